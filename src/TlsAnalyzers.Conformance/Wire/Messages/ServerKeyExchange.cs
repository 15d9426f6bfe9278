using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The server's share of an ephemeral key exchange, signed (RFC 5246 section 7.4.3, RFC 8422 section 5.4).</summary>
/// <param name="Parameters">The share.</param>
/// <param name="Signed">Null when nobody vouches for it: anonymous suites, PSK.</param>
internal sealed record ServerKeyExchange(KeyExchangeParameters Parameters, DigitallySigned? Signed) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.server_key_exchange;

    public static ServerKeyExchange Read(ref WireReader reader, HandshakeContext context)
    {
        var parameters = KeyExchangeParameters.Read(ref reader, context);
        var signed = parameters is not OpaqueParameters
            && context.Suite?.Authentication is Authentication.Rsa or Authentication.Dss or Authentication.Ecdsa;
        return new(parameters, signed ? DigitallySigned.Read(ref reader, context) : null);
    }

    public override void WriteBody(WireWriter writer)
    {
        Parameters.Write(writer);
        Signed?.Write(writer);
    }

    /// <summary>What the signature is over: both randoms and the share.</summary>
    public static byte[] SignedContent(ReadOnlyMemory<byte> clientRandom, ReadOnlyMemory<byte> serverRandom,
        KeyExchangeParameters parameters)
    {
        var writer = new WireWriter();
        writer.Bytes(clientRandom);
        writer.Bytes(serverRandom);
        parameters.Write(writer);
        return writer.ToArray();
    }
}
