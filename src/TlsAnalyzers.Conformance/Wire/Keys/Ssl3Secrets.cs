using System.Security.Cryptography;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The secrets of SSL 3.0 (RFC 6101 sections 5.2.3.1, 5.6.9, 6.1 and 6.2.2), to read what others have said.</summary>
internal static class Ssl3Secrets
{
    private static readonly byte[] Client = "CLNT"u8.ToArray();
    private static readonly byte[] Server = "SRVR"u8.ToArray();

    public static byte[] MasterSecret(ReadOnlySpan<byte> premaster, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom) =>
        Expand(premaster, [.. clientRandom, .. serverRandom], Tls12Secrets.MasterSecretLength);

    /// <summary>What the record keys are cut from, in the order of TLS.</summary>
    public static byte[] KeyBlock(ReadOnlySpan<byte> master, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom, int length) =>
        Expand(master, [.. serverRandom, .. clientRandom], length);

    /// <summary>What Finished must carry.</summary>
    /// <param name="master">The master secret.</param>
    /// <param name="end">Who sends it.</param>
    /// <param name="messages">All handshake messages before this one.</param>
    public static byte[] VerifyData(ReadOnlySpan<byte> master, ConnectionEnd end, ReadOnlySpan<byte> messages)
    {
        // Here the secret stands behind the messages, other than in a MAC.
        byte[] content = [.. messages, .. end is ConnectionEnd.Client ? Client : Server, .. master];
        return [.. Outer(HashAlgorithmName.MD5, master, content), .. Outer(HashAlgorithmName.SHA1, master, content)];

        static byte[] Outer(HashAlgorithmName hash, ReadOnlySpan<byte> master, byte[] content) =>
            Hash(hash, [.. master, .. Padding(hash, 0x5C), .. Hash(hash, [.. content, .. Padding(hash, 0x36)])]);
    }

    /// <summary>The MAC of a record: what HMAC was made from.</summary>
    /// <param name="hash">MD5 or SHA-1.</param>
    /// <param name="key">The key.</param>
    /// <param name="header">The number of the record, its type and its length.</param>
    /// <param name="content">What it holds.</param>
    public static byte[] Mac(HashAlgorithmName hash, ReadOnlySpan<byte> key, ReadOnlySpan<byte> header, ReadOnlySpan<byte> content) =>
        Hash(hash, [.. key, .. Padding(hash, 0x5C), .. Hash(hash, [.. key, .. Padding(hash, 0x36), .. header, .. content])]);

    private static byte[] Expand(ReadOnlySpan<byte> secret, byte[] seed, int length)
    {
        List<byte> output = [];
        // A, BB, CCC and so on.
        for (var round = 1; output.Count < length; round++)
        {
            byte[] label = [.. Enumerable.Repeat((byte)('A' + round - 1), round)];
            output.AddRange(Hash(HashAlgorithmName.MD5, [.. secret, .. Hash(HashAlgorithmName.SHA1, [.. label, .. secret, .. seed])]));
        }

        return [.. output.Take(length)];
    }

    private static byte[] Padding(HashAlgorithmName hash, byte value) => [.. Enumerable.Repeat(value, hash == HashAlgorithmName.MD5 ? 48 : 40)];

    private static byte[] Hash(HashAlgorithmName hash, byte[] content)
    {
        using var state = IncrementalHash.CreateHash(hash);
        state.AppendData(content);
        return state.GetHashAndReset();
    }
}
