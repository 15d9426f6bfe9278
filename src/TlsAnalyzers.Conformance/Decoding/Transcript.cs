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

    /// <summary>What else there is to say of it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>There was a hello.</summary>
    public bool IsTls => Steps.Any(step => step.Kind is StepKind.Handshake);

    /// <summary>Everything that was computed again.</summary>
    public IEnumerable<Check> Checks => Steps.SelectMany(step => step.Checks);

    /// <summary>What was agreed on, in one line.</summary>
    public string Agreement => Handshake.Server is not { } server ? "nothing was agreed on"
        : $"{Handshake.Context.Version.Name()}, {Codes.SuiteName(server.CipherSuite)}{Resumption}";

    private string Resumption => Handshake switch
    {
        { IsResumed: true, ResumptionMeans: var means } => $", a session resumed by {means}{Mode}",
        { ResumptionMeans: { } means } => $"; the session offered by {means} was not resumed",
        _ => "",
    };

    // With a fresh key exchange or without (RFC 8446 section 4.2.9).
    private string Mode => !Handshake.Context.IsTls13 ? "" : Handshake.Server!.Extensions.Has(ExtensionType.key_share) ? " with psk_dhe_ke" : " with psk_ke";
}
