using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Wire;
using CertificateRequest = TlsAnalyzers.Conformance.Wire.CertificateRequest;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Reads the names of authorities in a server's wish for a certificate.</summary>
internal static class AuthorityReader
{
    // A public web server that trusts every authority of the system names 140.
    private const int MostNames = 50;

    public static AuthorityFacts Read(CertificateRequest request)
    {
        var names = request switch
        {
            CertificateRequest12 form => form.Authorities,
            CertificateRequest13 form => form.Extensions.Find<CertificateAuthorities>()?.Authorities ?? [],
            _ => [],
        };
        return new(names.Length, [.. names.Take(MostNames).Select(Name)]);
    }

    private static string Name(ReadOnlyMemory<byte> der)
    {
        try
        {
            // Where the platform throws nothing it gives an empty name for what is none.
            if (new X500DistinguishedName(der.Span).Name is { Length: > 0 } name) return name;
        }
        catch (CryptographicException)
        {
        }

        return $"{der.Length} bytes that are no name";
    }
}
