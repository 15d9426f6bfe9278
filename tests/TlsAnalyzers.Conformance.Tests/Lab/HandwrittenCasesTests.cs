using TlsAnalyzers.Conformance.Lab.Cases;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>Every case whose server is written by hand, against OpenSSL and a client that minds nothing. What others do is recorded with all other cases.</summary>
public sealed class HandwrittenCasesTests
{
    private static readonly LabCase[] Rows =
    [
        .. HandwrittenControlCases.All, .. SuiteChoiceCases.All, .. HelloCases.All, .. RetryCases.All, .. KeyExchangeCases.All, .. OrderCases.All, .. RecordCases.All,
        .. NoHandshakeCases.All,
    ];

    // OpenSSL puts up with these.
    private static readonly string[] TakenByOpenSsl =
        ["dg-legacy-version-tls13", "dg-no-ems", "dg-unsolicited-extension", "dg-unsolicited-extension-tls13", "rec-zero-len", "reneg-server-initiated", "silence"];

    // The codec that the careless client is made of refuses these by itself, or there is nothing to go along with.
    private static readonly string[] BelowTheHandshake =
        ["rec-too-long", "rec-bad-type", "rec-zero-len", "rec-bad-mac", "rec-bad-mac-tls13", "proto-ssl2", "plain-http", "close-after-hello", "half-hello", "sni-unrecognized",
            "reneg-server-initiated"];

    [Fact]
    public async Task OpenSsl_is_served_by_the_controls_and_refuses_the_faults()
    {
        Assert.SkipUnless(Wire.Recorded.Peers.IsInstalled("openssl"), "openssl is not installed");
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var roots = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(roots, lab.RootsPem, TestContext.Current.CancellationToken);
            Check(await ResultsAsync(lab, new OpenSslClient(roots)), TakenByOpenSsl, notProvable: ["ok-sentinel-tls12-client"]);
        }
        finally
        {
            File.Delete(roots);
        }
    }

    [Fact]
    public async Task A_careless_client_is_served_by_every_faulty_server()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var results = await ResultsAsync(lab, new CarelessClient());
        Assert.All(results.Where(result => !BelowTheHandshake.Contains(result.Case.Id) && result.Case.Id != "ok-sentinel-tls12-client"), result =>
            Assert.True(result.Verdict.Kind is VerdictKind.Accepted, Describe(result)));
    }

    private static void Check(IReadOnlyList<CaseResult> results, string[] taken, string[] notProvable) => Assert.All(results, result =>
    {
        var expected = notProvable.Contains(result.Case.Id) ? VerdictKind.NotProvable
            : result.Case.Ideal is Ideal.Accept || taken.Contains(result.Case.Id) ? VerdictKind.Accepted
            : VerdictKind.Refused;
        Assert.True(result.Verdict.Kind == expected, Describe(result));
    });

    private static async Task<IReadOnlyList<CaseResult>> ResultsAsync(TlsLab lab, LabClient client)
    {
        var report = await lab.CheckAsync(client, new CheckOptions { Filter = row => Rows.Contains(row) }, TestContext.Current.CancellationToken);
        Assert.Equal(Rows.Length, report.Results.Count);
        return report.Results;
    }

    private static string Describe(CaseResult result) =>
        $"{result.Case.Id}: {result.Verdict.Kind}, {result.Verdict.Reason}; server: {string.Join(", ", result.Observations.Select(seen => seen.ServerFailure))}";
}
