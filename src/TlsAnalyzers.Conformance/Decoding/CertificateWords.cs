using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>A certificate in one line.</summary>
internal static class CertificateWords
{
    /// <summary>Whose it is and what key it has; short.</summary>
    public static string Short(ReadOnlyMemory<byte> der) => Of(der, certificate => $"{certificate.Subject}, {Key(certificate)}");

    /// <summary>Subject, issuer, dates, key and signature.</summary>
    public static string Long(ReadOnlyMemory<byte> der) => Of(der, certificate => string.Create(CultureInfo.InvariantCulture,
        $"subject {certificate.Subject}; issuer {certificate.Issuer}; valid {certificate.NotBefore.ToUniversalTime():yyyy-MM-dd} to {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}; {Key(certificate)}; signed with {certificate.SignatureAlgorithm.FriendlyName ?? certificate.SignatureAlgorithm.Value}"));

    private static string Of(ReadOnlyMemory<byte> der, Func<X509Certificate2, string> words)
    {
        try
        {
            using var certificate = CertificateLoading.FromDer(der.ToArray());
            return words(certificate);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or ArgumentException or FormatException)
        {
            return $"{der.Length} bytes that are no certificate";
        }
    }

    private static string Key(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null) return $"RSA key of {rsa.KeySize} bits";
        using var ecdsa = certificate.GetECDsaPublicKey();
        return ecdsa is not null ? $"ECDSA key of {ecdsa.KeySize} bits" : $"key of {certificate.PublicKey.Oid.FriendlyName ?? certificate.PublicKey.Oid.Value}";
    }
}
