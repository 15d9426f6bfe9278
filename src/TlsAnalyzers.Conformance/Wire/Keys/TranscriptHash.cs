using System.Security.Cryptography;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The hash over the handshake messages of both ends, headers included (RFC 8446 section 4.4.1, RFC 5246 section 7.4.9).</summary>
internal sealed class TranscriptHash(HashAlgorithmName hash) : IDisposable
{
    private IncrementalHash[] _states = Begin(hash);

    /// <summary>The size of a hash in bytes.</summary>
    public static int Length(HashAlgorithmName hash) => hash.Name switch
    {
        "SHA256" => SHA256.HashSizeInBytes,
        "SHA384" => SHA384.HashSizeInBytes,
        _ => throw new NotSupportedException($"No suite of this codec hashes with {hash}."),
    };

    public void Append(ReadOnlyMemory<byte> message)
    {
        foreach (var state in _states) state.AppendData(message.Span);
    }

    /// <summary>The hash; of the two before TLS 1.2 one behind the other.</summary>
    public byte[] Current() => [.. _states.SelectMany(state => state.GetCurrentHash())];

    /// <summary>
    /// Replaces the first ClientHello, the only message so far, by its hash. A HelloRetryRequest does that, and is appended next.
    /// </summary>
    public void ReplaceByMessageHash()
    {
        var synthetic = new OpaqueMessage(HandshakeType.message_hash, Current());
        Dispose();
        _states = Begin(hash);
        Append(synthetic.ToBytes());
    }

    public void Dispose()
    {
        foreach (var state in _states) state.Dispose();
    }

    private static IncrementalHash[] Begin(HashAlgorithmName hash) => hash == Tls12Secrets.Md5AndSha1
        ? [IncrementalHash.CreateHash(HashAlgorithmName.MD5), IncrementalHash.CreateHash(HashAlgorithmName.SHA1)]
        : [IncrementalHash.CreateHash(hash)];
}
