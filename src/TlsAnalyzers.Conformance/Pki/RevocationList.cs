using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>A certificate revocation list in words (RFC 5280 section 5).</summary>
internal sealed record RevocationListSpec
{
    /// <summary>The serial numbers that are revoked, in hexadecimal.</summary>
    public ValueList<string> Revoked { get; init; }

    public TimeSpan ThisUpdate { get; init; } = TimeSpan.FromHours(-1);

    public TimeSpan NextUpdate { get; init; } = TimeSpan.FromDays(7);
}

/// <summary>Writes revocation lists.</summary>
internal static class RevocationList
{
    /// <returns>The list as DER, signed by the issuer of the certificates that it is about.</returns>
    public static byte[] Write(IssuedCertificate issuer, RevocationListSpec spec, DateTimeOffset now)
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var serial in spec.Revoked)
            builder.AddEntry(Convert.FromHexString(serial), now + spec.ThisUpdate, X509RevocationReason.KeyCompromise);
        return builder.Build(
            issuer.Certificate.SubjectName,
            new IssuerSignatureGenerator(issuer.Key),
            crlNumber: BigInteger.One,
            now + spec.NextUpdate,
            HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(
                issuer.Certificate, includeKeyIdentifier: true, includeIssuerAndSerial: false),
            now + spec.ThisUpdate);
    }
}
