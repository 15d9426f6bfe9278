using TlsAnalyzers.Conformance.Lab.Cases;
using TlsAnalyzers.Conformance.Tests.Lab;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>
/// Every case against every client that speaks its protocol: none ends inconclusive, and each ends as recorded. They run alone, and FTP a case at a
/// time: .NET keeps one session a host name for the whole process, and a client of FTP has to find that of its own control connection.
/// </summary>
[Collection(nameof(LoadTests))]
public sealed class RealClientTests
{
    // Programs are slow to start on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly LabCase[] Certificates = [.. CertificateControls.All, .. CertificateCases.All];

    private static readonly LabCase[] Handwritten =
    [
        .. HandwrittenControlCases.All, .. SuiteChoiceCases.All, .. HelloCases.All, .. RetryCases.All, .. KeyExchangeCases.All, .. OrderCases.All, .. RecordCases.All,
        .. NoHandshakeCases.All,
    ];

    // The others are recorded with the grounds of each refusal, in CertificateCaseTests and HandwrittenCasesTests, or are run by hand: to start a program takes long.
    private static readonly Dictionary<string, LabCase[]> Left = new()
    {
        ["HttpClient-h2"] = [.. Certificates, .. Handwritten],
        ["SslStream"] = Certificates,
        ["curl"] = Certificates,
        ["openssl"] = [.. Certificates, .. Handwritten],
        ["gnutls-cli"] = [.. Certificates, .. Handwritten],
        ["wget"] = [.. Certificates, .. Handwritten],
    };

    public static TheoryData<string> Names => [.. RealClient.All.Select(client => client.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_client_does_as_recorded_and_never_something_inconclusive(string name)
    {
        var client = RealClient.All.Single(client => client.Name == name);
        var report = await CheckAsync(client, Left.GetValueOrDefault(name, []));
        AssertNothingIsInconclusive(report);
        var version = RecordedVerdicts.VersionOf(client)!;
        if (RecordedVerdicts.Updates) File.WriteAllLines(RecordedVerdicts.PathOf(client), [version, .. RecordedVerdicts.Lines(report)]);
        var recorded = File.ReadAllLines(RecordedVerdicts.PathOf(client));
        Assert.SkipWhen(recorded[0] != version, $"Recorded with {recorded[0]}, here is {version}.");
        Assert.Equal(recorded.Skip(1), RecordedVerdicts.Lines(report));
    }

    /// <summary>The rest of the cases, with clients that take a minute of a processor each.</summary>
    [Theory(Explicit = true)]
    [InlineData("gnutls-cli")]
    [InlineData("wget")]
    [InlineData("python")]
    public async Task A_slow_client_does_nothing_inconclusive_in_any_case(string name) =>
        AssertNothingIsInconclusive(await CheckAsync(name == "python" ? RealClient.Python : RealClient.All.Single(client => client.Name == name), []));

    private static async Task<ClientReport> CheckAsync(RealClient client, LabCase[] left)
    {
        Assert.SkipWhen(RecordedVerdicts.VersionOf(client) is null, $"{client.Version?[0]} is not on this machine.");
        await using var lab = await TlsLab.StartAsync(new() { ConnectionDeadline = Patience }, TestContext.Current.CancellationToken);
        using var trusted = client.Protocol is LabProtocol.Smtp or LabProtocol.Ftp ? lab.TrustForCurrentUser() : null;
        return await lab.CheckAsync(
            client.Make(lab),
            new()
            {
                Protocol = client.Protocol, CaseTimeout = Patience, Filter = row => !left.Contains(row),
                DegreeOfParallelism = client.Protocol is LabProtocol.Ftp ? 1 : Environment.ProcessorCount,
            },
            TestContext.Current.CancellationToken);
    }

    private static void AssertNothingIsInconclusive(ClientReport report)
    {
        Assert.NotEmpty(report.Results);
        Assert.Empty(report.Unknown.Select(result => $"{result.Case.Id}: {result.Verdict.Reason}"));
    }
}
