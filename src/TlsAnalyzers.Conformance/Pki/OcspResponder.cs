using System.Security.Cryptography;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Ocsp;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>What an OCSP responder says of a certificate (RFC 6960 section 2.2).</summary>
internal enum OcspStatus
{
    Good,
    Revoked,
    Unknown,
}

/// <summary>An OCSP response in words.</summary>
internal sealed record OcspSpec
{
    public OcspStatus Status { get; init; }

    public TimeSpan ThisUpdate { get; init; } = TimeSpan.FromHours(-1);

    public TimeSpan NextUpdate { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The certificate whose key signs and that is sent along; null for the issuer itself (RFC 6960 section 4.2.2.2).</summary>
    public CertificateSpec? Signer { get; init; }
}

/// <summary>Says the same of every certificate that it is asked about.</summary>
internal sealed class OcspResponder(LabPki pki, CertificateSpec issuer, OcspSpec spec)
{
    private readonly IssuedCertificate _signer = pki.Issue(spec.Signer ?? issuer);

    /// <param name="request">An OCSPRequest (RFC 6960 section 4.1.1).</param>
    /// <returns>The OCSPResponse as DER.</returns>
    /// <exception cref="IOException">The request is not one.</exception>
    public byte[] Answer(byte[] request) => request.Length == 0
        ? throw new IOException("The request is empty.")
        : Respond(new OcspReq(request).GetRequestList().Select(asked => asked.GetCertID()));

    /// <returns>The OCSPResponse as DER that a server staples to its certificate.</returns>
    public byte[] Staple(IssuedCertificate leaf) =>
        Respond([new CertificateID(CertificateID.DigestSha1, Parse(pki.Issue(issuer).Der), Parse(leaf.Der).SerialNumber)]);

    private byte[] Respond(IEnumerable<CertificateID> certificates)
    {
        var now = LabPki.Now;
        var certificate = Parse(_signer.Der);
        var generator = new BasicOcspRespGenerator(certificate.GetPublicKey());
        foreach (var id in certificates)
            generator.AddResponse(id, Status(now), (now + spec.ThisUpdate).UtcDateTime, (now + spec.NextUpdate).UtcDateTime, null);
        var algorithm = _signer.Key.Algorithm is RSA ? "SHA256WITHRSA" : "SHA256WITHECDSA";
        var basic = generator.Generate(
            new Asn1SignatureFactory(algorithm, _signer.Key.BouncyCastle, new SecureRandom()),
            spec.Signer is null ? [] : [certificate],
            now.UtcDateTime);
        return new OCSPRespGenerator().Generate(OcspRespStatus.Successful, basic).GetEncoded();
    }

    private CertificateStatus? Status(DateTimeOffset now) => spec.Status switch
    {
        OcspStatus.Good => CertificateStatus.Good,
        OcspStatus.Revoked => new RevokedStatus((now + spec.ThisUpdate).UtcDateTime, CrlReason.KeyCompromise),
        _ => new UnknownStatus(),
    };

    private static X509Certificate Parse(byte[] der) => new(der);
}
