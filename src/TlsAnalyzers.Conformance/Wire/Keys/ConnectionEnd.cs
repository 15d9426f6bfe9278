namespace TlsAnalyzers.Conformance.Wire;

/// <summary>One of the two ends of a connection (RFC 5246 section 6.1).</summary>
internal enum ConnectionEnd
{
    Client,
    Server,
}
