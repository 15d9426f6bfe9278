using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The parameters of a ServerKeyExchange. Their form follows from the suite.</summary>
internal abstract record KeyExchangeParameters
{
    public abstract void Write(WireWriter writer);

    public static KeyExchangeParameters Read(ref WireReader reader, HandshakeContext context) => context.Suite switch
    {
        // With a shared key a hint comes first (RFC 4279, RFC 5489), and nothing is signed.
        { Authentication: Authentication.Psk } or null => new OpaqueParameters(reader.Rest("params")),
        { KeyExchange: KeyExchange.Dhe } => DheParameters.Read(ref reader),
        { KeyExchange: KeyExchange.Ecdhe } => EcdheParameters.Read(ref reader),
        _ => new OpaqueParameters(reader.Rest("params")),
    };
}

/// <summary>Parameters of a key exchange that this codec does not read, signature and all.</summary>
internal sealed record OpaqueParameters(ReadOnlyMemory<byte> Bytes) : KeyExchangeParameters
{
    public override void Write(WireWriter writer) => writer.Bytes(Bytes);
}

/// <summary>A finite field, as prime and generator, and the server's share in it (RFC 5246 section 7.4.3).</summary>
internal sealed record DheParameters(ReadOnlyMemory<byte> P, ReadOnlyMemory<byte> G, ReadOnlyMemory<byte> PublicKey) : KeyExchangeParameters
{
    public static DheParameters Read(ref WireReader reader) =>
        new(reader.Vector16("dh_p", least: 1), reader.Vector16("dh_g", least: 1), reader.Vector16("dh_Ys", least: 1));

    public override void Write(WireWriter writer)
    {
        writer.Vector16(P);
        writer.Vector16(G);
        writer.Vector16(PublicKey);
    }
}
