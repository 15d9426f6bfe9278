using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>
/// Runs something that asks yes-or-no questions once for every sequence of answers, and says what came out and which questions mattered.
/// A question after which both answers lead to the same is no reason.
/// </summary>
internal sealed class Exploration(Func<Decisions, Answer?> run, Budget budget)
{
    /// <summary>What comes out; "depends on the unknown" when there are too many paths.</summary>
    public Answer Explore()
    {
        try
        {
            return Explore([]) ?? Answer.No;
        }
        catch (BudgetExceeded)
        {
            return Answer.Lost;
        }
    }

    /// <returns>Null when none of the paths ever ends.</returns>
    private Answer? Explore(bool[] prefix)
    {
        budget.Spend();
        var decisions = new Decisions(prefix);
        var result = run(decisions);
        for (var i = decisions.Made.Count - 1; i >= prefix.Length; i--)
        {
            // What was not told was answered with no.
            var yes = Explore([.. decisions.Made.Take(i).Select(made => made.Taken), true]);
            result = Join(result, yes, decisions.Made[i]);
        }
        return result;
    }

    private static Answer? Join(Answer? no, Answer? yes, Decision decision) =>
        no is null || yes is null ? Ended(no ?? yes, decision)
        : decision.Kind == DecisionKind.Throws ? MayThrow(no, yes, decision)
        : Either(no, yes, decision);

    /// <summary>One side never ends, or ends as the other does a round later: who gets an answer got it by the question.</summary>
    private static Answer? Ended(Answer? one, Decision decision) =>
        one is null ? null : one with { Acceptances = Union(one.Acceptances.Select(way => way with { Because = way.Because | decision.Because })) };

    private static Answer Either(Answer one, Answer other, Decision decision)
    {
        var because = decision.Because;

        var canRefuse = one.CanRefuse || other.CanRefuse;
        var ways = one.Acceptances.Concat(other.Acceptances);
        if (one.Shape == other.Shape)
            return one with { Acceptances = Union(ways) };

        var regardless = one.Acceptances.SelectMany(a => other.Acceptances.Select(b => Both(a, b))).Where(way => (way.Because & because) != because);
        return new Answer(canRefuse, Union(ways.Select(way => way with { Because = way.Because | because }).Concat(regardless))) { Shape = Shape(one, other, decision) };
    }

    /// <summary>What makes both sides of a question say yes makes the question idle: "pinned, or else a setting" accepts for the setting alone, as "a setting, or else pinned" does.</summary>
    private static Acceptance Both(Acceptance one, Acceptance other)
    {
        var because = one.Because | other.Because;
        return one.Because == other.Because || (one.Because != because && other.Because != because) ? new Acceptance(because, one.At.AddRange(other.At))
            : one.Because == because ? one
            : other;
    }

    /// <summary>A call that throws can add a way to say yes. That it can also lead to a no is so of every call and says nothing.</summary>
    private static Answer MayThrow(Answer normal, Answer thrown, Decision decision) =>
        thrown.Refuses || normal.Accepts || thrown.Shape == normal.Shape ? normal
        : normal with
        {
            Acceptances = Union(normal.Acceptances.Concat(thrown.Acceptances.Select(way => way with { Because = way.Because | decision.Because }))),
            Shape = Shape(normal, thrown, decision),
        };

    /// <summary>FNV-1a over the question and both sides, the same in every process.</summary>
    private static ulong Shape(Answer no, Answer yes, Decision decision)
    {
        const ulong offset = 14695981039346656037, prime = 1099511628211;
        return unchecked((decision.Name ?? "").Aggregate(((((offset ^ no.Shape) * prime) ^ yes.Shape) * prime ^ (ulong)decision.Because) * prime, (hash, letter) => (hash ^ letter) * prime));
    }

    private static ImmutableArray<Acceptance> Union(IEnumerable<Acceptance> ways) =>
        ways.GroupBy(way => way.Because)
            .OrderBy(group => group.Key)
            .Select(group => new Acceptance(group.Key, group.SelectMany(way => way.At).Distinct().ToImmutableArray()))
            .ToImmutableArray();
}

internal enum DecisionKind
{
    Branch,
    Throws,
}

/// <summary>A question, and how it was answered on one path.</summary>
internal readonly record struct Decision(bool Taken, Reasons Because, string? Name, DecisionKind Kind);

/// <summary>The answers that one path gives: first those it was told to, then always no, taking note of each.</summary>
internal sealed class Decisions(bool[] told)
{
    /// <summary>More questions than this on one path are not followed.</summary>
    private const int Limit = 100;

    public List<Decision> Made { get; } = [];

    /// <param name="because">Why it is not known.</param>
    /// <param name="name">Names what is asked, where it can be told from other questions.</param>
    /// <param name="kind">What hangs on it.</param>
    public bool Decide(Reasons because, string? name, DecisionKind kind = DecisionKind.Branch)
    {
        if (Made.Count == Limit)
            throw new BudgetExceeded();

        var taken = Made.Count < told.Length && told[Made.Count];
        Made.Add(new Decision(taken, because == Reasons.None ? Reasons.Unknown : because, name, kind));
        return taken;
    }
}

/// <summary>How much work one of the eight answers may cost.</summary>
internal sealed class Budget(int steps, CancellationToken cancellation)
{
    private int left = steps;

    public void Spend()
    {
        cancellation.ThrowIfCancellationRequested();
        if (left-- == 0)
            throw new BudgetExceeded();
    }
}

internal sealed class BudgetExceeded : Exception;

/// <summary>The path came back to where it was, with nothing changed: it never ends, or ends as the path does that leaves the loop.</summary>
internal sealed class PathRepeats : Exception;

/// <summary>The code that is being run threw.</summary>
/// <param name="type">The exception's type; null where it can be any.</param>
/// <param name="because">What decided that it is thrown.</param>
/// <param name="name">Names it where its type is not known, so that it is caught by the same handlers again.</param>
internal sealed class CallbackThrew(ITypeSymbol? type, Reasons because, string? name = null) : Exception
{
    public string? Name => name;

    public ITypeSymbol? Type => type;

    public Reasons Because => because;
}
