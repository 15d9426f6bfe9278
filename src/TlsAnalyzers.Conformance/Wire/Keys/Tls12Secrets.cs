using System.Security.Cryptography;
using System.Text;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The secrets of TLS 1.2 (RFC 5246 sections 5, 6.3, 7.4.9 and 8.1; RFC 7627), and of TLS 1.0 and 1.1 (RFC 2246 section 5, RFC 4346 section 5).</summary>
internal static class Tls12Secrets
{
    public const int MasterSecretLength = 48;
    private const int VerifyDataLength = 12;

    /// <summary>Before TLS 1.2: both, so that one that is broken does no harm alone.</summary>
    public static HashAlgorithmName Md5AndSha1 { get; } = new("MD5+SHA1");

    /// <summary>The pseudorandom function with the suite's hash; before TLS 1.2 with MD5 from one half of the secret and SHA-1 from the other.</summary>
    public static byte[] Prf(HashAlgorithmName hash, ReadOnlySpan<byte> secret, string label, ReadOnlySpan<byte> seed, int length)
    {
        byte[] labelAndSeed = [.. Encoding.ASCII.GetBytes(label), .. seed];
        if (hash != Md5AndSha1) return Expand(hash, secret, labelAndSeed, length);
        // Of an odd length the byte in the middle belongs to both.
        var half = (secret.Length + 1) / 2;
        var sha1 = Expand(HashAlgorithmName.SHA1, secret[^half..], labelAndSeed, length);
        return [.. Expand(HashAlgorithmName.MD5, secret[..half], labelAndSeed, length).Select((one, index) => (byte)(one ^ sha1[index]))];
    }

    private static byte[] Expand(HashAlgorithmName hash, ReadOnlySpan<byte> secret, byte[] labelAndSeed, int length)
    {
        using var hmac = IncrementalHash.CreateHMAC(hash, secret);
        var output = new byte[length];
        var a = labelAndSeed;
        for (var done = 0; done < length;)
        {
            hmac.AppendData(a);
            a = hmac.GetHashAndReset();
            hmac.AppendData(a);
            hmac.AppendData(labelAndSeed);
            var block = hmac.GetHashAndReset();
            var count = Math.Min(block.Length, length - done);
            block.AsSpan(0, count).CopyTo(output.AsSpan(done));
            done += count;
        }

        return output;
    }

    public static byte[] MasterSecret(HashAlgorithmName hash, ReadOnlySpan<byte> premaster, ReadOnlySpan<byte> clientRandom,
        ReadOnlySpan<byte> serverRandom) =>
        Prf(hash, premaster, "master secret", [.. clientRandom, .. serverRandom], MasterSecretLength);

    /// <summary>The master secret that is bound to the handshake: the hash is over all messages up to ClientKeyExchange.</summary>
    public static byte[] ExtendedMasterSecret(HashAlgorithmName hash, ReadOnlySpan<byte> premaster, ReadOnlySpan<byte> sessionHash) =>
        Prf(hash, premaster, "extended master secret", sessionHash, MasterSecretLength);

    /// <summary>The one of these two that a client and a server have agreed on (RFC 7627 section 5).</summary>
    public static byte[] MasterSecret(HashAlgorithmName hash, ReadOnlySpan<byte> premaster, ClientHello asked, ServerHello answer, ReadOnlySpan<byte> sessionHash) =>
        answer.Extensions.Has(ExtensionType.extended_master_secret)
            ? ExtendedMasterSecret(hash, premaster, sessionHash)
            : MasterSecret(hash, premaster, asked.Random.Span, answer.Random.Span);

    /// <summary>What the record keys are cut from: MAC keys, keys and IVs, the client's before the server's.</summary>
    public static byte[] KeyBlock(HashAlgorithmName hash, ReadOnlySpan<byte> master, ReadOnlySpan<byte> clientRandom,
        ReadOnlySpan<byte> serverRandom, int length) =>
        Prf(hash, master, "key expansion", [.. serverRandom, .. clientRandom], length);

    /// <summary>What Finished must carry.</summary>
    /// <param name="hash">The hash of the suite.</param>
    /// <param name="master">The master secret.</param>
    /// <param name="end">Who sends it.</param>
    /// <param name="transcriptHash">Over all handshake messages before this one.</param>
    public static byte[] VerifyData(HashAlgorithmName hash, ReadOnlySpan<byte> master, ConnectionEnd end,
        ReadOnlySpan<byte> transcriptHash) =>
        Prf(hash, master, end is ConnectionEnd.Client ? "client finished" : "server finished", transcriptHash, VerifyDataLength);
}
