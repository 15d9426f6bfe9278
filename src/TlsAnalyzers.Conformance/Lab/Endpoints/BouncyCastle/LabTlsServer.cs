using System.Security.Authentication;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>BouncyCastle's server with every choice taken from the options, and what it sees noted.</summary>
internal sealed class LabTlsServer(BouncyCastleOptions options, Observation observation, KeyLogFile? log)
    : AbstractTlsServer(new BcTlsCrypto(new SecureRandom())), TlsPskIdentityManager
{
#pragma warning disable CS0618, SYSLIB0039 // old versions are what this server is for
    private static readonly Dictionary<ProtocolVersion, SslProtocols> Versions = new()
    {
        [ProtocolVersion.SSLv3] = SslProtocols.Ssl3,
        [ProtocolVersion.TLSv10] = SslProtocols.Tls,
        [ProtocolVersion.TLSv11] = SslProtocols.Tls11,
        [ProtocolVersion.TLSv12] = SslProtocols.Tls12,
        [ProtocolVersion.TLSv13] = SslProtocols.Tls13,
    };
#pragma warning restore CS0618, SYSLIB0039

    private readonly HashSet<string> _logged = [];

    private BcTlsCrypto BcCrypto => (BcTlsCrypto)m_context.Crypto;

    public override int[] GetCipherSuites() => [.. options.Suites];

    public override ProtocolVersion[] GetProtocolVersions() => [.. options.Versions];

    public override int[] GetSupportedGroups() => options.Groups is { } groups ? [.. groups] : base.GetSupportedGroups();

    public override TlsDHConfig GetDHConfig() => options.DhGroup is { } group ? new TlsDHConfig(group()) : base.GetDHConfig();

    public override TlsPskIdentityManager GetPskIdentityManager() => this;

    public override TlsCredentials? GetCredentials()
    {
        if (options.Identity is not { } identity) return null;
        var message = identity.Message(BcCrypto, TlsUtilities.IsTlsV13(m_context));
        var keyExchange = m_context.SecurityParameters.KeyExchangeAlgorithm;
        return keyExchange switch
        {
            KeyExchangeAlgorithm.RSA or KeyExchangeAlgorithm.RSA_PSK => new BcDefaultTlsCredentialedDecryptor(BcCrypto, message, identity.Key),
            KeyExchangeAlgorithm.DH_anon or KeyExchangeAlgorithm.ECDH_anon or KeyExchangeAlgorithm.PSK or KeyExchangeAlgorithm.DHE_PSK => null,
            _ => new BcDefaultTlsCredentialedSigner(new TlsCryptoParameters(m_context), BcCrypto, identity.Key, message, SignatureAlgorithm(identity)),
        };
    }

    public override CertificateStatus? GetCertificateStatus() => options.Staple is { } staple
        ? new CertificateStatus(CertificateStatusType.ocsp, Org.BouncyCastle.Asn1.Ocsp.OcspResponse.GetInstance(staple))
        : null;

    public override CertificateRequest? GetCertificateRequest()
    {
        if (options.ClientAuthorities is not { } authorities) return null;
        var names = authorities.Select(Org.BouncyCastle.Asn1.X509.X509Name.GetInstance).ToList();
        var algorithms = TlsUtilities.GetDefaultSupportedSignatureAlgorithms(m_context);
        return TlsUtilities.IsTlsV13(m_context)
            ? new CertificateRequest(TlsUtilities.EmptyBytes, algorithms, null, names)
            : new CertificateRequest([ClientCertificateType.rsa_sign, ClientCertificateType.ecdsa_sign], algorithms, names);
    }

    public override void NotifyClientCertificate(Certificate clientCertificate)
    {
        if (options.Fault is not FaultIn.ClientCertificate) return;
        observation.FaultPresented = clientCertificate.IsEmpty ? "no certificate was given" : "a certificate of another authority was given";
        throw new TlsFatalAlert(!clientCertificate.IsEmpty ? AlertDescription.unknown_ca
            : TlsUtilities.IsTlsV13(m_context) ? AlertDescription.certificate_required
            : AlertDescription.handshake_failure);
    }

    public override byte[]? GetNewSessionID() =>
        options.ResumesControlSession ? System.Security.Cryptography.RandomNumberGenerator.GetBytes(32) : base.GetNewSessionID();

    public override TlsSession? GetSessionToResume(byte[] sessionID) =>
        options.ResumesControlSession && observation.Session is { } control && control.SessionID.AsSpan().SequenceEqual(sessionID) ? control : null;

    public override bool ShouldUseExtendedMasterSecret() => options.ExtendedMasterSecret;

    public override bool RequiresCloseNotify() => false;

    public override void NotifyAlertRaised(short level, short description, string message, Exception cause) =>
        Observation.Note(observation.AlertsOut, new((byte)level, (byte)description));

    public override void NotifyAlertReceived(short level, short description) =>
        Observation.Note(observation.AlertsIn, new((byte)level, (byte)description));

    public override void NotifyHandshakeComplete()
    {
        base.NotifyHandshakeComplete();
        LogSecrets();
        observation.HandshakeCompleted = true;
        observation.Version = Versions.GetValueOrDefault(m_context.SecurityParameters.NegotiatedVersion);
        observation.CipherSuite = (ushort)m_context.SecurityParameters.CipherSuite;
        observation.IsResumed = m_context.SecurityParameters.IsResumedSession;
        if (options.ResumesControlSession) observation.Session ??= m_context.Session;
        observation.ApplicationProtocol = m_context.SecurityParameters.ApplicationProtocol?.GetUtf8Decoding();
    }

    /// <summary>Writes the secrets that there are to the key log, each once. They are gone soon after the handshake.</summary>
    public void LogSecrets()
    {
        if (log is null || m_context?.SecurityParameters is not { ClientRandom: { } random, NegotiatedVersion: not null } parameters) return;
        if (TlsUtilities.IsTlsV13(m_context))
        {
            Log("CLIENT_HANDSHAKE_TRAFFIC_SECRET", parameters.BaseKeyClient);
            Log("SERVER_HANDSHAKE_TRAFFIC_SECRET", parameters.BaseKeyServer);
            // Until the server has sent its Finished, these are the two above.
            if (parameters.TrafficSecretServer == parameters.BaseKeyServer) return;
            Log("CLIENT_TRAFFIC_SECRET_0", parameters.TrafficSecretClient);
            Log("SERVER_TRAFFIC_SECRET_0", parameters.TrafficSecretServer);
        }
        else
        {
            Log(Wire.KeyLog.MasterSecret, parameters.MasterSecret);
        }

        void Log(string label, TlsSecret? secret)
        {
            // To extract a secret is to destroy it; a copy does no harm.
            if (secret?.IsAlive() is true && _logged.Add(label)) log.Add(label, random, BcCrypto.AdoptSecret(secret).Extract());
        }
    }

    byte[]? TlsPskIdentityManager.GetHint() => null;

    byte[]? TlsPskIdentityManager.GetPsk(byte[] identity) => options.Psk;

    protected override int[] GetSupportedCipherSuites() => GetCipherSuites();

    protected override ProtocolVersion[] GetSupportedVersions() => GetProtocolVersions();

    protected override IList<ProtocolName> GetProtocolNames() => [.. options.Alpn.Select(ProtocolName.AsUtf8Encoding)];

    // Clients list SHA-256 first or last; a small RSA key has no room for more than SHA-256.
    private SignatureAndHashAlgorithm? SignatureAlgorithm(ServerIdentity identity)
    {
        if (!TlsUtilities.IsTlsV12(m_context)) return null;
        int[] usable = (identity.Key, TlsUtilities.IsTlsV13(m_context)) switch
        {
            (Ed25519PrivateKeyParameters, _) => [SignatureScheme.ed25519],
            (RsaKeyParameters, true) => [SignatureScheme.rsa_pss_rsae_sha256, SignatureScheme.rsa_pss_rsae_sha384],
            (RsaKeyParameters, false) => [SignatureScheme.rsa_pkcs1_sha256, SignatureScheme.rsa_pkcs1_sha384, SignatureScheme.rsa_pkcs1_sha1],
            (ECPrivateKeyParameters { Parameters.Curve.FieldSize: 384 }, true) => [SignatureScheme.ecdsa_secp384r1_sha384],
            (ECPrivateKeyParameters { Parameters.Curve.FieldSize: 521 }, true) => [SignatureScheme.ecdsa_secp521r1_sha512],
            (_, true) => [SignatureScheme.ecdsa_secp256r1_sha256],
            _ => [SignatureScheme.ecdsa_secp256r1_sha256, SignatureScheme.ecdsa_secp384r1_sha384, SignatureScheme.ecdsa_secp521r1_sha512],
        };
        var offered = m_context.SecurityParameters.ClientSigAlgs;
        var chosen = usable.Select(SignatureScheme.GetSignatureAndHashAlgorithm).FirstOrDefault(one => offered?.Contains(one) == true);
        return chosen ?? throw new TlsFatalAlert(AlertDescription.handshake_failure);
    }
}
