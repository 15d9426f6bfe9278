using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Takes the facts out of a certificate. What a hostile one has in place of an extension is taken for its absence.</summary>
internal static class CertificateReader
{
    private const string Timestamps = "1.3.6.1.4.1.11129.2.4.2";
    private const string CrlDistributionPoints = "2.5.29.31";
    private const string Dsa = "1.2.840.10040.4.1";

    public static CertificateFacts Read(X509Certificate2 certificate)
    {
        var (algorithm, bits, curve, exponent) = KeyOf(certificate);
        var names = Extension<X509SubjectAlternativeNameExtension>(certificate);
        return new()
        {
            Subject = certificate.Subject,
            Issuer = certificate.Issuer,
            SerialNumber = certificate.SerialNumber,
            Fingerprint = Convert.ToHexString(certificate.GetCertHash(HashAlgorithmName.SHA256)),
            NotBefore = certificate.NotBefore.ToUniversalTime(),
            NotAfter = certificate.NotAfter.ToUniversalTime(),
            KeyAlgorithm = algorithm,
            KeyBits = bits,
            Curve = curve,
            Exponent = exponent,
            Signature = certificate.SignatureAlgorithm.FriendlyName ?? certificate.SignatureAlgorithm.Value ?? "",
            DnsNames = Try(() => names?.EnumerateDnsNames().ToList()) ?? [],
            Addresses = Try(() => names?.EnumerateIPAddresses().Select(address => address.ToString()).ToList()) ?? [],
            IsAuthority = Try(() => Extension<X509BasicConstraintsExtension>(certificate) is { } constraints ? constraints.CertificateAuthority : default(bool?)),
            KeyUsage = Try(() => Extension<X509KeyUsageExtension>(certificate)?.KeyUsages.ToString()),
            ExtendedKeyUsages = Try(() => Extension<X509EnhancedKeyUsageExtension>(certificate)?.EnhancedKeyUsages.Cast<Oid>().Select(usage => usage.Value ?? "").ToList()),
            OcspUrls = Try(() => Extension<X509AuthorityInformationAccessExtension>(certificate)?.EnumerateOcspUris().ToList()) ?? [],
            CrlUrls = Try(() => certificate.Extensions[CrlDistributionPoints] is { } points ? Uris(points.RawData) : null) ?? [],
            MustStaple = certificate.Extensions[Oids.TlsFeature] is not null,
            HasTimestamps = certificate.Extensions[Timestamps] is not null,
        };
    }

    private static (string Algorithm, int Bits, string? Curve, string? Exponent) KeyOf(X509Certificate2 certificate)
    {
        var oid = certificate.GetKeyAlgorithm();
        try
        {
            if (certificate.GetRSAPublicKey() is { } rsa)
                using (rsa) return ("RSA", rsa.KeySize, null, Convert.ToHexString(rsa.ExportParameters(false).Exponent!));
            if (certificate.GetECDsaPublicKey() is { } ecdsa)
                using (ecdsa) return ("ECDSA", ecdsa.KeySize, ecdsa.ExportParameters(false).Curve.Oid?.FriendlyName, null);
            if (certificate.GetDSAPublicKey() is { } dsa)
                using (dsa) return ("DSA", dsa.KeySize, null, null);
        }
        catch (Exception unknown) when (unknown is CryptographicException or PlatformNotSupportedException or NotSupportedException)
        {
            // A key that the platform does not know is not less of a fact.
        }

        return oid switch
        {
            "1.3.101.112" => ("Ed25519", 256, null, null),
            "1.3.101.113" => ("Ed448", 456, null, null),
            Dsa => ("DSA", 0, null, null),
            _ => (oid, 0, null, null),
        };
    }

    private static T? Extension<T>(X509Certificate2 certificate) where T : X509Extension => certificate.Extensions.OfType<T>().FirstOrDefault();

    /// <summary>Each URI of the distribution points (RFC 5280 section 4.2.1.13): the context tag 6, wherever it stands.</summary>
    private static List<string> Uris(byte[] points)
    {
        var found = new List<string>();
        Walk(new AsnReader(points, AsnEncodingRules.DER), depth: 0);
        return found;

        void Walk(AsnReader reader, int depth)
        {
            while (reader.HasData)
            {
                var tag = reader.PeekTag();
                if (tag is { TagClass: TagClass.ContextSpecific, TagValue: 6, IsConstructed: false }) found.Add(reader.ReadCharacterString(UniversalTagNumber.IA5String, tag));
                else if (tag.IsConstructed && depth < 8) Walk(tag.TagClass is TagClass.Universal ? reader.ReadSequence() : reader.ReadSequence(tag), depth + 1);
                else reader.ReadEncodedValue();
            }
        }
    }

    private static T? Try<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is CryptographicException or AsnContentException or FormatException or ArgumentException)
        {
            return default;
        }
    }
}
