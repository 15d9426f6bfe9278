using TlsAnalyzers.Conformance.Lab.Cases;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>The cases of the protocol, of negotiation and of STARTTLS, against every client that speaks the protocol.</summary>
public sealed class RealClientTests
{
    // Programs are slow to start on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Certificates and handwritten servers are recorded with the grounds of each refusal, in tests of their own.
    private static readonly LabCase[] Cases =
    [
        .. ControlCases.All.Except(CertificateControls.All), .. ProtocolCases.All, .. NegotiationCases.All, .. ClientCertificateCases.All,
        .. StartTlsCases.All, .. FtpCases.All,
    ];

    public static TheoryData<string> Names => [.. RealClient.All.Select(client => client.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_client_does_as_recorded_and_never_something_inconclusive(string name)
    {
        var client = RealClient.All.Single(client => client.Name == name);
        var version = RecordedVerdicts.VersionOf(client);
        Assert.SkipWhen(version is null, $"{client.Version?[0]} is not on this machine.");
        await using var lab = await TlsLab.StartAsync(new() { ConnectionDeadline = Patience }, TestContext.Current.CancellationToken);
        using var trusted = client.Protocol is LabProtocol.Smtp or LabProtocol.Ftp ? lab.TrustForCurrentUser() : null;

        var report = await lab.CheckAsync(
            client.Make(lab), new() { Protocol = client.Protocol, CaseTimeout = Patience, Filter = Cases.Contains },
            TestContext.Current.CancellationToken);

        Assert.True(!report.Unknown.Any(), string.Join('\n', report.Unknown.Select(result => $"{result.Case.Id}: {result.Verdict.Reason}")));
        if (RecordedVerdicts.Updates) File.WriteAllLines(RecordedVerdicts.PathOf(client), [version, .. RecordedVerdicts.Lines(report)]);
        var recorded = File.ReadAllLines(RecordedVerdicts.PathOf(client));
        Assert.SkipWhen(recorded[0] != version, $"Recorded with {recorded[0]}, here is {version}.");
        Assert.Equal(recorded.Skip(1), RecordedVerdicts.Lines(report));
    }
}
