using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>What a callback did for one value of the errors, in each of the states of the world.</summary>
internal sealed record Happened(ImmutableArray<State> States, ImmutableArray<bool> Accepted)
{
    public override string ToString() => string.Concat(Accepted.Select(yes => yes ? 'A' : '-'));

    /// <summary>Says in what an answer is wrong; null when it is what happened.</summary>
    /// <param name="answer">One of the eight answers of a verdict, as its text has it.</param>
    public string? Contradiction(string answer)
    {
        // A call that throws can add a way to say yes. That it can lead to a no is so of every call, and not said.
        var plain = Enumerable.Range(0, States.Length).Where(i => States[i].Throws is null).ToArray();
        return answer switch
        {
            "-" => Accepted.Contains(true) ? "said to refuse, accepted" : null,
            "A" => plain.All(i => Accepted[i]) ? null : "said to accept, refused",
            _ when !Accepted.Contains(true) => "said to depend, never accepted",
            _ when !Accepted.Contains(false) => "said to depend, always accepted",
            _ => plain.SelectMany(i => plain, Matters).Any(reason => reason is { } letter && !answer.Contains(letter)) ? "depends on more than was said" : null,
        };
    }

    /// <summary>The letter of the one predicate that makes the difference between two states.</summary>
    private char? Matters(int one, int other)
    {
        if (Accepted[one] == Accepted[other]) return null;

        var (left, right) = (States[one], States[other]);
        return (left.A != right.A, left.B != right.B, left.Pinned != right.Pinned) switch
        {
            (true, false, false) or (false, true, false) => 'S',
            (false, false, true) => 'E',
            _ => null,
        };
    }
}

/// <summary>The verdict on a callback beside what it did.</summary>
/// <param name="Unknown">How many of the eight answers are "unknown".</param>
/// <param name="Wrong">What is wrong with one of the others.</param>
internal readonly record struct Outcome(int Unknown, string? Wrong)
{
    /// <param name="verdict">The text of a verdict.</param>
    /// <param name="happened">What happened, for each value of the errors.</param>
    public static Outcome Of(string verdict, IReadOnlyList<Happened> happened)
    {
        var unknown = 0;
        var answers = Regex.Matches(verdict, @"\([^)]*\)|.");
        for (var errors = 0; errors < happened.Count; errors++)
        {
            var answer = answers[errors].Value;
            if (answer.Contains('?'))
                unknown++;
            else if (happened[errors].Contradiction(answer) is { } wrong)
                return new(unknown, $"errors {errors}: {wrong}; verdict {verdict}, happened {happened[errors]}");
        }
        return new(unknown, null);
    }
}
