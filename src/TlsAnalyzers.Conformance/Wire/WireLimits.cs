namespace TlsAnalyzers.Conformance.Wire;

/// <summary>What a peer may make this codec hold in memory.</summary>
internal static class WireLimits
{
    /// <summary>The longest record content (RFC 8446 section 5.1).</summary>
    public const int Plaintext = 1 << 14;

    /// <summary>The longest protected record: 2048 bytes more in TLS 1.2 and before (RFC 5246 section 6.2.3), 256 in TLS 1.3.</summary>
    public const int Ciphertext = Plaintext + 2048;

    /// <summary>The longest handshake message. The protocol allows 16 MiB; a certificate with ten thousand names has 190 kB.</summary>
    public const int Handshake = 1 << 18;
}
