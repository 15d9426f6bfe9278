using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Fuzz;

/// <summary>
/// What is fuzzed: any bytes are read as records, as handshake messages of some version and key exchange, and as hellos of SSL 2.0. The codec
/// may refuse them with its own exception; what it reads it must write back unchanged.
/// </summary>
internal static class CodecTarget
{
    /// <summary>The first byte of an input chooses one of these; the rest is what a peer sends.</summary>
    public static readonly HandshakeContext[] Contexts =
    [
        new(TlsVersion.Tls13, CipherSuite.Find("TLS_AES_128_GCM_SHA256")),
        new(TlsVersion.Tls12, CipherSuite.Find("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256")),
        new(TlsVersion.Tls12, CipherSuite.Find("TLS_DHE_RSA_WITH_AES_128_GCM_SHA256")),
        new(TlsVersion.Tls12, CipherSuite.Find("TLS_RSA_WITH_AES_128_GCM_SHA256")),
        new(TlsVersion.Tls12, CipherSuite.Find("TLS_ECDH_anon_WITH_AES_128_CBC_SHA")),
        new(TlsVersion.Tls12, CipherSuite.Find("TLS_PSK_WITH_AES_128_GCM_SHA256")),
        new(TlsVersion.Tls12),
        new(TlsVersion.Tls10, CipherSuite.Find("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA")),
        new(TlsVersion.Ssl3, CipherSuite.Find("TLS_RSA_WITH_AES_128_CBC_SHA")),
    ];

    /// <summary>Runs one input.</summary>
    /// <exception cref="InvalidOperationException">What was read was written back as other bytes.</exception>
    public static void Run(ReadOnlySpan<byte> input)
    {
        if (input.IsEmpty)
        {
            return;
        }

        var context = Contexts[input[0] % Contexts.Length];
        var peer = input[1..].ToArray();
        Refusing(() => ReadRecords(peer, context));
        Refusing(() => ReadMessages(peer, context));
        Refusing(() => Same(peer, Ssl2ClientHello.Read(peer).ToBytes()));
        Refusing(() => Same(peer, Ssl2ServerHello.Read(peer).ToBytes()));
    }

    private static void ReadRecords(byte[] stream, HandshakeContext context)
    {
        var records = new RecordReader();
        var handshake = new HandshakeReader();
        // In two parts, so that a record arrives in pieces.
        foreach (var part in new[] { stream[..(stream.Length / 2)], stream[(stream.Length / 2)..] })
        {
            records.Append(part);
            while (records.TryRead(out var record))
            {
                context = ReadRecord(record, handshake, context);
            }
        }
    }

    private static HandshakeContext ReadRecord(TlsRecord record, HandshakeReader handshake, HandshakeContext context)
    {
        switch (record.Type)
        {
            case ContentType.alert:
                Same(record.Fragment, TlsAlert.Read(record.Fragment).ToBytes());
                return context;
            case ContentType.change_cipher_spec:
                ChangeCipherSpec.Read(record.Fragment);
                return context;
            case ContentType.handshake:
                handshake.Append(record.Fragment);
                return ReadWhole(handshake, context);
            default:
                return context;
        }
    }

    private static void ReadMessages(byte[] stream, HandshakeContext context)
    {
        var handshake = new HandshakeReader();
        handshake.Append(stream);
        ReadWhole(handshake, context);
    }

    private static HandshakeContext ReadWhole(HandshakeReader handshake, HandshakeContext context)
    {
        while (handshake.TryRead(out var raw))
        {
            var message = HandshakeMessage.Read(raw, context);
            Same(raw.Bytes, message.ToBytes());
            context = context.After(message);
        }

        return context;
    }

    private static void Same(ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> written)
    {
        if (!read.Span.SequenceEqual(written.Span))
        {
            throw new InvalidOperationException($"Read {Convert.ToHexString(read.Span)}, wrote {Convert.ToHexString(written.Span)}");
        }
    }

    private static void Refusing(Action read)
    {
        try
        {
            read();
        }
        catch (WireFormatException)
        {
        }
    }
}
