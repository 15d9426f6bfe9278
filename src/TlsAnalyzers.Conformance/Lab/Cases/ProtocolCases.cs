using Org.BouncyCastle.Tls;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Versions, cipher suites and key exchanges that are broken, too weak, or out of date; each server has nothing better.</summary>
internal static class ProtocolCases
{
    private static readonly Reference GeneralSuites = Reference.Rfc(9325, "4.1");
    private static readonly Reference AdvisedSuites = Reference.Rfc(9325, "4.2");
    private static readonly int[] OldSuites =
    [
        CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA,
        CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA, CipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA,
    ];

    public static IReadOnlyList<LabCase> All { get; } =
    [
        Version("proto-ssl3", "SSL 3.0", ProtocolVersion.SSLv3, Reference.Rfc(7568, "3")),
        Version("proto-tls10", "TLS 1.0", ProtocolVersion.TLSv10, Reference.Rfc(8996, "4")),
        Version("proto-tls11", "TLS 1.1", ProtocolVersion.TLSv11, Reference.Rfc(8996, "5")),

        Suite("suite-null", Ideal.Refuse, GeneralSuites, "No encryption", "nothing is encrypted",
            CipherSuite.TLS_ECDHE_RSA_WITH_NULL_SHA, CipherSuite.TLS_RSA_WITH_NULL_SHA256, CipherSuite.TLS_RSA_WITH_NULL_SHA),
        Suite("suite-anon", Ideal.Refuse, Reference.Rfc(5246, "F.1.1.1"), "No authentication", "no certificate is sent, so anybody can be the server",
            CipherSuite.TLS_ECDH_anon_WITH_AES_128_CBC_SHA, CipherSuite.TLS_ECDH_anon_WITH_AES_256_CBC_SHA,
            CipherSuite.TLS_DH_anon_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_DH_anon_WITH_AES_128_CBC_SHA),
        Suite("suite-3des", Ideal.Refuse, GeneralSuites, "3DES", "blocks of 64 bits repeat after a few gigabytes (Sweet32)",
            CipherSuite.TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA, CipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA),
        Suite("suite-psk", Ideal.Refuse, Reference.Rfc(4279, "2"), "A pre-shared key that the client never shared",
            "no certificate is sent, and the key is known to the server alone",
            CipherSuite.TLS_PSK_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_PSK_WITH_AES_128_CBC_SHA256, CipherSuite.TLS_PSK_WITH_AES_128_CBC_SHA),
        Suite("suite-static-rsa", Ideal.RefuseWhenStrict, GeneralSuites, "Static RSA key exchange",
            "who gets the server's key later can read what was recorded today",
            CipherSuite.TLS_RSA_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_RSA_WITH_AES_256_GCM_SHA384),
        Suite("suite-cbc-sha1", Ideal.RefuseWhenStrict, AdvisedSuites, "CBC with HMAC-SHA-1",
            "padding is checked after decryption, the ground of Lucky 13",
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA),
        Suite("suite-ccm8", Ideal.RefuseWhenStrict, AdvisedSuites, "CCM with a tag of 64 bits", "a forged record passes once in 2^64 rather than 2^128",
            CipherSuite.TLS_RSA_WITH_AES_128_CCM_8, CipherSuite.TLS_RSA_WITH_AES_256_CCM_8, CipherSuite.TLS_DHE_RSA_WITH_AES_128_CCM_8),
        Suite("suite-camellia", Ideal.RefuseWhenStrict, AdvisedSuites, "Camellia", "the cipher is hardly used and hardly looked at",
            CipherSuite.TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256, CipherSuite.TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256,
            CipherSuite.TLS_RSA_WITH_CAMELLIA_128_CBC_SHA),
        Suite("suite-aria", Ideal.RefuseWhenStrict, AdvisedSuites, "ARIA", "the cipher is hardly used and hardly looked at",
            CipherSuite.TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256, CipherSuite.TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384),
        Suite("suite-seed", Ideal.RefuseWhenStrict, AdvisedSuites, "SEED", "the cipher is hardly used and hardly looked at",
            CipherSuite.TLS_RSA_WITH_SEED_CBC_SHA),

        Dh("dh-480", Ideal.Refuse, "Diffie-Hellman with 480 bits", "can be broken on one machine", () => DhGroups.RandomPrime(480)),
        Dh("dh-512", Ideal.Refuse, "Diffie-Hellman with 512 bits", "can be broken on one machine (Logjam)", () => DhGroups.RandomPrime(512)),
        Dh("dh-768", Ideal.Refuse, "Diffie-Hellman with 768 bits", "has been broken by academics (Logjam)", () => DhGroups.Oakley1),
        Dh("dh-1024", Ideal.Refuse, "Diffie-Hellman with 1024 bits", "can be broken by a state (Logjam)", () => DhGroups.Oakley2),
        Dh("dh-2048", Ideal.RefuseWhenStrict, "Diffie-Hellman with 2048 bits", "cannot be agreed on by both sides", () => DhGroups.Ffdhe2048),
        Dh("dh-composite", Ideal.Refuse, "Diffie-Hellman modulo a number that is not prime", "falls apart into the factors of the modulus", () => DhGroups.Composite),
        Dh("dh-small-subgroup", Ideal.Refuse, "Diffie-Hellman in a subgroup of 605,921 elements", "can be searched in a second", () => DhGroups.SmallSubgroup),

        new("group-pq-only", CaseCategory.Protocol, Ideal.Either,
            new("draft-ietf-tls-ecdhe-mlkem", new("https://datatracker.ietf.org/doc/draft-ietf-tls-ecdhe-mlkem/")),
            "X25519MLKEM768 alone", "Nothing is wrong: the server agrees on nothing but a key exchange that resists quantum computers.",
            lab => new BouncyCastleEndpoint(new()
            {
                Identity = ServerIdentity.Of(lab.Pki.Issue(Hierarchy.EcdsaLeaf)),
                Versions = [ProtocolVersion.TLSv13],
                Groups = [NamedGroup.X25519MLKEM768],
                Fault = FaultIn.Negotiation,
            })),
        new("h2-bad-suite", CaseCategory.Protocol, Ideal.RefuseWhenStrict, Reference.Rfc(9113, "9.2.2"),
            "HTTP/2 with a prohibited suite", "HTTP/2 is agreed on together with a cipher suite that it prohibits.",
            lab => new BouncyCastleEndpoint(Weak(lab,
                CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256, CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA,
                CipherSuite.TLS_RSA_WITH_AES_128_GCM_SHA256) with { Alpn = ["h2"] })
            {
                Application = lab.Kestrel.ServeAsync,
                DataIsNoMistake = true,
            }),
    ];

