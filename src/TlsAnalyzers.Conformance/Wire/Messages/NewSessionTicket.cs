namespace TlsAnalyzers.Conformance.Wire;

/// <summary>What a client shows to resume. Two forms: <see cref="NewSessionTicket12"/> and <see cref="NewSessionTicket13"/>.</summary>
/// <param name="Lifetime">For how many seconds.</param>
/// <param name="Ticket">Opaque to the client.</param>
internal abstract record NewSessionTicket(uint Lifetime, ReadOnlyMemory<byte> Ticket) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.new_session_ticket;

    public static NewSessionTicket Read(ref WireReader reader, HandshakeContext context) => context.IsTls13
        ? NewSessionTicket13.Read(ref reader)
        : new NewSessionTicket12(reader.U32("ticket_lifetime_hint"), reader.Vector16("ticket"));
}

/// <summary>The form of TLS 1.2 (RFC 5077 section 3.3).</summary>
internal sealed record NewSessionTicket12(uint Lifetime, ReadOnlyMemory<byte> Ticket) : NewSessionTicket(Lifetime, Ticket)
{
    public override void WriteBody(WireWriter writer)
    {
        writer.U32(Lifetime);
        writer.Vector16(Ticket);
    }
}

/// <summary>The form of TLS 1.3 (RFC 8446 section 4.6.1).</summary>
internal sealed record NewSessionTicket13(
    uint Lifetime, uint AgeAdd, ReadOnlyMemory<byte> Nonce, ReadOnlyMemory<byte> Ticket, Extension[] Extensions)
    : NewSessionTicket(Lifetime, Ticket)
{
    public static NewSessionTicket13 Read(ref WireReader reader) => new(
        reader.U32("ticket_lifetime"),
        reader.U32("ticket_age_add"),
        reader.Vector8("ticket_nonce"),
        reader.Vector16("ticket", least: 1),
        ExtensionCodec.Read(ref reader, ExtensionPlace.NST));

    public override void WriteBody(WireWriter writer)
    {
        writer.U32(Lifetime);
        writer.U32(AgeAdd);
        writer.Vector8(Nonce);
        writer.Vector16(Ticket);
        ExtensionCodec.Write(writer, Extensions);
    }
}
