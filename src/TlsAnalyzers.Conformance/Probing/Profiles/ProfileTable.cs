using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>The profiles.</summary>
internal static class ProfileTable
{
    private static readonly string[] NewVersions = ["TLS 1.2", "TLS 1.3"];
    private static readonly string[] Tls13Suites = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"];
    private static readonly string[] MozillaGroups = ["X25519MLKEM768", "x25519", "secp256r1", "secp384r1"];
    private static readonly Reference Mozilla = new("Mozilla Server Side TLS 6.0", new("https://ssl-config.mozilla.org/guidelines/latest.json"));

    // A check that cannot be told from outside, or that no guideline asks for, is in none of them.
    private static readonly string[] Sound = ["S12", "S13", "S14", "S15", "S16", "S17", "S26", "S28", "S29", "S36"];

    public static IReadOnlyList<Profile> All { get; } =
    [
        new()
        {
            Id = "mozilla-modern",
            Title = "Mozilla modern",
            Reference = Mozilla,
            AllowedVersions = ["TLS 1.3"],
            RequiredVersions = ["TLS 1.3"],
            Suites = Tls13Suites,
            Groups = MozillaGroups,
            KeyAlgorithms = ["ECDSA"],
            CertificateDays = 90,
        },
        new()
        {
            Id = "mozilla-intermediate",
            Title = "Mozilla intermediate",
            Reference = Mozilla,
            AllowedVersions = NewVersions,
            RequiredVersions = NewVersions,
            Suites =
            [
                .. Tls13Suites,
                "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
                "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
                "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
            ],
            Groups = MozillaGroups,
            KeyAlgorithms = ["RSA", "ECDSA"],
            CertificateDays = 366,
        },
        new()
        {
            Id = "bcp195",
            Title = "BCP 195 (RFC 9325, RFC 8996, RFC 9852)",
            Reference = Reference.Rfc(9325, "3"),
            AllowedVersions = NewVersions,
            RequiredVersions = ["TLS 1.2"],
            Checks = [.. Sound, "S19", "S20", "S21", "S30", "S31", "S32", "S34", "S54"],
        },
        new()
        {
            Id = "nist-800-52r2",
            Title = "NIST SP 800-52 revision 2",
            Reference = new("NIST SP 800-52r2 section 3", new("https://doi.org/10.6028/NIST.SP.800-52r2")),
            AllowedVersions = NewVersions,
            RequiredVersions = NewVersions,
            Suites = [.. CipherSuite.All.Where(IsApproved).Select(suite => suite.Name)],
            Groups = ["secp256r1", "secp384r1"],
            KeyAlgorithms = ["RSA", "ECDSA"],
            Checks = [.. Sound, "S31", "S32", "S34", "S45", "S53", "S54"],
        },
        new()
        {
            Id = "http2",
            Title = "HTTP/2 (RFC 9113 section 9.2)",
            Reference = Reference.Rfc(9113, "9.2"),
            AllowedVersions = ["SSL 2.0", "SSL 3.0", "TLS 1.0", "TLS 1.1", .. NewVersions],
            Checks = ["S06", "S36", "S46", "S47"],
        },
    ];

    // Section 3.3.1: AES in GCM, CCM or CBC, no static RSA, and hashes of the SHA family.
    private static bool IsApproved(CipherSuite suite) => suite is
    {
        Cipher: Cipher.Aes, IsAnonymous: false, HasForwardSecrecy: true,
        Authentication: Authentication.Rsa or Authentication.Ecdsa or Authentication.Dss or Authentication.Tls13,
    };
}
