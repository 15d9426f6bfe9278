using System.Text.Json;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Conformance.Tests.Probing;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>The pages as a reader has them, in a real browser.</summary>
public sealed class ReportPageTests
{
    private const string Hostile = SampleReport.Hostile;

    [Fact]
    public async Task Opens_filters_and_obeys_nothing_that_a_server_wrote()
    {
        var seen = await BrowserPage.LookAsync("report-page.mjs", ClientHtml.Of([SampleReport.Create()]));

        Assert.Equal("careless client: does not conform", seen.GetProperty("title").GetString());
        Assert.Equal(5, seen.GetProperty("all").GetInt32());
        Assert.Equal(2, seen.GetProperty("failing").GetInt32());
        Assert.True(seen.GetProperty("opened").GetBoolean());
        Assert.Equal(["Clear text", "ClientHello", "Alert", "Broken bytes", "Cut off", "closed by the client"], seen.GetProperty("ladder").EnumerateArray().Select(step => step.GetString()));
        // The arrow of the client ends on the right of the one of the server.
        Assert.True(seen.GetProperty("clientArrow").GetDouble() > seen.GetProperty("serverArrow").GetDouble() + 300);
        Assert.Equal(0, seen.GetProperty("markup").GetInt32());
        Assert.Empty(seen.GetProperty("complaints").EnumerateArray());
        Assert.Contains("<script data-hostile>", seen.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Probed_servers_are_read_on_any_screen()
    {
        var (root, leaf) = (GoodFacts.Leaf with { Subject = "CN=root" }, GoodFacts.Leaf with { Subject = Hostile, DnsNames = [Hostile] });
        var weak = GoodFacts.All.WithVersion("TLS 1.0", 0x0301).WithChain(chain => chain with { Sent = [leaf], Built = [leaf, root], Errors = [Hostile] }) with
        {
            Clients = [new("a client", true) { Refusal = Hostile }],
            Presence = new(PresenceKind.Tls, Hostile),
        };
        var policy = new ProbePolicy(Severity.Medium, Profile.All);
        var seen = await BrowserPage.LookAsync("probe-page.mjs", ProbeHtml.Of([policy.Judge(CheckTests.Report(weak)), policy.Judge(CheckTests.Report(GoodFacts.All))]));

        Assert.Equal("2 TLS servers", seen.GetProperty("title").GetString());
        Assert.Equal(["shop.example:443", "shop.example:443"], Rows("overview").Select(row => row[0]));
        // The grade is one thing and each profile another.
        Assert.Equal(["C", "A+"], Rows("overview").Select(row => row[1].Split(' ')[^1].Trim('(', ')')));
        Assert.Equal(Profile.All.Select(profile => $"{(profile.Id == "mozilla-modern" ? "does not keep" : "keeps")} to {profile.Title}"), Rows("overview")[1][2].Split('\n'));
        Assert.Equal("shop.example:443", seen.GetProperty("jump").GetString());
        Assert.Equal(0, seen.GetProperty("closed").GetInt32());
        Assert.Equal(["Kestrel", "nginx", "Apache", "IIS"], Rows("advice").Select(row => row[0]));
        Assert.Equal(["0xC02B", "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "sound", "x25519", ""], Assert.Single(Rows("suites")));
        Assert.Equal(["0x1301", "TLS_AES_128_GCM_SHA256", "sound", "any group and signature below"], Assert.Single(Rows("suites13")));
        var chain = seen.GetProperty("chain").EnumerateArray().ToList();
        Assert.Equal("CN=root", chain[0][0].GetString());
        Assert.True(chain[1][1].GetDouble() > chain[0][1].GetDouble());
        BrowserPage.AssertTame(seen);

        string[][] Rows(string name) => seen.GetProperty(name).Deserialize<string[][]>()!;
    }

    [Fact]
    public async Task Decoded_handshakes_are_read_on_any_screen()
    {
        var seen = await BrowserPage.LookAsync("decode-page.mjs", DecodeHtml.Of([DecodeReportTests.Hostile, DecodeReportTests.Hostile]));

        Assert.Equal(["Clear text", "ClientHello"], seen.GetProperty("steps").Deserialize<string[]>()!);
        Assert.Equal(0, seen.GetProperty("before").GetInt32());
        Assert.Contains(seen.GetProperty("fields").Deserialize<string[][]>()!, row => row[1] == "cipher_suites[0]" && row[2] == "TLS_AES_128_GCM_SHA256" && row[3] == "13 01");
        BrowserPage.AssertTame(seen);
    }
}
