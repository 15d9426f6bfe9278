using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>A connection, read.</summary>
/// <param name="Steps">What was sent, in order.</param>
/// <param name="Handshake">What the last handshake came to.</param>
/// <param name="WhyOpaque">Why records were not opened; null when none was left closed.</param>
internal sealed record Transcript(IReadOnlyList<Step> Steps, Handshake Handshake, string? WhyOpaque)
{
    /// <summary>What the connection is called: its two ends, or a file.</summary>
    public string Name { get; init; } = "";

    /// <summary>Why it ended before it was done; null when it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>There was a hello.</summary>
    public bool IsTls => Steps.Any(step => step.Kind is StepKind.Handshake);

    /// <summary>Everything that was computed again.</summary>
    public IEnumerable<Check> Checks => Steps.SelectMany(step => step.Checks);

    /// <summary>What was agreed on, in one line.</summary>
    public string Agreement => Handshake.Server is not { } server ? "nothing was agreed on"
        : $"{Handshake.Context.Version.Name()}, {Codes.SuiteName(server.CipherSuite)}{(Handshake.IsResumed ? ", a session resumed" : "")}";
}
