using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Reads an OCSP response that came with a certificate (RFC 6960 section 4.2.1).</summary>
internal static class StapleReader
{
    private const string BasicResponse = "1.3.6.1.5.5.7.48.1.1";
    // One is enough; an issuer may send its own along.
    private const int MostSigners = 4;

    private static readonly string[] Refusals = ["", "malformedRequest", "internalError", "tryLater", "", "sigRequired", "unauthorized"];

    private static readonly Dictionary<string, HashAlgorithmName> Hashes = new()
    {
        ["1.3.14.3.2.26"] = HashAlgorithmName.SHA1,
        ["2.16.840.1.101.3.4.2.1"] = HashAlgorithmName.SHA256,
        ["2.16.840.1.101.3.4.2.2"] = HashAlgorithmName.SHA384,
        ["2.16.840.1.101.3.4.2.3"] = HashAlgorithmName.SHA512,
    };

    /// <param name="status">What came.</param>
    /// <param name="leaf">The certificate that it came with.</param>
    /// <param name="issuer">That of its issuer; null where it is not there.</param>
    public static StapleFacts Read(CertificateStatus status, X509Certificate2 leaf, X509Certificate2? issuer)
    {
        try
        {
            if (status.StatusType is not CertificateStatusType.ocsp) return Unreadable($"status type {(byte)status.StatusType}");
            var response = new AsnReader(status.Response, AsnEncodingRules.DER).ReadSequence();
            var code = response.ReadEnumeratedBytes().Span[^1];
            if (code != 0) return Unreadable($"its status is {Refusals.ElementAtOrDefault(code) ?? ""} ({code})");
            var bytes = response.ReadSequence(Context(0)).ReadSequence();
            if (bytes.ReadObjectIdentifier() is not BasicResponse and var type) return Unreadable($"a response of type {type}");
            var signed = new Signed(bytes.ReadOctetString());
            return ReadSingle(signed, leaf, issuer) is { } facts ? facts with { IsSigned = issuer is null ? null : IsSigned(signed, issuer) } : new() { IsForCertificate = false };
        }
        catch (Exception broken) when (broken is AsnContentException or CryptographicException or ArgumentException or NotSupportedException)
        {
            return Unreadable(broken.Message);
        }
    }

    /// <summary>What is said of the certificate; null where nothing is.</summary>
    private static StapleFacts? ReadSingle(Signed signed, X509Certificate2 leaf, X509Certificate2? issuer)
    {
        var data = new AsnReader(signed.Content, AsnEncodingRules.DER).ReadSequence();
        if (data.PeekTag().HasSameClassAndValue(Context(0))) data.ReadEncodedValue();
        data.ReadEncodedValue();
        data.ReadGeneralizedTime();
        var responses = data.ReadSequence();
        while (responses.HasData)
        {
            var single = responses.ReadSequence();
            if (!IsOf(single.ReadSequence(), leaf, issuer)) continue;
            var (word, revokedAt) = StatusOf(single);
            return new()
            {
                IsForCertificate = true,
                Status = word,
                RevokedAt = revokedAt,
                ThisUpdate = single.ReadGeneralizedTime(),
                NextUpdate = single.HasData && single.PeekTag().HasSameClassAndValue(Context(0)) ? single.ReadSequence(Context(0)).ReadGeneralizedTime() : null,
            };
        }

        return null;
    }

    private static (string Word, DateTimeOffset? RevokedAt) StatusOf(AsnReader single)
    {
        var tag = single.PeekTag();
        if (tag.TagValue == 1) return ("revoked", single.ReadSequence(tag).ReadGeneralizedTime());
        single.ReadEncodedValue();
        return (tag.TagValue == 0 ? "good" : "unknown", null);
    }

    private static bool IsOf(AsnReader id, X509Certificate2 leaf, X509Certificate2? issuer)
    {
        var isKnown = Hashes.TryGetValue(id.ReadSequence().ReadObjectIdentifier(), out var hash);
        var (name, key) = (id.ReadOctetString(), id.ReadOctetString());
        return isKnown && id.ReadIntegerBytes().Span.SequenceEqual(leaf.SerialNumberBytes.Span) && name.AsSpan().SequenceEqual(Digest(hash, leaf.IssuerName.RawData))
            && (issuer is null || key.AsSpan().SequenceEqual(Digest(hash, issuer.PublicKey.EncodedKeyValue.RawData)));
    }

    // The issuer signs itself, or gives another one a certificate for that alone (RFC 6960 section 4.2.2.2).
    private static bool? IsSigned(Signed response, X509Certificate2 issuer)
    {
        if (response.IsBy(issuer) is not false and var isByIssuer) return isByIssuer;
        if (!response.Rest.HasData) return false;
        var certificates = response.Rest.ReadSequence(Context(0)).ReadSequence();
        for (var count = 0; certificates.HasData && count < MostSigners; count++)
        {
            var der = certificates.ReadEncodedValue();
            using var signer = CertificateLoading.FromDer(der.ToArray());
            var isNamed = signer.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(extension => extension.EnhancedKeyUsages[Oids.OcspSigning] is not null);
            if (isNamed && new Signed(der).IsBy(issuer) is true && response.IsBy(signer) is not false and var isBySigner) return isBySigner;
        }

        return false;
    }

    private static byte[] Digest(HashAlgorithmName hash, byte[] bytes)
    {
        using var digest = IncrementalHash.CreateHash(hash);
        digest.AppendData(bytes);
        return digest.GetHashAndReset();
    }

    private static StapleFacts Unreadable(string why) => new() { Unreadable = why };

    private static Asn1Tag Context(int number) => new(TagClass.ContextSpecific, number, isConstructed: true);
}
