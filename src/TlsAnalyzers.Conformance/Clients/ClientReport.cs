using System.Text;

namespace TlsAnalyzers.Conformance;

/// <summary>One client at many cases.</summary>
/// <param name="Client">What the client is called.</param>
/// <param name="Strict">The policy: what is ideal, or no worse than untouched .NET.</param>
/// <param name="Results">One entry a case, in the order of the catalogue.</param>
public sealed record ClientReport(string Client, bool Strict, IReadOnlyList<CaseResult> Results)
{
    /// <summary>The cases where the client did worse than the policy asks.</summary>
    public IEnumerable<CaseResult> Failures => Results.Where(result => result.Conformity is Conformity.Fails);

    /// <summary>The cases that should have told something and did not.</summary>
    public IEnumerable<CaseResult> Unknown => Results.Where(result => result.Conformity is Conformity.Unknown);

    /// <summary>Something was tried, nothing failed, and nothing is unknown.</summary>
    public bool Conforms => Results.Any(Tried) && Results.All(result => result.Conformity is not (Conformity.Fails or Conformity.Unknown));

    /// <summary>Does nothing when the client conforms.</summary>
    /// <exception cref="ConformanceException">It does not; the message names each case, what the client did, and why that is wrong.</exception>
    public void ThrowIfNotConforming()
    {
        if (Conforms) return;
        var message = new StringBuilder();
        if (!Results.Any(Tried)) message.Append("No case was tried.");
        foreach (var result in Failures)
            message.Append($"{result.Case.Id}: {result.Verdict.Kind}, expected {result.Expected}. {result.Case.Fault} ({result.Verdict.Reason}; {result.Case.Reference})\n");
        foreach (var result in Unknown) message.Append($"{result.Case.Id}: inconclusive: {result.Verdict.Reason}\n");
        throw new ConformanceException($"{Client} does not conform:\n{message}", this);
    }

    private static bool Tried(CaseResult result) => result.Conformity is not Conformity.Skipped;
}
