using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Scanning;
using static TlsAnalyzers.Conformance.Tests.Probing.GoodFacts;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Each check over facts: it passes for a good server, and fails where one thing is wrong. A check without a row fails the build.</summary>
public sealed class CheckTests
{
    private static readonly Dictionary<string, Func<ServerFacts, ServerFacts>> Faults = new()
    {
        ["S01"] = facts => facts with { Presence = new(PresenceKind.NoTls, "SSH") },
        ["S02"] = facts => facts.WithVersion("SSL 2.0", 0x0002, new SuiteFacts(0, "SSL_CK_RC4_128_WITH_MD5")),
        ["S03"] = facts => facts.WithVersion("SSL 3.0", 0x0300),
        ["S04"] = facts => facts.WithVersion("TLS 1.0", 0x0301),
        ["S05"] = facts => facts.WithVersion("TLS 1.1", 0x0302),
        ["S06"] = facts => facts with { Versions = [new("TLS 1.1", 0x0302)] },
        ["S07"] = facts => facts with { Versions = [facts.Versions[1]] },
        ["S08"] = facts => facts.Stumbling("version"),
        ["S09"] = facts => facts.Stumbling("GREASE"),
        ["S10"] = facts => facts.Stumbling("a hello of"),
        ["S12"] = facts => facts.With("TLS_RSA_WITH_NULL_SHA256"),
        ["S13"] = facts => facts.With("TLS_DH_anon_WITH_AES_128_GCM_SHA256"),
        ["S14"] = facts => facts.With("TLS_RSA_EXPORT_WITH_RC4_40_MD5"),
        ["S15"] = facts => facts.With("TLS_RSA_WITH_DES_CBC_SHA"),
        ["S16"] = facts => facts.With("TLS_RSA_WITH_RC4_128_SHA"),
        ["S17"] = facts => facts.With("TLS_RSA_WITH_3DES_EDE_CBC_SHA"),
        ["S18"] = facts => facts.With("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"),
        ["S19"] = facts => facts.With("TLS_RSA_WITH_AES_128_GCM_SHA256"),
        ["S20"] = facts => facts with { Versions = [new("TLS 1.2", 0x0303) { Suites = [Suite("TLS_RSA_WITH_AES_128_GCM_SHA256")] }] },
        ["S21"] = facts => facts with { Versions = [new("TLS 1.2", 0x0303) { Suites = [Suite("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA")] }] },
        ["S22"] = facts => facts with { Versions = [new("TLS 1.2", 0x0303) { Suites = [Suite("TLS_RSA_WITH_AES_128_CBC_SHA")], ServerPreference = false }] },
        ["S23"] = facts => facts with { Versions = [new("TLS 1.3", 0x0304) { Suites = [Suite("TLS_SM4_GCM_SM3")] }] },
        ["S24"] = facts => facts with { Negotiation = new() { Groups13 = ["secp521r1"] } },
        ["S25"] = facts => facts with { Negotiation = facts.Negotiation with { Groups13 = ["x25519"] } },
        ["S26"] = facts => facts.With(Suite("TLS_DHE_RSA_WITH_AES_128_GCM_SHA256") with { DhBits = 1024 }),
        ["S27"] = facts => facts with { Hello = facts.Hello with { ReusesKeys = true } },
        ["S28"] = facts => facts.With(Suite("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256") with { Group = "secp192r1" }),
        ["S29"] = facts => facts with { Negotiation = facts.Negotiation with { Signatures = ["rsa_pkcs1_sha1"] } },
        ["S30"] = facts => facts with { Hello = facts.Hello with { FallbackScsv = false } },
        ["S31"] = facts => facts with { Hello = facts.Hello with { DowngradeSentinel = false } },
        ["S32"] = facts => facts with { Hello = facts.Hello with { SecureRenegotiation = false } },
        ["S33"] = facts => facts with { Session = facts.Session with { ClientRenegotiation = true } },
        ["S34"] = facts => facts with { Hello = facts.Hello with { ExtendedMasterSecret = false } },
        ["S35"] = facts => facts with { Hello = facts.Hello with { EncryptThenMac = false } },
        ["S36"] = facts => facts with { Hello = facts.Hello with { Compression = true } },
        ["S37"] = facts => facts with { Hello = facts.Hello with { Heartbeat = true } },
        ["S38"] = facts => facts with { Flaws = facts.Flaws! with { EarlyChangeCipherSpec = true } },
        ["S39"] = facts => facts with { Flaws = facts.Flaws! with { RsaOracle = "right padding: alert bad_record_mac, another version: alert handshake_failure" } },
        ["S40"] = facts => facts with { Flaws = facts.Flaws! with { Ticketbleed = true } },
        ["S41"] = facts => facts with { Flaws = facts.Flaws! with { PaddingOracle = "it takes a wrong byte of padding" } },
        ["S42"] = facts => facts.WithVersion("SSL 2.0", 0x0002),
        ["S43"] = facts => facts.WithVersion("TLS 1.0", 0x0301, Suite("TLS_RSA_WITH_AES_128_CBC_SHA")),
        ["S44"] = facts => facts with { Session = facts.Session with { Resumes12 = false, Resumes13 = false } },
        ["S45"] = facts => facts with { Session = facts.Session with { EarlyDataBytes = 16384 } },
        ["S46"] = facts => facts with { Alpn = facts.Alpn with { RefusesUnknown = false } },
        ["S47"] = facts => facts with { Alpn = facts.Alpn with { Http2WithProhibitedSuite = "TLS_RSA_WITH_AES_128_GCM_SHA256" } },
        ["S48"] = facts => facts with { Names = new("", "the same certificate") },
        ["S49"] = facts => facts.WithLeaf(leaf => leaf with { NotAfter = facts.At.AddDays(-1) }),
        ["S50"] = facts => facts.WithChain(chain => chain with { NameError = "it is for other.example" }),
        ["S51"] = facts => facts.WithChain(chain => chain with { Errors = ["UntrustedRoot"] }),
        ["S52"] = facts => facts.WithChain(chain => chain with { Complete = false }),
        ["S53"] = facts => facts.WithLeaf(leaf => leaf with { Signature = "sha1RSA" }),
        ["S54"] = facts => facts.WithLeaf(leaf => leaf with { KeyAlgorithm = "RSA", KeyBits = 1024 }),
        ["S55"] = facts => facts.WithLeaf(leaf => leaf with { IsAuthority = true }),
        ["S56"] = facts => facts.WithLeaf(leaf => leaf with { NotAfter = leaf.NotBefore.AddDays(101) }),
        ["S57"] = facts => facts.WithChain(chain => chain with { Revocation = "Revoked" }),
        ["S58"] = facts => facts.WithLeaf(leaf => leaf with { HasTimestamps = false }),
        ["S59"] = facts => facts with { Chains = [facts.Chains[0], facts.Chains[0] with { Sent = [Leaf with { KeyAlgorithm = "RSA", KeyBits = 2048, DnsNames = ["www.shop.example"] }] }] },
        ["S60"] = facts => facts with { Session = facts.Session with { AsksForCertificate = true } },
        ["S61"] = facts => facts with { Extensions = facts.Extensions with { NotOffered = ["server_name"] } },
        ["S62"] = facts => facts with { Hello = facts.Hello with { ClockInRandom = true } },
        ["S63"] = facts => facts.Stumbling("a hello in records"),
        ["S64"] = facts => facts.Stumbling("a record of"),
        ["S65"] = facts => facts with { Silence = new(30, Dropped: false) },
        ["S66"] = facts => facts with { Http = new(200) { HstsSeconds = 3600 } },
        ["S67"] = facts => facts with { StartTls = facts.StartTls! with { LoginInClear = "250-AUTH PLAIN" } },
        ["S68"] = facts => facts with { StartTls = facts.StartTls! with { ClearData = true } },
        ["S69"] = facts => facts with { StartTls = facts.StartTls! with { Listed = false } },
        ["S71"] = facts => facts with { OtherAddresses = [facts.OtherAddresses![0] with { Differences = [new("TLS 1.0", null, "there", true)] }] },
        ["S75"] = facts => facts with { Changes = [new("TLS 1.0", null, "there", true)] },
        ["S76"] = facts => facts with { At = Leaf.NotAfter.AddDays(-5) },
        ["S77"] = facts => facts with { StartTls = facts.StartTls! with { Data = facts.StartTls.Data! with { DemandsResumption = false } } },
        ["S78"] = facts => facts with { Session = facts.Session with { ResumesUnderAnotherName = true } },
        ["S72"] = facts => facts with { Clients = [new("a client of today", true) { Refusal = "closed the connection" }] },
        ["S70"] = facts => facts with { StartTls = facts.StartTls! with { Injection = true } },
    };

