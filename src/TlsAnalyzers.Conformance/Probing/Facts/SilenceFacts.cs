namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What the server did with a client that connected and said nothing.</summary>
/// <param name="Seconds">How long that was.</param>
/// <param name="Dropped">Whether the server had enough of it; false: the client had.</param>
public sealed record SilenceFacts(double Seconds, bool Dropped);
