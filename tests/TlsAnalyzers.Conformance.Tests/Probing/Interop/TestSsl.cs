using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>What testssl.sh (3.0 or 3.2) finds of a server: an independent opinion, in Bash, with hellos that are written by hand as ours are.</summary>
/// <param name="Versions">The versions, as the probe names them.</param>
/// <param name="Suites">A version and a code each.</param>
/// <param name="Curves">The curves of all versions, by their names in OpenSSL.</param>
/// <param name="Certificate">The server's own certificate, in words.</param>
/// <param name="HstsSeconds">For how long a browser is to come by TLS alone; null where the server does not say, or speaks no HTTP.</param>
internal sealed partial record TestSsl(string[] Versions, string[] Suites, string[] Curves, string Certificate, long? HstsSeconds)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> VersionNames = new()
    {
        ["SSLv2"] = "SSL 2.0", ["SSLv3"] = "SSL 3.0", ["TLS1"] = "TLS 1.0", ["TLS1_1"] = "TLS 1.1", ["TLS1_2"] = "TLS 1.2", ["TLS1_3"] = "TLS 1.3",
    };

    private static readonly Dictionary<string, string> CurveNames = new() { ["x25519"] = "X25519", ["x448"] = "X448", ["secp256r1"] = "prime256v1" };

    [GeneratedRegex("^cipher-(ssl3|tls1|tls1_1|tls1_2|tls1_3)_x(.+)$")]
    private static partial Regex SuiteId { get; }

    [GeneratedRegex(@"\(=(\d+) seconds\)")]
    private static partial Regex Seconds { get; }

    /// <summary>Runs the sections that the probe has something to say to: versions, suites of each, forward secrecy, the server's defaults, HTTP.</summary>
    public static async Task<TestSsl> RunAsync(int port, StartTls startTls, CancellationToken cancellation)
    {
        Assert.SkipUnless(Peers.IsInstalled("testssl"), "testssl is not installed");
        // It writes over no file that is there.
        var file = Path.Combine(Path.GetTempPath(), $"tls-testssl-{Guid.NewGuid():N}.json");
        var kind = startTls is StartTls.None ? "--assume-http -h" : $"-t {startTls.ToString().ToLowerInvariant()}";
        using var process = Peers.Start("testssl", $"--jsonfile {file} --quiet --color 0 --warnings off --ip 127.0.0.1 --nodns min -p -E -f -S {kind} localhost:{port}");
        try
        {
            await process.WaitForExitAsync(cancellation).WaitAsync(Deadline, cancellation);
            using var report = JsonDocument.Parse(await File.ReadAllTextAsync(file, cancellation));
            return Read(report.RootElement.EnumerateArray().ToLookup(row => row.GetProperty("id").GetString()!, row => row.GetProperty("finding").GetString()!));
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            File.Delete(file);
        }
    }

    /// <summary>What the probe found, in the same words.</summary>
    public static TestSsl Of(ServerFacts facts) => new(
        [.. facts.Versions.Select(version => version.Name).Order()],
        [.. facts.Versions.SelectMany(version => version.Suites.Select(suite => $"{version.Name} {suite.Code:X4}")).Order()],
        [.. facts.Negotiation.Groups12.Concat(facts.Negotiation.Groups13).Distinct().Where(name => !name.StartsWith("ffdhe", StringComparison.Ordinal)).Select(name => CurveNames.GetValueOrDefault(name, name)).Order()],
        Words(facts.Chains.Single()),
        facts.Http?.HstsSeconds);

    private static TestSsl Read(ILookup<string, string> found) => new(
        [.. VersionNames.Where(row => found[row.Key].Any(words => words.StartsWith("offered", StringComparison.Ordinal))).Select(row => row.Value).Order()],
        [.. found.Select(row => SuiteId.Match(row.Key)).Where(match => match.Success).Select(match => $"{VersionNames[match.Groups[1].Value.Replace("ssl3", "SSLv3").Replace("tls", "TLS")]} {match.Groups[2].Value.ToUpperInvariant().PadLeft(4, '0')}").Order()],
        [.. found["PFS_ECDHE_curves"].Concat(found["FS_ECDHE_curves"]).SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order()],
        Words(id => found[id].Single()),
        found["HSTS_time"].Select(words => (long?)long.Parse(Seconds.Match(words).Groups[1].Value, CultureInfo.InvariantCulture)).FirstOrDefault());

    private static string Words(Func<string, string> of) =>
        $"{of("cert_fingerprintSHA256")} {of("cert_serialNumber")}, {of("cert_signatureAlgorithm")}, {of("cert_keySize").Split(" (")[0]}, {of("cert_commonName")} by {of("cert_caIssuers").Split(" (")[0]} for {of("cert_subjectAltName")}, "
        + $"{of("cert_notBefore")} to {of("cert_notAfter")}, {(of("cert_chain_of_trust").Contains("self signed") ? "self-signed, " : "")}{(of("OCSP_stapling") == "not offered" ? "" : "stapled, ")}{of("certs_countServer")} sent";

    private static string Words(ChainFacts chain)
    {
        var leaf = chain.Leaf!;
        // DER puts a zero before a number whose first bit is set.
        var serial = leaf.SerialNumber.StartsWith("00", StringComparison.Ordinal) ? leaf.SerialNumber[2..] : leaf.SerialNumber;
        var hash = leaf.Signature[.."sha256".Length];
        var signature = leaf.Signature == hash + "RSA" ? $"{hash.ToUpperInvariant()} with RSA" : $"ECDSA with {hash.ToUpperInvariant()}";
        return $"{leaf.Fingerprint} {serial}, {signature}, {(leaf.KeyAlgorithm == "ECDSA" ? "EC" : leaf.KeyAlgorithm)} {leaf.KeyBits} bits, {CertificateOpinion.CommonName(leaf.Subject)} by {CertificateOpinion.CommonName(leaf.Issuer)} "
            + $"for {string.Join(' ', leaf.DnsNames.Concat(leaf.Addresses))}, {Minute(leaf.NotBefore)} to {Minute(leaf.NotAfter)}, {(leaf.IsSelfIssued ? "self-signed, " : "")}{(chain.Stapled is true ? "stapled, " : "")}{chain.Sent.Count} sent";
    }

    private static string Minute(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
