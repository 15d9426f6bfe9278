using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>
/// Writes the Certificate of RFC 5280 section 4.1. <see cref="CertificateRequest"/> would do for the good ones, and refuses what most of
/// the faulty ones are made of.
/// </summary>
internal static class CertificateWriter
{
    private const int SerialNumberLength = 16;

    /// <param name="spec">What to write.</param>
    /// <param name="subject">The key that is certified.</param>
    /// <param name="issuer">The key that signs; <paramref name="subject"/> when the certificate signs itself.</param>
    /// <param name="now">What the validity is counted from.</param>
    /// <returns>The certificate as DER.</returns>
    public static byte[] Write(CertificateSpec spec, KeyPair subject, KeyPair issuer, DateTimeOffset now)
    {
        var scheme = new IssuerSignatureGenerator(issuer, spec.Pss);
        var algorithm = scheme.GetSignatureAlgorithmIdentifier(spec.Hash);
        var signed = WriteSigned(spec, subject, issuer, algorithm, now);
        var signature = scheme.SignData(signed, spec.Hash);
        if (spec.TamperedSignature) signature[^1] ^= 1;

        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(signed);
            writer.WriteEncodedValue(spec.UnsignedHash is { } other ? scheme.GetSignatureAlgorithmIdentifier(other) : algorithm);
            writer.WriteBitString(signature);
        }

        return writer.Encode();
    }

    private static byte[] WriteSigned(CertificateSpec spec, KeyPair subject, KeyPair issuer, byte[] algorithm, DateTimeOffset now)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            if (spec.Version > 1)
            {
                using var version = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0));
                writer.WriteInteger(spec.Version - 1);
            }

            writer.WriteInteger(SerialNumber(spec));
            writer.WriteEncodedValue(algorithm);
            writer.WriteEncodedValue(Name((spec.Issuer ?? spec).Subject));
            using (writer.PushSequence())
            {
                WriteTime(writer, now + spec.NotBefore);
                WriteTime(writer, now + spec.NotAfter);
            }

            writer.WriteEncodedValue(Name(spec.Subject));
            writer.WriteEncodedValue(subject.SubjectPublicKeyInfo);
            if (spec.Version == 3) WriteExtensions(writer, ExtensionWriter.Write(spec, subject.SubjectPublicKeyInfo, IssuerKey()));
        }

        return writer.Encode();

        byte[]? IssuerKey() => spec.Issuer is null ? null : issuer.SubjectPublicKeyInfo;
    }

    private static void WriteExtensions(AsnWriter writer, List<X509Extension> extensions)
    {
        using var outer = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 3));
        using var list = writer.PushSequence();
        foreach (var extension in extensions)
        {
            using var sequence = writer.PushSequence();
            writer.WriteObjectIdentifier(extension.Oid!.Value!);
            if (extension.Critical) writer.WriteBoolean(true);
            writer.WriteOctetString(extension.RawData);
        }
    }

    // RFC 5280 section 4.1.2.5: UTCTime through 2049, GeneralizedTime from then on.
    private static void WriteTime(AsnWriter writer, DateTimeOffset time)
    {
        if (time.Year < 2050) writer.WriteUtcTime(time, twoDigitYearMax: 2049);
        else writer.WriteGeneralizedTime(time, omitFractionalSeconds: true);
    }

    private static byte[] SerialNumber(CertificateSpec spec)
    {
        if (spec.SerialNumber is { } given) return Convert.FromHexString(given);
        var random = RandomNumberGenerator.GetBytes(SerialNumberLength);
        // Positive and in the shortest form, whatever was drawn: a first octet of 0x40 to 0x7F.
        random[0] = (byte)(random[0] & 0x3F | 0x40);
        return random;
    }

    private static byte[] Name(string name) => new X500DistinguishedName(name).RawData;
}
