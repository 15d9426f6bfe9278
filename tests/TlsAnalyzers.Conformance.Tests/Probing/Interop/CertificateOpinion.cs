using System.Globalization;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>What a scanner says of a certificate, in the words that the probe and the others have in common.</summary>
internal sealed record CertificateOpinion
{
    /// <param name="signature">Any name of the algorithm that the issuer signed with.</param>
    /// <param name="key">Any name of the curve, or the kind of key.</param>
    /// <param name="bits">The size of the key.</param>
    /// <param name="subject">Its common name, as with the issuer.</param>
    public CertificateOpinion(
        string signature, string key, int bits, string subject, string issuer, IEnumerable<string> names, bool isSelfSigned, DateTimeOffset notBefore, DateTimeOffset notAfter) => Text = string.Create(
        CultureInfo.InvariantCulture, $"{Code(signature)}, {Code(key)} {bits}, {subject} by {issuer}{(isSelfSigned ? " (itself)" : "")} for {string.Join(' ', names.Order())}, {notBefore:u} to {notAfter:u}");

    public string Text { get; }

    public static CertificateOpinion Of(CertificateFacts facts) => new(
        facts.Signature, facts.Curve ?? facts.KeyAlgorithm, facts.KeyBits, CommonName(facts.Subject), CommonName(facts.Issuer), facts.DnsNames.Concat(facts.Addresses), facts.IsSelfIssued, facts.NotBefore, facts.NotAfter);

    /// <summary>The common name in an X.500 name.</summary>
    public static string CommonName(string name) => name.Split(", ").Single(part => part.StartsWith("CN=", StringComparison.Ordinal))[3..];

    // Algorithms and curves have several names each, and one object identifier.
    private static string Code(string name) => new Oid(name).Value ?? name;
}
