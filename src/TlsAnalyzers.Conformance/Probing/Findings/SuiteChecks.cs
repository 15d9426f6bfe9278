using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>The cipher suites and what they stand for.</summary>
internal static class SuiteChecks
{
    private static readonly Reference General = Reference.Rfc(9325, "4.1");
    private static readonly Reference Advised = Reference.Rfc(9325, "4.2");

    private static readonly Advice Suites = new(
        "https.OnAuthenticate = (_, ssl) => ssl.CipherSuitesPolicy = new([TlsCipherSuite.TLS_AES_128_GCM_SHA256, ...]); // or leave it to the system",
        "ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;",
        "SSLCipherSuite ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305",
        "Disable-TlsCipherSuite -Name <suite>");

    private static readonly Advice Prime = new(null, "ssl_dhparam ffdhe3072.pem; # or no DHE suite at all", "SSLOpenSSLConfCmd DHParameters ffdhe3072.pem",
        @"HKLM\...\SCHANNEL\KeyExchangeAlgorithms\Diffie-Hellman: ServerMinKeyBitLength = 3072");

    public static IReadOnlyList<Check> All { get; } =
    [
        None("S12", Severity.Critical, "No suite without encryption", General, "TLS3003", suite => suite.IsNull),
        None("S13", Severity.Critical, "No suite without authentication", General, "TLS3001", suite => suite.IsAnonymous),
        None("S14", Severity.Critical, "No export suite (FREAK)", General, "TLS3001", suite => suite.IsExport),
        None("S15", Severity.Critical, "No DES and no RC2", Reference.Rfc(5469, "1"), "TLS3001", suite => !suite.IsExport && suite.Cipher is Cipher.Des or Cipher.Rc2),
        None("S16", Severity.High, "No RC4", Reference.Rfc(7465, "2"), "TLS3001", suite => !suite.IsExport && suite.Cipher is Cipher.Rc4),
        None("S17", Severity.Medium, "No cipher with blocks of 64 bits (Sweet32)", General, "TLS3001",
            suite => suite.Cipher is Cipher.TripleDes or Cipher.Idea or Cipher.Gost28147 or Cipher.Magma),
        None("S18", Severity.Low, "No CBC suite (Lucky 13)", Advised, "TLS3002", suite => suite is { IsBroken: false, Mode: Mode.Cbc }),
        None("S19", Severity.Medium, "No static key exchange", General, "TLS3002",
            suite => suite is { IsBroken: false, KeyExchange: Facts.KeyExchange.Rsa or Facts.KeyExchange.Dh or Facts.KeyExchange.Ecdh }),
        new("S20", Severity.High, "Forward secrecy is to be had", General, facts =>
            facts.Suites.Any(suite => suite.Known is { HasForwardSecrecy: true, IsAnonymous: false }) ? Judgement.Pass() : Judgement.Fail("no suite has it"))
        {
            Rule = "TLS3002", Advice = Suites,
        },
        new("S21", Severity.High, "Authenticated encryption is to be had", Advised, facts =>
            facts.Suites.Any(suite => suite.Known is { IsAead: true }) ? Judgement.Pass() : Judgement.Fail("no suite has it"))
        {
            Rule = "TLS3002", Advice = Suites,
        },
        new("S22", Severity.Low, "The server's order of suites counts, where there are weak ones", Reference.Rfc(9325, "4.2.1"), Preference)
        {
            Advice = new(null, "ssl_prefer_server_ciphers on;", "SSLHonorCipherOrder on", null),
        },
        new("S23", Severity.Info, "TLS 1.3 with suites for public use only", Reference.Rfc(8446, "B.4"), facts => facts.Find(TlsVersion.Tls13) is { } tls13
            ? Judgement.NoneOf(tls13.Suites.Where(suite => suite.Code is < 0x1301 or > 0x1305).Select(suite => suite.Name))
            : Judgement.NotApplicable("there is no TLS 1.3")),
        new("S26", Severity.High, "Diffie-Hellman with a prime of 2048 bits or more", Reference.Rfc(9325, "4.5"), Dh) { Advice = Prime },
        new("S28", Severity.High, "No curve below 224 bits, and none that the server makes up", Reference.Rfc(8422, "5.1.1"), facts => Judgement.NoneOf(
            facts.Suites.Select(suite => suite.Group).OfType<string>().Where(IsWeakCurve))),
    ];

    private static bool IsWeakCurve(string name) => NamedCurve.Bits(name) < KeyStrength.SmallestCurveBits || name.StartsWith("arbitrary", StringComparison.Ordinal);

    private static Check None(string id, Severity severity, string title, Reference reference, string rule, Func<CipherSuite, bool> bad) =>
        new(id, severity, title, reference, facts => Judgement.NoneOf(
            facts.Suites.Where(suite => suite.Known is { } known ? bad(known) : Ssl2Is(suite.Name, id)).Select(suite => suite.Name)))
        {
            Rule = rule, Advice = Suites,
        };

    // The ciphers of SSL 2.0 are in no table of TLS; their names say what they are.
    private static bool Ssl2Is(string name, string id) => id switch
    {
        "S14" => name.Contains("EXPORT"),
        "S15" => name.Contains("DES_64") || (name.Contains("RC2") && !name.Contains("EXPORT")),
        "S16" => name.Contains("RC4") && !name.Contains("EXPORT"),
        "S17" => name.Contains("EDE3") || name.Contains("IDEA"),
        _ => false,
    };

    private static Judgement Preference(ServerFacts facts)
    {
        var weak = facts.Versions.Where(version => version.Suites.Any(suite => suite.Known is not { IsBroken: false, IsWeak: false })).ToList();
        if (weak.Count == 0) return Judgement.NotApplicable("all suites are sound, so the client may choose");
        if (weak.All(version => version.ServerPreference is null)) return Judgement.NotApplicable("there is no choice");
        return Judgement.NoneOf(weak.Where(version => version.ServerPreference is false).Select(version => $"{version.Name} follows the client"));
    }

    private static Judgement Dh(ServerFacts facts)
    {
        var primes = facts.Suites.Where(suite => suite.DhBits is not null).ToList();
        if (primes.Count == 0) return Judgement.NotApplicable("no suite uses it");
        var least = primes.MinBy(suite => suite.DhBits)!;
        if (primes.FirstOrDefault(suite => suite.DhGroup == DhPrime.NotPrime) is { } composite)
            return Judgement.Fail($"{composite.DhBits} bits, {DhPrime.NotPrime}", Severity.Critical);
        return least.DhBits >= KeyStrength.SmallestModulusBits ? Judgement.Pass($"{least.DhBits} bits")
            : Judgement.Fail($"{least.DhBits} bits{(least.DhGroup is null ? "" : $" ({least.DhGroup})")}", least.DhBits < 1024 ? Severity.Critical : null);
    }
}
