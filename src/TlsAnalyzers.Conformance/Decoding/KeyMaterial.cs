using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>What protected records can be opened with.</summary>
/// <param name="Log">Secrets that an end has logged, or null.</param>
/// <param name="ServerKey">The server's RSA key, or null. Opens suites without forward secrecy only.</param>
internal sealed record KeyMaterial(KeyLog? Log = null, RSA? ServerKey = null)
{
    public static KeyMaterial None { get; } = new();

    /// <summary>What sessions can be resumed with, as far as it has been seen.</summary>
    public Tickets Tickets { get; } = new();

    /// <summary>A traffic secret of TLS 1.3.</summary>
    /// <param name="end">Whose records it protects.</param>
    /// <param name="label">The end of its label, such as <c>HANDSHAKE_TRAFFIC_SECRET</c>.</param>
    /// <param name="clientRandom">Names the connection.</param>
    public byte[]? TrafficSecret(ConnectionEnd end, string label, ReadOnlyMemory<byte> clientRandom) =>
        Log?.Find($"{end.ToString().ToUpperInvariant()}_{label}", clientRandom);

    /// <summary>The master secret of TLS 1.2 and before; null, and why, when it cannot be had.</summary>
    public (byte[]? Secret, string Reason) MasterSecret(Handshake handshake)
    {
        if (Log?.Find(KeyLog.MasterSecret, handshake.Client!.Random) is { Length: Tls12Secrets.MasterSecretLength } logged) return (logged, "");
        if (ServerKey is null) return (null, WhyNot());
        if (handshake.Context.Suite is not { KeyExchange: KeyExchange.Rsa, Authentication: not Authentication.Psk })
            return (null, "the suite has forward secrecy: the server's key does not open it, a key log does");
        if (handshake.EncryptedPremaster is not { } encrypted)
            return (null, handshake.IsResumed ? "the session is resumed: its secret was sent on another connection" : "no ClientKeyExchange came");
        if (Premaster(encrypted, handshake.Client!.LegacyVersion) is not { } premaster) return (null, "the RSA key is not that of this server");
        return (handshake.Context.Version is TlsVersion.Ssl3
            ? Ssl3Secrets.MasterSecret(premaster, handshake.Client.Random.Span, handshake.Server!.Random.Span)
            : Tls12Secrets.MasterSecret(handshake.Context.Hash, premaster, handshake.Client, handshake.Server!, handshake.SessionHash), "");
    }

    /// <summary>Keeps what a ticket can be resumed with, where the log has the secret for it.</summary>
    public void Note(NewSessionTicket13 ticket, Handshake handshake)
    {
        if (Log?.Find(KeyLog.ResumptionSecret, handshake.Client!.Random) is { } secret) Tickets.Add(ticket, handshake.Context.Hash, secret);
    }

    /// <summary>Why a secret is not there.</summary>
    public string WhyNot() => (Log, ServerKey) switch
    {
        (null, null) => "no keys were given",
        (null, _) => "TLS 1.3 always has forward secrecy: the server's key does not open it, a key log does",
        _ => "the key log has no secret of this connection",
    };

    // Its first two bytes are the version that the client asked for (RFC 5246 section 7.4.7.1).
    private byte[]? Premaster(ReadOnlyMemory<byte> encrypted, TlsVersion asked)
    {
        try
        {
            var premaster = ServerKey!.Decrypt(encrypted.ToArray(), RSAEncryptionPadding.Pkcs1);
            return premaster.Length == 48 && premaster[0] == (int)asked >> 8 && premaster[1] == ((int)asked & 0xFF) ? premaster : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
