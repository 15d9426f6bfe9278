using System.Security.Cryptography;
using System.Text;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// What the server chose (RFC 8446 section 4.1.3, RFC 5246 section 7.4.1.3), or its wish for another ClientHello (section 4.1.4).
/// </summary>
internal sealed record ServerHello(
    TlsVersion LegacyVersion,
    ReadOnlyMemory<byte> Random,
    ReadOnlyMemory<byte> SessionId,
    ushort CipherSuite,
    CompressionMethod CompressionMethod,
    Extension[]? Extensions) : HandshakeMessage
{
    /// <summary>The random that makes a ServerHello a HelloRetryRequest: SHA-256 of that word.</summary>
    public static readonly ReadOnlyMemory<byte> RetryRandom = SHA256.HashData("HelloRetryRequest"u8);

    /// <summary>
    /// The end of the random by which a server that knows TLS 1.3 admits to have chosen TLS 1.2 (RFC 8446 section 4.1.3).
    /// </summary>
    public static readonly ReadOnlyMemory<byte> DowngradeToTls12 = Encoding.ASCII.GetBytes("DOWNGRD\u0001");

    /// <summary>The same for TLS 1.1 and before.</summary>
    public static readonly ReadOnlyMemory<byte> DowngradeToTls11 = Encoding.ASCII.GetBytes("DOWNGRD\0");

    public override HandshakeType Type => HandshakeType.server_hello;

    public bool IsHelloRetryRequest => IsRetry(Random);

    /// <summary>The version that was chosen, by extension or without it.</summary>
    public TlsVersion SelectedVersion => Extensions.Find<SelectedVersion>()?.Version ?? LegacyVersion;

    public static ServerHello Read(ref WireReader reader)
    {
        var version = (TlsVersion)reader.U16("legacy_version");
        var random = reader.Bytes(32, "random");
        return new(
            version,
            random,
            reader.Vector8("legacy_session_id_echo", most: 32),
            reader.U16("cipher_suite"),
            (CompressionMethod)reader.U8("legacy_compression_method"),
            ExtensionCodec.ReadOptional(ref reader, IsRetry(random) ? ExtensionPlace.HRR : ExtensionPlace.SH));
    }

    public override void WriteBody(WireWriter writer)
    {
        writer.U16((ushort)LegacyVersion);
        writer.Bytes(Random);
        writer.Vector8(SessionId);
        writer.U16(CipherSuite);
        writer.U8((byte)CompressionMethod);
        ExtensionCodec.WriteOptional(writer, Extensions);
    }

    private static bool IsRetry(ReadOnlyMemory<byte> random) => random.Span.SequenceEqual(RetryRandom.Span);
}
