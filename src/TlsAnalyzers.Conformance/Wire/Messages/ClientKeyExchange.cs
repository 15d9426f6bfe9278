using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The client's part of the key exchange (RFC 5246 section 7.4.7, RFC 8422 section 5.7).</summary>
/// <param name="Exchange">The premaster secret under the server's RSA key, a point, or a share of a finite field; with another key exchange
/// the whole body.</param>
/// <param name="LengthBytes">How many bytes its length has: one for a point, two for the others, none when the body is taken as it
/// is.</param>
internal sealed record ClientKeyExchange(ReadOnlyMemory<byte> Exchange, int LengthBytes) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.client_key_exchange;

    public static ClientKeyExchange Read(ref WireReader reader, HandshakeContext context) => LengthOf(context) switch
    {
        1 => new(reader.Vector8("ecdh_Yc", least: 1), 1),
        2 => new(reader.Vector16("exchange_keys", least: 1), 2),
        _ => new(reader.Rest("exchange_keys"), 0),
    };

    public override void WriteBody(WireWriter writer)
    {
        switch (LengthBytes)
        {
            case 1: writer.Vector8(Exchange); break;
            case 2: writer.Vector16(Exchange); break;
            default: writer.Bytes(Exchange); break;
        }
    }

    private static int LengthOf(HandshakeContext context) => context.Suite switch
    {
        { Authentication: Authentication.Psk } => 0,
        { KeyExchange: KeyExchange.Ecdhe or KeyExchange.Ecdh } => 1,
        { KeyExchange: KeyExchange.Dhe or KeyExchange.Dh } => 2,
        // SSL 3.0 sends the encrypted secret bare.
        { KeyExchange: KeyExchange.Rsa } => context.Version is TlsVersion.Ssl3 ? 0 : 2,
        _ => 0,
    };
}
