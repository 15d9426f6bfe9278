using System.Security.Cryptography;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The proof in a ClientHello that the client has the key of a ticket (RFC 8446 section 4.2.11.2).</summary>
internal static class PskBinder
{
    /// <summary>The part of a hello that its binders are over: all that stands before them.</summary>
    /// <param name="hello">The message with its header. What it offers is its last extension.</param>
    /// <param name="offered">The keys that it offers.</param>
    public static ReadOnlyMemory<byte> Covered(ReadOnlyMemory<byte> hello, OfferedPsks offered) => hello[..^(2 + offered.Binders.Sum(binder => 1 + binder.Length))];

    /// <param name="hash">The hash of the session's suite.</param>
    /// <param name="key">The key of the ticket.</param>
    /// <param name="transcriptHash">Over what a HelloRetryRequest left before the hello, and what is <see cref="Covered"/> of it.</param>
    public static byte[] Of(HashAlgorithmName hash, ReadOnlySpan<byte> key, ReadOnlySpan<byte> transcriptHash)
    {
        using var empty = new TranscriptHash(hash);
        return Tls13KeySchedule.VerifyData(hash, new Tls13KeySchedule(hash, key).Derive("res binder", empty.Current()), transcriptHash);
    }
}
