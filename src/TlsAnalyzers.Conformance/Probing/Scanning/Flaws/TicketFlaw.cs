using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>
/// Ticketbleed (CVE-2016-9244): a client that resumes by ticket chooses a session id and gets it back (RFC 5077 section 3.4). A flawed server
/// always sends 32 bytes, whatever the length that it was given.
/// </summary>
internal static class TicketFlaw
{
    // Long enough that no server makes it up by chance.
    private const int Length = 16;

    public static async Task<bool?> TryAsync(Dialer dialer, Offer offer, CancellationToken cancellation)
    {
        if (offer.Suites.Count == 0) return null;
        var ticket = await dialer.WithSessionAsync(offer, (session, _) => Task.FromResult(session.Tickets.FirstOrDefault()), cancellation);
        if (ticket is null) return null;
        var id = RandomNumberGenerator.GetBytes(Length);
        var answer = await dialer.AskAsync(offer with { SessionId = id, Ticket = ticket.Ticket, Groups = KeyAgreement.Groups }, cancellation);
        return answer.Hello is { } hello ? hello.SessionId.Length > Length && hello.SessionId.Span[..Length].SequenceEqual(id) : null;
    }
}
