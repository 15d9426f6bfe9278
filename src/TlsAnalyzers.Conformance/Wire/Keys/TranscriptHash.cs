using System.Security.Cryptography;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The hash over the handshake messages of both ends, headers included (RFC 8446 section 4.4.1, RFC 5246 section 7.4.9).</summary>
internal sealed class TranscriptHash(HashAlgorithmName hash) : IDisposable
{
    private IncrementalHash _state = IncrementalHash.CreateHash(hash);

    /// <summary>The size of a hash in bytes.</summary>
    public static int Length(HashAlgorithmName hash) => hash.Name switch
    {
        "SHA256" => SHA256.HashSizeInBytes,
        "SHA384" => SHA384.HashSizeInBytes,
        _ => throw new NotSupportedException($"No suite of this codec hashes with {hash}."),
    };

    public void Append(ReadOnlyMemory<byte> message) => _state.AppendData(message.Span);

    public byte[] Current() => _state.GetCurrentHash();

    /// <summary>
    /// Replaces the first ClientHello, the only message so far, by its hash. A HelloRetryRequest does that, and is appended next.
    /// </summary>
    public void ReplaceByMessageHash()
    {
        var synthetic = new OpaqueMessage(HandshakeType.message_hash, Current());
        _state.Dispose();
        _state = IncrementalHash.CreateHash(hash);
        Append(synthetic.ToBytes());
    }

    public void Dispose() => _state.Dispose();
}
