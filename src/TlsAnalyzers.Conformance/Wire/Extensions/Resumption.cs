namespace TlsAnalyzers.Conformance.Wire;

/// <summary>session_ticket of TLS 1.2: empty to ask for one (RFC 5077 section 3.2).</summary>
internal sealed record SessionTicket(ReadOnlyMemory<byte> Ticket) : Extension
{
    public override ExtensionType Type => ExtensionType.session_ticket;

    public static Extension Read(ref WireReader reader) => new SessionTicket(reader.Rest("ticket"));

    public override void WriteData(WireWriter writer) => writer.Bytes(Ticket);
}

/// <summary>psk_key_exchange_modes: with or without a fresh key exchange (RFC 8446 section 4.2.9).</summary>
internal sealed record PskKeyExchangeModes(PskKeyExchangeMode[] Modes) : Extension
{
    public override ExtensionType Type => ExtensionType.psk_key_exchange_modes;

    public static Extension Read(ref WireReader reader) =>
        new PskKeyExchangeModes(reader.List8("ke_modes", (ref WireReader item) => (PskKeyExchangeMode)item.U8("ke_modes"), least: 1));

    public override void WriteData(WireWriter writer) => writer.List8(Modes, (w, mode) => w.U8((byte)mode));
}

/// <summary>A key that the client names, with the ticket's age in disguise.</summary>
internal readonly record struct PskIdentity(ReadOnlyMemory<byte> Identity, uint ObfuscatedTicketAge);

/// <summary>pre_shared_key in a ClientHello, always the last extension (RFC 8446 section 4.2.11).</summary>
internal sealed record OfferedPsks(PskIdentity[] Identities, ReadOnlyMemory<byte>[] Binders) : Extension
{
    public override ExtensionType Type => ExtensionType.pre_shared_key;

    public static Extension Read(ref WireReader reader) => new OfferedPsks(
        reader.List16("identities", (ref WireReader item) =>
            new PskIdentity(item.Vector16("identity", least: 1), item.U32("obfuscated_ticket_age")), least: 7),
        reader.List16("binders", (ref WireReader item) => item.Vector8("binder", least: 32), least: 33));

    public override void WriteData(WireWriter writer)
    {
        writer.List16(Identities, (w, psk) =>
        {
            w.Vector16(psk.Identity);
            w.U32(psk.ObfuscatedTicketAge);
        });
        writer.List16(Binders, (w, binder) => w.Vector8(binder));
    }
}

/// <summary>pre_shared_key in a ServerHello: which of the keys.</summary>
internal sealed record SelectedPsk(ushort Identity) : Extension
{
    public override ExtensionType Type => ExtensionType.pre_shared_key;

    public static Extension Read(ref WireReader reader) => new SelectedPsk(reader.U16("selected_identity"));

    public override void WriteData(WireWriter writer) => writer.U16(Identity);
}

/// <summary>early_data in a ticket: how many bytes may come before the handshake (RFC 8446 section 4.2.10).</summary>
internal sealed record MaxEarlyData(uint Size) : Extension
{
    public override ExtensionType Type => ExtensionType.early_data;

    public static Extension Read(ref WireReader reader) => new MaxEarlyData(reader.U32("max_early_data_size"));

    public override void WriteData(WireWriter writer) => writer.U32(Size);
}
