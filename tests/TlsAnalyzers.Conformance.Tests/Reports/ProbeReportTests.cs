using System.Text.Json;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Conformance.Tests.Probing;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>Reports of a server that puts hostile text wherever a server can put text.</summary>
public sealed class ProbeReportTests
{
    private const string Hostile = SampleReport.Hostile;

    private static readonly ServerFacts Facts = GoodFacts.All
        .WithLeaf(leaf => leaf with { Subject = Hostile, Issuer = Hostile, Signature = Hostile, KeyAlgorithm = Hostile, Curve = Hostile, DnsNames = [Hostile], CrlUrls = [Hostile] })
        .WithChain(chain => chain with { NameError = Hostile, Unreadable = Hostile, Complete = false, Staple = new() { Unreadable = Hostile } }) with
        {
            Presence = new(PresenceKind.Tls, Hostile),
            Unknown = [Hostile],
            Changes = [new(Hostile, Hostile, Hostile, true)],
            OtherAddresses = [new("192.0.2.2", new(PresenceKind.NoTls, Hostile), [new(Hostile, Hostile, Hostile, true)])],
            Clients = [new("a client", true) { Refusal = Hostile }],
            Session = GoodFacts.All.Session with { AsksForCertificate = true, Authorities = new(60, [Hostile]) },
            Http = new(200) { Location = Hostile, ClearRedirect = Hostile },
            StartTls = GoodFacts.All.StartTls! with { Greeting = Hostile, LoginInClear = Hostile },
        };

    private static readonly JudgedProbe Judged = new ProbePolicy(Severity.Low, Profile.All).Judge(CheckTests.Report(Facts));

    public static TheoryData<string, string> Forms => new()
    {
        { "json", ProbeJson.Of(Judged) },
        { "line", ProbeJson.Line(Judged) },
        { "html", ProbeHtml.Of([Judged, Judged]) },
        { "junit", Written(writer => JUnitReport.Write(writer, "probe", ProbeRows.Of([Judged]))) },
        { "sarif", Written(writer => SarifReport.Write(writer, "probe", ProbeRows.Of([Judged]))) },
    };

    [Theory, MemberData(nameof(Forms))]
    public void Hostile_text_is_shown_and_not_obeyed(string form, string text)
    {
        Assert.Contains("data-hostile", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        if (form is "html" or "junit") Assert.DoesNotContain("<script data-hostile>", text, StringComparison.Ordinal);
        if (form is "json" or "line" or "sarif") JsonDocument.Parse(text);
        if (form is "line") Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void What_fails_in_the_report_fails_in_its_rows()
    {
        var rows = ProbeRows.Of([Judged]);

        Assert.Equal(Judged.Failing.Select(finding => finding.Check.Id).Order(), rows.Where(row => row.Outcome is RowOutcome.Failed && row.Id.StartsWith('S')).Select(row => row.Id).Order());
        Assert.Equal(Judged.Profiles.Where(verdict => !verdict.Passes).Select(verdict => verdict.Profile.Id), rows.Where(row => row.Outcome is RowOutcome.Failed && !row.Id.StartsWith('S')).Select(row => row.Id));
        Assert.All(rows, row => Assert.Equal("tls://shop.example:443", row.Subject));
    }

    [Fact]
    public void The_page_says_what_to_change()
    {
        var page = ProbeHtml.Of([new ProbePolicy(Severity.Medium, []).Judge(CheckTests.Report(GoodFacts.All.WithVersion("TLS 1.0", 0x0301)))]);

        Assert.Contains("ssl_protocols TLSv1.2 TLSv1.3;", page, StringComparison.Ordinal);
        Assert.Contains("SSLProtocol -all +TLSv1.2 +TLSv1.3", page, StringComparison.Ordinal);
        Assert.Contains("TLS1001", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_knows_what_is_no_worse()
    {
        var target = GoodFacts.All.Target;
        var baseline = ProbeBaseline.Parse(ProbeJson.Of(new ProbePolicy(Severity.Medium, [Profile.Find("bcp195")]).Judge(CheckTests.Report(GoodFacts.All.With("TLS_RSA_WITH_AES_128_GCM_SHA256")))));
        var known = CheckTests.Report(GoodFacts.All).Findings.Single(finding => finding.Check.Id == "S19") with { Severity = Severity.Medium };

        Assert.True(baseline.Knows(target, known));
        Assert.False(baseline.Knows(target, known with { Severity = Severity.High }));
        Assert.False(baseline.Knows(target with { Port = 444 }, known));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("not JSON")]
    [InlineData("{\"version\":2}")]
    public void What_is_no_report_is_said_to_be_none(string text)
    {
        if (text.Length == 0) Assert.Empty(ReportDocuments.Read(text));
        else Assert.Throws<FormatException>(() => ReportDocuments.Read(text));
    }

    private static string Written(Action<TextWriter> write)
    {
        var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
