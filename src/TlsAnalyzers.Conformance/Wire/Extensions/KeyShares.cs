namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A public key in a group (RFC 8446 section 4.2.8).</summary>
internal sealed record KeyShareEntry(NamedGroup Group, ReadOnlyMemory<byte> KeyExchange)
{
    public static KeyShareEntry Read(ref WireReader reader) =>
        new((NamedGroup)reader.U16("group"), reader.Vector16("key_exchange", least: 1));

    public void Write(WireWriter writer)
    {
        writer.U16((ushort)Group);
        writer.Vector16(KeyExchange);
    }
}

/// <summary>key_share in a ClientHello: none, one or more keys.</summary>
internal sealed record ClientKeyShares(KeyShareEntry[] Shares) : Extension
{
    public override ExtensionType Type => ExtensionType.key_share;

    public static Extension Read(ref WireReader reader) => new ClientKeyShares(reader.List16("client_shares", KeyShareEntry.Read));

    public override void WriteData(WireWriter writer) => writer.List16(Shares, (w, share) => share.Write(w));
}

/// <summary>key_share in a ServerHello: one key.</summary>
internal sealed record ServerKeyShare(KeyShareEntry Share) : Extension
{
    public override ExtensionType Type => ExtensionType.key_share;

    public static Extension Read(ref WireReader reader) => new ServerKeyShare(KeyShareEntry.Read(ref reader));

    public override void WriteData(WireWriter writer) => Share.Write(writer);
}

/// <summary>key_share in a HelloRetryRequest: the group that the server wants a key in.</summary>
internal sealed record RetryKeyShare(NamedGroup Group) : Extension
{
    public override ExtensionType Type => ExtensionType.key_share;

    public static Extension Read(ref WireReader reader) => new RetryKeyShare((NamedGroup)reader.U16("selected_group"));

    public override void WriteData(WireWriter writer) => writer.U16((ushort)Group);
}
