using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Something that was said in clear, right behind the request for TLS, and a server that takes it for something said within TLS.</summary>
public sealed class InjectionTests(Peers peers) : IClassFixture<Peers>
{
    public static TheoryData<StartTls, bool> Kinds => [.. CarelessServer.Kinds.SelectMany(kind => new[] { (kind, true), (kind, false) })];

    [Theory, MemberData(nameof(Kinds))]
    public async Task What_was_said_in_clear_is_obeyed_by_a_careless_server_alone(StartTls kind, bool isCareless)
    {
        await using var server = CarelessServer.Start(kind, isCareless, peers.Rsa);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, InteropTests.Options with { StartTls = kind }, TestContext.Current.CancellationToken);

        Assert.Equal(isCareless, report.Facts.StartTls!.Injection);
        Assert.Equal(isCareless ? CheckOutcome.Failed : CheckOutcome.Passed, report.Findings.Single(finding => finding.Check.Id == "S70").Outcome);
        // It begins a login within TLS, and hangs up on one in clear.
        if (kind is StartTls.Postgres) Assert.Equal("", report.Facts.StartTls.LoginInClear);
    }
}
