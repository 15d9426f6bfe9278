namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// Bytes that break the presentation language of TLS (RFC 8446 section 3), or a bound of this codec. The only exception that reading
/// throws.
/// </summary>
internal sealed class WireFormatException(string field, int offset, string problem) : Exception($"{field} at offset {offset}: {problem}")
{
    /// <summary>What was being read, such as <c>key_share.client_shares</c>.</summary>
    public string Field { get; } = field;

    /// <summary>Where reading stood, in bytes from the start of the message body or of the record.</summary>
    public int Offset { get; } = offset;
}
