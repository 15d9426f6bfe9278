namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The one message of its content type, always the byte 1 (RFC 5246 section 7.1, RFC 8446 section 5).</summary>
internal static class ChangeCipherSpec
{
    public static readonly ReadOnlyMemory<byte> Content = new byte[] { 1 };

    /// <exception cref="WireFormatException">It is something else.</exception>
    public static void Read(ReadOnlyMemory<byte> fragment)
    {
        if (!fragment.Span.SequenceEqual(Content.Span))
        {
            throw new WireFormatException("change_cipher_spec.type", 0, "must be the byte 1 and nothing else");
        }
    }
}