    public static TheoryData<string> Ids => [.. CheckTable.All.Select(check => check.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_check_fails_where_one_thing_is_wrong(string id)
    {
        Assert.True(Faults.TryGetValue(id, out var fault), $"{id} has no row in {nameof(Faults)}");
        Assert.NotEqual(CheckOutcome.Failed, Outcome(All));
        Assert.Equal(CheckOutcome.Failed, Outcome(fault(All)));

        CheckOutcome Outcome(ServerFacts facts) => CheckTable.Judge(facts).Single(finding => finding.Check.Id == id).Outcome;
    }

    [Fact]
    public void Ids_are_used_once() => Assert.Equal(CheckTable.All.Count, CheckTable.All.Select(check => check.Id).Distinct().Count());

    [Fact]
    public void A_good_server_has_the_best_grade() => Assert.Equal("A+", Grade.Of(Report(All)));

    [Theory]
    [InlineData("S16", "C")]
    [InlineData("S12", "F")]
    [InlineData("S18", "A")]
    [InlineData("S51", "T (A+)")]
    public void The_grade_is_that_of_the_worst(string id, string grade) => Assert.Equal(grade, Grade.Of(Report(Faults[id](All))));

    [Fact]
    public void Nothing_that_is_not_known_passes()
    {
        var facts = new ServerFacts { Target = All.Target, At = All.At, Presence = All.Presence };
        Assert.DoesNotContain(CheckTable.Judge(facts), finding => finding.Check.Id is "S49" or "S50" or "S51" or "S53" or "S54" && finding.Outcome is CheckOutcome.Passed);
    }

    [Fact]
    public void Checks_of_profiles_are_checks() =>
        Assert.All(Profile.All.SelectMany(profile => profile.Checks), id => Assert.Contains(id, CheckTable.All.Select(check => check.Id)));

    [Fact]
    public void Suites_of_profiles_are_suites() =>
        Assert.All(Profile.All.SelectMany(profile => profile.Suites), name => Assert.NotNull(TlsAnalyzers.Facts.CipherSuite.Find(name)));

    // What the server has, and the profiles that it then breaks.
    public static TheoryData<string, string> Broken => new()
    {
        { "", "mozilla-modern" },
        { "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", "mozilla-modern mozilla-intermediate" },
        { "TLS_RSA_WITH_AES_128_GCM_SHA256", "mozilla-modern mozilla-intermediate bcp195 nist-800-52r2" },
        { "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "mozilla-modern nist-800-52r2" },
        { "TLS_RSA_WITH_RC4_128_SHA", "mozilla-modern mozilla-intermediate bcp195 nist-800-52r2" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void A_suite_breaks_the_profiles_that_do_not_allow_it(string suite, string profiles)
    {
        var report = Report(suite.Length == 0 ? All : All.With(suite));
        Assert.Equal(profiles, string.Join(' ', Profile.All.Where(profile => !report.Judge(profile).Passes).Select(profile => profile.Id)));
    }

    [Theory]
    [InlineData("shop.example", "shop.example", true)]
    [InlineData("SHOP.example", "shop.EXAMPLE", true)]
    [InlineData("*.shop.example", "www.shop.example", true)]
    [InlineData("*.shop.example", "shop.example", false)]
    [InlineData("*.shop.example", "a.www.shop.example", false)]
    [InlineData("w*.shop.example", "www.shop.example", false)]
    [InlineData("*.*.example", "a.b.example", false)]
    [InlineData("*.example", "shop.example", false)]
    [InlineData("*", "example", false)]
    public void A_name_fits_by_rfc_9525(string pattern, string host, bool fits) => Assert.Equal(fits, NameMatch.Fits(pattern, host));

    [Theory]
    [InlineData("shop.example", "shop.example:443")]
    [InlineData("shop.example:8443", "shop.example:8443")]
    [InlineData("127.0.0.1:1", "127.0.0.1:1")]
    [InlineData("::1", "[::1]:443")]
    [InlineData("[::1]", "[::1]:443")]
    [InlineData("[::1]:8443", "[::1]:8443")]
    [InlineData("[::1", null)]
    [InlineData("[::1]x", null)]
    [InlineData("shop.example:", null)]
    [InlineData("shop.example:0", null)]
    [InlineData("shop.example:65536", null)]
    [InlineData("shop.example:-1", null)]
    [InlineData("", null)]
    [InlineData("a b", null)]
    public void A_target_is_read(string text, string? target) =>
        Assert.Equal(target, ProbeTarget.Parse(text, 443) is var (host, port) ? new ProbeTarget(host, port, host).ToString() : null);

    internal static ProbeReport Report(ServerFacts facts) => new(facts, CheckTable.Judge(facts), TimeSpan.Zero);
}
