using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>The extensions of a spec, as RFC 5280 section 4.2 writes them.</summary>
internal static class ExtensionWriter
{
    // RFC 5280 sections 4.2.1.1 and 4.2.1.2.
    private const int KeyIdentifierLength = 20;

    /// <param name="spec">What to write.</param>
    /// <param name="subjectKey">The SubjectPublicKeyInfo of the certificate.</param>
    /// <param name="issuerKey">The SubjectPublicKeyInfo of the issuer; null when the certificate signs itself.</param>
    public static List<X509Extension> Write(CertificateSpec spec, byte[] subjectKey, byte[]? issuerKey)
    {
        var extensions = Standard(spec).ToList();
        extensions.Add(new X509SubjectKeyIdentifierExtension(KeyIdentifier(subjectKey), critical: false));
        if (issuerKey is not null)
            extensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(KeyIdentifier(issuerKey)));
        foreach (var extension in spec.Extensions)
            extensions.Add(new(extension.Oid, Convert.FromHexString(extension.Value), extension.Critical));
        if (spec.RepeatedExtension is { } repeated) extensions.Add(extensions.Single(extension => extension.Oid?.Value == repeated));
        return extensions;
    }

    private static IEnumerable<X509Extension> Standard(CertificateSpec spec)
    {
        if (spec.BasicConstraints is { IsAuthority: var isAuthority, PathLength: var length })
            yield return new X509BasicConstraintsExtension(isAuthority, length is not null, length ?? 0, critical: true);
        if (spec.KeyUsage != X509KeyUsageFlags.None) yield return new X509KeyUsageExtension(spec.KeyUsage, critical: true);
        if (spec.ExtendedKeyUsages.Count > 0)
            yield return new X509EnhancedKeyUsageExtension([.. spec.ExtendedKeyUsages.Select(oid => new Oid(oid, null))], critical: false);
        // Critical when there is no subject: RFC 5280 section 4.2.1.6.
        if (spec.Names.Count > 0)
            yield return Sequence(Oids.SubjectAlternativeName, critical: spec.Subject.Length == 0, writer => WriteAll(writer, spec.Names));
        if (spec.NameConstraints is { } names)
            yield return Sequence(Oids.NameConstraints, critical: true, writer => WriteSubtrees(writer, names));
        if (spec.CrlUrl is { } crl) yield return CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([crl]);
        if (spec.OcspUrl is not null || spec.IssuerUrl is not null)
            yield return new X509AuthorityInformationAccessExtension(One(spec.OcspUrl), One(spec.IssuerUrl));
        // status_request of RFC 6066 is TLS extension 5.
        if (spec.MustStaple) yield return Sequence(Oids.TlsFeature, critical: false, writer => writer.WriteInteger(5));
    }

    private static void WriteAll(AsnWriter writer, ValueList<AlternativeName> names)
    {
        foreach (var name in names) name.WriteTo(writer);
    }

    private static void WriteSubtrees(AsnWriter writer, NameConstraints names)
    {
        foreach (var (tag, subtrees) in new[] { (0, names.Permitted), (1, names.Excluded) })
        {
            if (subtrees.Count == 0) continue;
            using var list = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, tag));
            foreach (var subtree in subtrees)
            {
                using var element = writer.PushSequence();
                subtree.WriteTo(writer);
            }
        }
    }

    private static X509Extension Sequence(string oid, bool critical, Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence()) write(writer);
        return new(oid, writer.Encode(), critical);
    }

    private static string[] One(string? url) => url is null ? [] : [url];

    private static byte[] KeyIdentifier(byte[] publicKey) => SHA256.HashData(publicKey)[..KeyIdentifierLength];
}
