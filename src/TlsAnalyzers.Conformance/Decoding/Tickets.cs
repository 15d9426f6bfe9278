using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>The keys of the tickets of TLS 1.3 that were seen, over all connections that are read with the same keys.</summary>
internal sealed class Tickets
{
    private const int Most = 10_000;
    private readonly Dictionary<string, (HashAlgorithmName Hash, byte[] Key)> _keys = [];

    /// <summary>Keeps the key of a ticket.</summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="hash">The hash of the suite of its connection.</param>
    /// <param name="resumptionSecret">The resumption master secret of its connection.</param>
    public void Add(NewSessionTicket13 ticket, HashAlgorithmName hash, byte[] resumptionSecret)
    {
        if (_keys.Count < Most) _keys[Name(ticket.Ticket)] = (hash, Tls13KeySchedule.TicketKey(hash, resumptionSecret, ticket.Nonce.Span));
    }

    /// <summary>The key that a client names; null when it is not known.</summary>
    public (HashAlgorithmName Hash, byte[] Key)? Find(PskIdentity identity) => _keys.TryGetValue(Name(identity.Identity), out var key) ? key : null;

    // Long ones are many bytes, and their hash is as good a name.
    private static string Name(ReadOnlyMemory<byte> ticket) => Convert.ToHexString(SHA256.HashData(ticket.Span));
}
