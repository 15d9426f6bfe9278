using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>What sslscan finds of a server: an independent opinion, in C and with OpenSSL.</summary>
/// <param name="Versions">The versions, as the probe names them.</param>
/// <param name="Suites">A version and a code each.</param>
/// <param name="Groups13">The codes of the groups of TLS 1.3.</param>
/// <param name="Certificate">The server's own certificate.</param>
internal sealed record SslScan(string[] Versions, string[] Suites, int[] Groups13, CertificateOpinion Certificate)
{
    public static async Task<SslScan> RunAsync(int port, StartTls startTls, CancellationToken cancellation)
    {
        Assert.SkipUnless(Peers.IsInstalled("sslscan"), "sslscan is not installed");
        var start = new ProcessStartInfo("sslscan", $"--xml=- --timeout=20 --no-heartbleed --no-colour --sni-name=localhost {Door(startTls)} 127.0.0.1:{port}") { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var test = XDocument.Parse(await process.StandardOutput.ReadToEndAsync(cancellation)).Descendants("ssltest").Single();
        return new(
            [.. test.Elements("protocol").Where(row => Text(row, "enabled") == "1").Select(row => $"{Text(row, "type").ToUpperInvariant()} {Version(Text(row, "version"))}").Order()],
            [.. test.Elements("cipher").Select(row => $"{Text(row, "sslversion").Replace("v", " ")} {Code(Text(row, "id")):X4}").Distinct().Order()],
            [.. test.Elements("group").Where(row => Text(row, "sslversion") == "TLSv1.3").Select(row => Code(Text(row, "id"))).Order()],
            Read(test.Descendants("certificate").Single(row => Text(row, "type") == "short")));
    }

    private static CertificateOpinion Read(XElement row)
    {
        var key = row.Element("pk")!;
        return new(
            row.Element("signature-algorithm")!.Value,
            key.Attribute("curve_name")?.Value ?? Text(key, "type"),
            // Of a curve it names not the size but the strength, which is half of that.
            int.Parse(Text(key, "bits"), CultureInfo.InvariantCulture) * (key.Attribute("curve_name") is null ? 1 : 2),
            row.Element("subject")!.Value,
            row.Element("issuer")!.Value,
            row.Element("altnames")!.Value.Split(", ").Select(name => name[(name.IndexOf(':') + 1)..]),
            row.Element("self-signed")!.Value == "true",
            Time(row.Element("not-valid-before")!.Value),
            Time(row.Element("not-valid-after")!.Value));
    }

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, "MMM d HH:mm:ss yyyy 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite);

    private static string Door(StartTls kind) => kind switch
    {
        StartTls.None => "",
        StartTls.Postgres => "--starttls-psql",
        _ => "--starttls-" + kind.ToString().ToLowerInvariant(),
    };

    private static string Text(XElement row, string attribute) => row.Attribute(attribute)!.Value;

    private static string Version(string text) => text.Contains('.') ? text : text + ".0";

    private static int Code(string text) => int.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
