using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>The facts of a server with nothing wrong at all, to change one thing in.</summary>
internal static class GoodFacts
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static readonly CertificateFacts Leaf = new()
    {
        Subject = "CN=shop.example",
        Issuer = "CN=authority",
        SerialNumber = "01",
        Fingerprint = "00",
        NotBefore = Now.AddDays(-20),
        NotAfter = Now.AddDays(70),
        KeyAlgorithm = "ECDSA",
        KeyBits = 256,
        Curve = "ECDSA_P256",
        Signature = "sha256ECDSA",
        DnsNames = ["shop.example"],
        IsAuthority = false,
        KeyUsage = "DigitalSignature",
        ExtendedKeyUsages = ["1.3.6.1.5.5.7.3.1"],
        HasTimestamps = true,
    };

    public static readonly ServerFacts All = new()
    {
        Target = new("shop.example", 443, "shop.example"),
        At = Now,
        Presence = new(PresenceKind.Tls, "TLS 1.3"),
        Versions =
        [
            new("TLS 1.3", 0x0304) { Suites = [new(0x1301, "TLS_AES_128_GCM_SHA256")] },
            new("TLS 1.2", 0x0303) { Suites = [Suite("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256") with { Group = "x25519" }] },
        ],
        Chains = [new() { Sent = [Leaf], Built = [Leaf], InOrder = true, Complete = true, Revocation = "good" }],
        Negotiation = new() { Groups13 = ["X25519MLKEM768", "x25519", "secp256r1"], Groups12 = ["x25519", "secp256r1"], Signatures = ["ecdsa_secp256r1_sha256"] },
        Hello = new()
        {
            SecureRenegotiation = true, ExtendedMasterSecret = true, EncryptThenMac = true, Compression = false, Heartbeat = false,
            FallbackScsv = true, DowngradeSentinel = true, ReusesKeys = false, ClockInRandom = false,
        },
        Alpn = new() { Http2 = true, Http11 = true, RefusesUnknown = true },
        Names = new("the same certificate", "alert unrecognized_name"),
        Session = new() { Resumes12 = true, Resumes13 = true, EarlyDataBytes = 0, AsksForCertificate = false, ResumesUnderAnotherName = false, ClientRenegotiation = false },
        Extensions = new() { Tls13 = ["key_share"], Tls12 = ["renegotiation_info"] },
        Clients = [new("a client of today", true) { Version = "TLS 1.3", Suite = "TLS_AES_128_GCM_SHA256", Group = "x25519" }, new("one of old", false) { Refusal = "closed the connection" }],
        Flaws = new() { Heartbleed = false, EarlyChangeCipherSpec = false, Ticketbleed = false, RsaOracle = "", PaddingOracle = "" },
        Silence = new(10, Dropped: true),
        OtherAddresses = [new("192.0.2.2", new(PresenceKind.Tls, "TLS 1.3"), [])],
        Changes = [],
        Tolerance =
        [
            new("a version from the future", true, ""), new("GREASE", true, ""), new("a hello of 1500 bytes", true, ""),
            new("a hello in records of 40 bytes", true, ""), new("a record of an unknown type", true, ""),
        ],
        Http = new(200) { HstsSeconds = 63_072_000, ClearRedirect = "https://shop.example/" },
        StartTls = new() { Greeting = "220 shop", Listed = true, LoginInClear = "", Injection = false, ProtectsData = true, ClearData = false, Data = new() { Encrypted = true, SameCertificate = true, Resumes = true, DemandsResumption = true, ClearsControl = false } },
    };

    public static SuiteFacts Suite(string name) => new(TlsAnalyzers.Facts.CipherSuite.Find(name)!.Code, name);

    /// <summary>With a suite more in TLS 1.2.</summary>
    public static ServerFacts With(this ServerFacts facts, SuiteFacts suite) =>
        facts with { Versions = [facts.Versions[0], facts.Versions[1] with { Suites = [.. facts.Versions[1].Suites, suite] }] };

    public static ServerFacts With(this ServerFacts facts, string suite) => facts.With(Suite(suite));

    /// <summary>With a version more.</summary>
    public static ServerFacts WithVersion(this ServerFacts facts, string name, ushort code, params SuiteFacts[] suites) =>
        facts with { Versions = [.. facts.Versions, new(name, code) { Suites = suites }] };

    /// <summary>With another certificate.</summary>
    public static ServerFacts WithLeaf(this ServerFacts facts, Func<CertificateFacts, CertificateFacts> change) =>
        facts with { Chains = [facts.Chains[0] with { Sent = [change(Leaf)], Built = [change(Leaf)] }] };

    public static ServerFacts WithChain(this ServerFacts facts, Func<ChainFacts, ChainFacts> change) => facts with { Chains = [change(facts.Chains[0])] };

    public static ServerFacts Stumbling(this ServerFacts facts, string over) =>
        facts with { Tolerance = [.. facts.Tolerance.Select(row => row.What.Contains(over) ? row with { Tolerated = false } : row)] };
}
