using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Computes again what a client sent to prove that it has the keys of the sessions that it offers (RFC 8446 section 4.2.11.2).</summary>
internal static class BinderProof
{
    /// <summary>A check for each key that is offered.</summary>
    /// <param name="handshake">Everything before the hello.</param>
    /// <param name="raw">The hello as it came.</param>
    /// <param name="hello">The hello.</param>
    /// <param name="tickets">The keys of tickets that are known.</param>
    public static IReadOnlyList<Check> Of(Handshake handshake, RawHandshake raw, ClientHello hello, Tickets tickets)
    {
        if (hello.Extensions.Find<OfferedPsks>() is not { } offered) return [];
        if (hello.Extensions is not [.., OfferedPsks]) return [new(false, "pre_shared_key is not the last extension: its binders cover nothing that ends")];
        if (offered.Identities.Length != offered.Binders.Length) return [new(false, $"pre_shared_key has {offered.Identities.Length} identities and {offered.Binders.Length} binders")];
        return [.. offered.Identities.Select((identity, number) => Of(number, identity, offered.Binders[number].Span))];

        Check Of(int number, PskIdentity identity, ReadOnlySpan<byte> binder)
        {
            if (tickets.Find(identity) is not var (hash, key)) return new(null, $"binder {number} was not computed: the key of its ticket is not known");
            var expected = PskBinder.Of(hash, key, handshake.TranscriptHash(hash, PskBinder.Covered(raw.Bytes, offered)));
            return binder.SequenceEqual(expected)
                ? new(true, $"binder {number} computed from the key of the ticket and the hello up to the binders: the same")
                : new(false, $"binder {number} computed from the key of the ticket and the hello up to the binders is {Convert.ToHexString(expected).ToLowerInvariant()}");
        }
    }
}
