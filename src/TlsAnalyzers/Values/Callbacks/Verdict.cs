using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>What a certificate validation callback answers, for each of the eight values of <c>System.Net.Security.SslPolicyErrors</c>.</summary>
internal sealed class Verdict(ImmutableArray<Answer> answers)
{
    public const int NotAvailable = 1;
    public const int NameMismatch = 2;
    public const int ChainErrors = 4;

    /// <summary>How many values <c>SslPolicyErrors</c> has.</summary>
    public const int Inputs = 8;

    /// <param name="errors">A value of <c>SslPolicyErrors</c>, 0 to 7.</param>
    public Answer this[int errors] => answers[errors];

    /// <summary>A certificate that anybody can make is accepted: wrong name, untrusted chain.</summary>
    /// <param name="given">The conditions taken as met; none of the others is consulted. With none, it is accepted unconditionally.</param>
    public bool AcceptsAny(Reasons given = Reasons.None) => answers[NameMismatch | ChainErrors].AcceptsGiven(given);

    /// <summary>A trusted certificate for another host is accepted, though not any certificate.</summary>
    public bool IgnoresName(Reasons given = Reasons.None) => answers[NameMismatch].AcceptsGiven(given) && !AcceptsAny(given);

    /// <summary>A certificate with the right name from an untrusted chain is accepted, though not any certificate.</summary>
    public bool IgnoresChain(Reasons given = Reasons.None) => answers[ChainErrors].AcceptsGiven(given) && !AcceptsAny(given);

    /// <summary>The returns that say yes to a certificate with errors, on no other conditions than <paramref name="given"/>; in source order.</summary>
    public ImmutableArray<Location> AcceptedAt(Reasons given = Reasons.None) =>
        answers.Skip(1)
            .SelectMany(answer => answer.Acceptances.Where(one => answer.Accepts || (one.Because & ~given) == 0))
            .SelectMany(one => one.At)
            .Distinct()
            .OrderBy(at => at.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(at => at.SourceSpan.Start)
            .ToImmutableArray();

    /// <summary>Eight letters, for the values 0 to 7: <c>A</c> accepts, <c>-</c> refuses, <c>(ES)</c> depends, with the initials of the reasons (<c>?</c>: unknown).</summary>
    public override string ToString() => string.Concat(answers.Select(Letters));

    private static string Letters(Answer answer)
    {
        if (answer.Refuses)
            return "-";
        if (answer.Accepts)
            return "A";

        var letters = string.Concat("EFSD?".Where((_, bit) => ((int)answer.DependsOn >> bit & 1) != 0));
        return letters.Length == 1 ? letters : $"({letters})";
    }
}
