using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>Going on with a session of TLS 1.2, by its ticket (RFC 5077 section 3.4) or else by its session id (RFC 5246 section 7.3).</summary>
/// <param name="Suite">The session's.</param>
/// <param name="Master">Its master secret.</param>
/// <param name="SessionId">Its name; not used where there is a ticket.</param>
/// <param name="Ticket">Its ticket; empty for none.</param>
internal sealed record Tls12Resumption(CipherSuite Suite, byte[] Master, ReadOnlyMemory<byte> SessionId, ReadOnlyMemory<byte> Ticket) : Resumption(Suite)
{
    public static Tls12Resumption? From(Session session)
    {
        var (id, ticket) = (session.Hello.SessionId, session.Tickets.FirstOrDefault()?.Ticket ?? default);
        return id.IsEmpty && ticket.IsEmpty ? null : new(session.Suite, session.Secret, id, ticket);
    }

    public override ClientHello Offer(ClientHello hello) => hello with
    {
        // A server that takes a ticket says so by the session id that came with it.
        SessionId = Ticket.IsEmpty ? SessionId : RandomNumberGenerator.GetBytes(32),
        Extensions = [.. hello.Extensions!.Select(extension => extension is SessionTicket ? new SessionTicket(Ticket) : extension)],
    };

    public override bool IsTaken(ClientHello asked, ServerHello answer) => !asked.SessionId.IsEmpty && answer.SessionId.Span.SequenceEqual(asked.SessionId.Span);
}
