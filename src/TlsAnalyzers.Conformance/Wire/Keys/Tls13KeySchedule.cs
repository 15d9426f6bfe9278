using System.Security.Cryptography;
using System.Text;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// The key schedule of TLS 1.3 (RFC 8446 section 7.1). Begins with the early secret; each further secret takes the place of the one before.
/// </summary>
internal sealed class Tls13KeySchedule
{
    private readonly HashAlgorithmName _hash;
    private readonly byte[] _zeros;

    /// <param name="hash">The hash of the suite.</param>
    /// <param name="psk">The pre-shared key; empty without one.</param>
    public Tls13KeySchedule(HashAlgorithmName hash, ReadOnlySpan<byte> psk = default)
    {
        _hash = hash;
        _zeros = new byte[TranscriptHash.Length(hash)];
        Secret = HKDF.Extract(hash, psk.IsEmpty ? _zeros : psk.ToArray(), _zeros);
    }

    /// <summary>The early, the handshake or the master secret.</summary>
    public byte[] Secret { get; private set; }

    /// <summary>Goes on to the handshake secret.</summary>
    /// <param name="sharedSecret">Of the key exchange; empty when only a pre-shared key is used.</param>
    public void ToHandshakeSecret(ReadOnlySpan<byte> sharedSecret) => Extract(sharedSecret.IsEmpty ? _zeros : sharedSecret.ToArray());

    /// <summary>Goes on to the master secret.</summary>
    public void ToMasterSecret() => Extract(_zeros);

    /// <summary>Derives a secret from the present one, such as <c>c hs traffic</c>.</summary>
    /// <param name="label">One of the labels of section 7.1.</param>
    /// <param name="transcriptHash">Over the messages that the label asks for.</param>
    public byte[] Derive(string label, ReadOnlySpan<byte> transcriptHash) =>
        ExpandLabel(_hash, Secret, label, transcriptHash, _zeros.Length);

    /// <summary>What Finished must carry (section 4.4.4).</summary>
    /// <param name="hash">The hash of the suite.</param>
    /// <param name="trafficSecret">The handshake traffic secret of the end that sends it.</param>
    /// <param name="transcriptHash">Over all handshake messages before this one.</param>
    public static byte[] VerifyData(HashAlgorithmName hash, ReadOnlySpan<byte> trafficSecret, ReadOnlySpan<byte> transcriptHash)
    {
        using var hmac = IncrementalHash.CreateHMAC(hash, ExpandLabel(hash, trafficSecret, "finished", [], TranscriptHash.Length(hash)));
        hmac.AppendData(transcriptHash);
        return hmac.GetHashAndReset();
    }

    /// <summary>The traffic secret after a KeyUpdate (section 7.2).</summary>
    public static byte[] NextTrafficSecret(HashAlgorithmName hash, ReadOnlySpan<byte> trafficSecret) =>
        ExpandLabel(hash, trafficSecret, "traffic upd", [], TranscriptHash.Length(hash));

    /// <summary>The key of a ticket (section 4.6.1).</summary>
    /// <param name="hash">The hash of the suite.</param>
    /// <param name="resumptionSecret">The resumption master secret of the connection that the ticket came on.</param>
    /// <param name="nonce">The ticket's.</param>
    public static byte[] TicketKey(HashAlgorithmName hash, ReadOnlySpan<byte> resumptionSecret, ReadOnlySpan<byte> nonce) =>
        ExpandLabel(hash, resumptionSecret, "resumption", nonce, TranscriptHash.Length(hash));

    /// <summary>HKDF-Expand-Label.</summary>
    public static byte[] ExpandLabel(HashAlgorithmName hash, ReadOnlySpan<byte> secret, string label, ReadOnlySpan<byte> context,
        int length)
    {
        var info = new WireWriter();
        info.U16((ushort)length);
        info.Vector8(Encoding.ASCII.GetBytes("tls13 " + label));
        info.Vector8(context.ToArray());
        var output = new byte[length];
        HKDF.Expand(hash, secret, output, info.Written);
        return output;
    }

    private void Extract(byte[] input)
    {
        var emptyHash = new TranscriptHash(_hash).Current();
        Secret = HKDF.Extract(_hash, input, Derive("derived", emptyHash));
    }
}
