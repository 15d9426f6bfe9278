using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Going on with a session of TLS 1.2, by its ticket (RFC 5077 section 3.4) or else by its session id.</summary>
internal static class Tls12Resumption
{
    /// <summary>The offer with the session in it; null where the server gave nothing to resume it by.</summary>
    public static Offer? Of(Offer offer, Answer answer, NewSessionTicket? ticket)
    {
        // A server that takes a ticket says so by the session id that came with it.
        var id = ticket is null ? answer.Hello!.SessionId : RandomNumberGenerator.GetBytes(32);
        return id.IsEmpty ? null : offer with { SessionId = id, Ticket = ticket?.Ticket ?? default, Groups = KeyAgreement.Groups };
    }

    /// <summary>Whether the server went on with it.</summary>
    public static bool IsTaken(Offer offer, Answer answer) => answer.Hello?.SessionId.Span.SequenceEqual(offer.SessionId.Span) is true && answer.Certificate is null;
}