    private static LabCase Version(string id, string name, ProtocolVersion version, Reference reference) =>
        new(id, CaseCategory.Protocol, Ideal.Refuse, reference, name, $"The server speaks {name} and nothing newer.",
            lab => new BouncyCastleEndpoint(Weak(lab, OldSuites) with { Versions = [version] }));

    private static LabCase Suite(string id, Ideal ideal, Reference reference, string title, string danger, params int[] suites) =>
        new(id, CaseCategory.Protocol, ideal, reference, title, $"The server has only cipher suites where {danger}.",
            lab => new BouncyCastleEndpoint(Weak(lab, suites)));

    private static LabCase Dh(string id, Ideal ideal, string title, string danger, Func<Org.BouncyCastle.Tls.Crypto.DHGroup> group) =>
        new(id, CaseCategory.Protocol, ideal, Reference.Rfc(9325, "4.5"), title, $"The key exchange {danger}.",
            lab =>
            {
                var made = new Lazy<Org.BouncyCastle.Tls.Crypto.DHGroup>(group);
                return new BouncyCastleEndpoint(Weak(lab, CipherSuite.TLS_DHE_RSA_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_DHE_RSA_WITH_AES_256_GCM_SHA384,
                    CipherSuite.TLS_DHE_RSA_WITH_AES_128_CBC_SHA) with { DhGroup = () => made.Value });
            });

    private static BouncyCastleOptions Weak(LabContext lab, params int[] suites) => new()
    {
        Identity = ServerIdentity.Of(lab.Pki.Issue(Hierarchy.RsaLeaf)),
        Versions = [ProtocolVersion.TLSv12],
        Suites = suites,
        Fault = FaultIn.Negotiation,
    };
}
