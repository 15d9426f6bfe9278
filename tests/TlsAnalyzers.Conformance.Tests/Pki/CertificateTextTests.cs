using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Asn1.X509;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>Each property of a spec is in the certificate, as OpenSSL reads it.</summary>
public sealed class CertificateTextTests
{
    private static readonly LabPki Pki = new();
    private static readonly CertificateSpec Leaf = Hierarchy.EcdsaLeaf;
    private static readonly CertificateSpec BelowRsa = Leaf with { Issuer = Hierarchy.RsaIntermediate };

    private static readonly Dictionary<string, (CertificateSpec Spec, string[] Text)> Rows = new()
    {
        ["good"] = (Leaf, [
            "Version: 3 (0x2)", "Issuer: CN = TlsAnalyzers lab intermediate on P-256", "Subject: CN = localhost", "ASN1 OID: prime256v1",
            "X509v3 Subject Alternative Name: DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
            "X509v3 Basic Constraints: critical CA:FALSE", "X509v3 Key Usage: critical Digital Signature X509v3",
            "X509v3 Extended Key Usage: TLS Web Server Authentication X509v3", "Signature Algorithm: ecdsa-with-SHA256"]),
        ["good RSA"] = (Hierarchy.RsaLeaf, [
            "Public-Key: (2048 bit)", "Digital Signature, Key Encipherment", "Exponent: 65537", "Signature Algorithm: sha256WithRSAEncryption"]),
        ["intermediate"] = (Hierarchy.EcdsaIntermediate, ["CA:TRUE, pathlen:0", "Certificate Sign, CRL Sign"]),
        ["root"] = (Hierarchy.RsaRoot, [
            "Issuer: CN = TlsAnalyzers lab root with RSA", "Subject: CN = TlsAnalyzers lab root with RSA", "critical CA:TRUE X509v3"]),
        ["no subject"] = (Leaf with { Subject = "" }, ["Subject: Subject Public Key", "Subject Alternative Name: critical DNS:localhost"]),
        ["wildcard"] = (Leaf with { Names = [AlternativeName.Dns("*.tlslab.test")] }, ["DNS:*.tlslab.test"]),
        ["mail and URI"] = (
            Leaf with { Names = [AlternativeName.Mail("a@b.test"), AlternativeName.Uri("https://c.test")] },
            ["email:a@b.test", "URI:https://c.test"]),
        ["SHA-1 with RSA"] = (BelowRsa with { Hash = HashAlgorithmName.SHA1 }, ["Signature Algorithm: sha1WithRSAEncryption"]),
        ["SHA-1 with ECDSA"] = (Leaf with { Hash = HashAlgorithmName.SHA1 }, ["Signature Algorithm: ecdsa-with-SHA1"]),
        ["MD5"] = (BelowRsa with { Hash = HashAlgorithmName.MD5 }, ["Signature Algorithm: md5WithRSAEncryption"]),
        ["SHA-512"] = (BelowRsa with { Hash = HashAlgorithmName.SHA512 }, ["Signature Algorithm: sha512WithRSAEncryption"]),
        ["PSS"] = (
            BelowRsa with { Hash = HashAlgorithmName.SHA384, Pss = true },
            ["Signature Algorithm: rsassaPss", "Hash Algorithm: sha384"]),
        ["two algorithms"] = (
            Leaf with { UnsignedHash = HashAlgorithmName.SHA512 },
            ["Signature Algorithm: ecdsa-with-SHA256 Issuer", "Signature Algorithm: ecdsa-with-SHA512 Signature"]),
        ["P-384"] = (Leaf with { Key = KeySpec.P384 }, ["ASN1 OID: secp384r1"]),
        ["P-521"] = (Leaf with { Key = KeySpec.P521 }, ["ASN1 OID: secp521r1"]),
        ["P-224"] = (Leaf with { Key = KeySpec.OnCurve("secp224r1") }, ["ASN1 OID: secp224r1"]),
        ["Brainpool"] = (Leaf with { Key = KeySpec.OnCurve("brainpoolP256r1") }, ["ASN1 OID: brainpoolP256r1"]),
        ["Ed25519"] = (Leaf with { Key = KeySpec.Ed25519 }, ["Public Key Algorithm: ED25519"]),
        ["RSA-512"] = (Leaf with { Key = KeySpec.Rsa(512) }, ["Public-Key: (512 bit)"]),
        ["RSA-1024"] = (Leaf with { Key = KeySpec.Rsa(1024) }, ["Public-Key: (1024 bit)"]),
        ["exponent 1"] = (
            Leaf with { Key = KeySpec.RsaOfManyPrimes(2048) with { Exponent = 1 } },
            ["Exponent: 1 (0x1)", "Public-Key: (2048 bit)"]),
        ["exponent 3"] = (
            Leaf with { Key = KeySpec.RsaOfManyPrimes(2048) with { Exponent = 3 } },
            ["Exponent: 3 (0x3)", "Public-Key: (2048 bit)"]),
        ["RSA-4096"] = (Leaf with { Key = KeySpec.RsaOfManyPrimes(4096) }, ["Exponent: 65537", "Public-Key: (4096 bit)"]),
        ["extended key usages"] = (
            Leaf with { ExtendedKeyUsages = [Oids.ClientAuthentication, Oids.CodeSigning] },
            ["Usage: TLS Web Client Authentication, Code Signing"]),
        ["key usage"] = (Leaf with { KeyUsage = X509KeyUsageFlags.KeyCertSign }, ["X509v3 Key Usage: critical Certificate Sign X509v3"]),
        ["authority as leaf"] = (Leaf with { BasicConstraints = new(IsAuthority: true) }, ["X509v3 Basic Constraints: critical CA:TRUE"]),
        ["permitted"] = (
            Hierarchy.EcdsaIntermediate with
            {
                NameConstraints = new(Permitted: [AlternativeName.Dns("other.test"), AlternativeName.Mail("b.test")]),
            },
            ["X509v3 Name Constraints: critical Permitted: DNS:other.test email:b.test"]),
        ["excluded"] = (
            Hierarchy.EcdsaIntermediate with { NameConstraints = new(Excluded: [AlternativeName.IpRange("127.0.0.0", "255.0.0.0")]) },
            ["X509v3 Name Constraints: critical Excluded: IP:127.0.0.0/255.0.0.0"]),
        ["unknown critical"] = (
            Leaf with { Extensions = [new(Oids.Unknown, Critical: true, "0500")] },
            ["1.3.6.1.4.1.32473.1: critical .."]),
        ["revocation list"] = (
            Leaf with { CrlUrl = "http://127.0.0.1:1/a" },
            ["X509v3 CRL Distribution Points: Full Name: URI:http://127.0.0.1:1/a"]),
        ["authority information"] = (
            Leaf with { OcspUrl = "http://127.0.0.1:1/b", IssuerUrl = "http://127.0.0.1:1/c" },
            ["OCSP - URI:http://127.0.0.1:1/b CA Issuers - URI:http://127.0.0.1:1/c"]),
        ["must staple"] = (Leaf with { MustStaple = true }, ["TLS Feature: status_request"]),
        ["serial number"] = (Leaf with { SerialNumber = "1234567890AB" }, ["Serial Number: 20015998341291 (0x1234567890ab)"]),
        ["version 1"] = (Leaf with { Version = 1 }, ["Version: 1 (0x0)"]),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void OpenSsl_reads_what_the_spec_says(string name)
    {
        var (spec, expected) = Rows[name];

        var text = Text(spec);

        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Version_1_has_no_extensions() =>
        Assert.DoesNotContain("extensions", Text(Leaf with { Version = 1 }), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_repeated_extension_is_there_twice() =>
        Assert.Equal(3, Text(Leaf with { RepeatedExtension = Oids.SubjectAlternativeName }).Split("Subject Alternative Name").Length);

    [Theory]
    [InlineData(-1, 90)]
    [InlineData(-90, -1)]
    [InlineData(1, 90)]
    [InlineData(-36500 / 2, 36500)]
    public void Validity_is_counted_from_now(int notBefore, int notAfter)
    {
        // A certificate has whole seconds; between making it and reading it any time may pass.
        var earliest = DateTimeOffset.UtcNow.AddSeconds(-1);
        // Equal specs are issued once, maybe long ago for another test; this subject is of no other.
        var text = Text(Leaf with
        {
            Subject = $"CN=valid from {notBefore} to {notAfter}",
            NotBefore = TimeSpan.FromDays(notBefore),
            NotAfter = TimeSpan.FromDays(notAfter),
        });
        var latest = DateTimeOffset.UtcNow;

        Assert.InRange(Date("Not Before: ") - TimeSpan.FromDays(notBefore), earliest, latest);
        Assert.InRange(Date("Not After : ") - TimeSpan.FromDays(notAfter), earliest, latest);

        DateTimeOffset Date(string label) => DateTimeOffset.ParseExact(
            text.Split(label)[1].Split(" GMT")[0], "MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    [Theory]
    [InlineData("good\0.evil.test")]
    [InlineData("bücher.test")]
    [InlineData("<script>\u001b[31m")]
    public void A_name_is_written_octet_for_octet(string name)
    {
        var certificate = Pki.Issue(Leaf with { Names = [AlternativeName.DnsInUtf8(name)] });

        var names = new Org.BouncyCastle.X509.X509Certificate(certificate.Der).GetExtensionValue(X509Extensions.SubjectAlternativeName);

        Assert.Equal([(byte)0x82, .. Written(System.Text.Encoding.UTF8.GetBytes(name))], names.GetOctets()[2..]);

        static byte[] Written(byte[] octets) => [(byte)octets.Length, .. octets];
    }

    // OpenSSL indents and breaks lines; only the words matter.
    private static string Text(CertificateSpec spec) => string.Join(' ', OpenSsl
        .Run(Pki.Issue(spec).Der, "x509", "-inform", "DER", "-text", "-noout")
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
