using System.Text;

namespace TlsAnalyzers.Conformance;

/// <summary>One client at many cases.</summary>
/// <param name="Client">What the client is called.</param>
/// <param name="Strict">The policy: what is ideal, or no worse than untouched .NET.</param>
/// <param name="Results">One entry a case, in the order of the catalogue.</param>
/// <param name="Controls">The good servers that the client was sent to first.</param>
public sealed record ClientReport(string Client, bool Strict, IReadOnlyList<CaseResult> Results, IReadOnlyList<CaseResult> Controls)
{
    /// <summary>The cases where the client did worse than the policy asks.</summary>
    public IEnumerable<CaseResult> Failures => Results.Where(result => result.Conformity is Conformity.Fails);

    /// <summary>The cases that should have told something and did not.</summary>
    public IEnumerable<CaseResult> Unknown => Results.Where(result => result.Conformity is Conformity.Unknown);

    /// <summary>Nothing failed, nothing is unknown, and the client has talked to at least one good server, so that this says something.</summary>
    public bool Conforms => Controls.Any(control => control.Verdict.Kind is VerdictKind.Accepted) && Results.All(result => result.Conformity is not (Conformity.Fails or Conformity.Unknown));

    /// <summary>Does nothing when the client conforms.</summary>
    /// <exception cref="ConformanceException">It does not; the message names each case, what the client did, and why that is wrong.</exception>
    public void ThrowIfNotConforming()
    {
        if (Conforms) return;
        var message = new StringBuilder();
        if (Controls.Count == 0) message.Append("No case was tried.\n");
        foreach (var control in Controls.Where(control => control.Verdict.Kind is not VerdictKind.Accepted))
            message.Append($"The good server {control.Case.Id} was not accepted: {control.Verdict.Reason}\n");
        foreach (var result in Failures)
            message.Append($"{result.Case.Id}: {result.Verdict.Kind}, expected {result.Expected}. {result.Case.Fault} ({result.Verdict.Reason}; {result.Case.Reference})\n");
        foreach (var result in Unknown) message.Append($"{result.Case.Id}: inconclusive: {result.Verdict.Reason}\n");
        throw new ConformanceException($"{Client} does not conform:\n{message}", this);
    }
}
