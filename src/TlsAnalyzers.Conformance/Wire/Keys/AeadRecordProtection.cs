using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Records under an AEAD: each has its number in its nonce.</summary>
internal abstract class AeadRecordProtection(Aead aead, byte[] iv) : RecordProtection
{
    private const int NonceLength = 12;

    protected Aead Aead { get; } = aead;

    public override void Dispose() => Aead.Dispose();

    /// <summary>The nonce of a record whose number is not written into it: the IV, and the number over its end.</summary>
    protected byte[] MixedNonce(ulong sequenceNumber)
    {
        var nonce = new byte[NonceLength];
        BinaryPrimitives.WriteUInt64BigEndian(nonce.AsSpan(NonceLength - sizeof(ulong)), sequenceNumber);
        for (var i = 0; i < NonceLength; i++)
        {
            nonce[i] ^= iv[i];
        }

        return nonce;
    }

    /// <summary>The nonce of a record that carries the rest of it.</summary>
    protected byte[] ExplicitNonce(ReadOnlySpan<byte> written) => [.. iv, .. written];

    /// <summary>Whether the IV is a whole nonce.</summary>
    protected bool HasWholeNonce => iv.Length == NonceLength;
}
