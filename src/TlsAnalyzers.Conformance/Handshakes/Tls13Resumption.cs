using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>Going on with a session of TLS 1.3 by a ticket that the server has just given (RFC 8446 section 2.2).</summary>
/// <param name="Suite">The session's.</param>
/// <param name="Key">The key of the ticket.</param>
/// <param name="Ticket">The ticket.</param>
internal sealed record Tls13Resumption(CipherSuite Suite, byte[] Key, NewSessionTicket13 Ticket) : Resumption(Suite)
{
    public static Tls13Resumption? From(Session session) => session.Tickets.OfType<NewSessionTicket13>().FirstOrDefault() is not { } ticket ? null
        : new(session.Suite, Tls13KeySchedule.TicketKey(SuiteKeys.HashOf(session.Suite), session.Secret, ticket.Nonce.Span), ticket);

    public override ClientHello Offer(ClientHello hello) => Offer(hello, []);

    /// <summary>A hello that asks to go on with the session, and proves that the client has its key.</summary>
    /// <param name="hello">What is offered otherwise.</param>
    /// <param name="before">What a HelloRetryRequest leaves before it.</param>
    public ClientHello Offer(ClientHello hello, IReadOnlyList<ReadOnlyMemory<byte>> before)
    {
        var hash = SuiteKeys.HashOf(Suite);
        // The age of the ticket is zero, so that what disguises it stands alone.
        var identity = new PskIdentity(Ticket.Ticket, Ticket.AgeAdd);
        var blank = new OfferedPsks([identity], [new byte[TranscriptHash.Length(hash)]]);
        using var transcript = new TranscriptHash(hash);
        foreach (var message in before) transcript.Append(message);
        transcript.Append(PskBinder.Covered(With(blank).ToBytes(), blank));
        return With(blank with { Binders = [PskBinder.Of(hash, Key, transcript.Current())] });

        ClientHello With(OfferedPsks offered) => hello with { Extensions = [.. hello.Extensions!.Where(extension => extension is not OfferedPsks), offered] };
    }

    public override bool IsTaken(ClientHello asked, ServerHello answer) => answer.Extensions.Find<SelectedPsk>() is { Identity: 0 };
}
