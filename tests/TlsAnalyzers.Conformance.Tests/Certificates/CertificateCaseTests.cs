using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using TlsAnalyzers.Conformance.Clients;
using TlsAnalyzers.Conformance.Lab.Cases;
using TlsAnalyzers.Conformance.Tests.Clients;
using TlsAnalyzers.Conformance.Tests.Lab;

namespace TlsAnalyzers.Conformance.Tests.Certificates;

/// <summary>Every certificate case against real clients: what they do, and that they do it because of the fault.</summary>
public sealed partial class CertificateCaseTests : IAsyncLifetime
{
    private static readonly LabCase[] Cases = [.. CertificateControls.All, .. CertificateCases.All];

    // The machine may be busy with other tests, and some clients are processes.
    private static readonly CheckOptions Options = new() { Filter = Cases.Contains, CaseTimeout = TimeSpan.FromSeconds(60) };

    private TlsLab _lab = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _lab = await TlsLab.StartAsync(new() { ConnectionDeadline = TimeSpan.FromSeconds(60) }, Cancellation);

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    // HttpClient, which is SslStream within, is sent to these cases by RealClientTests; that both do the same is tested below.
    [Fact]
    public Task SslStream_does_as_recorded() => CheckAsync(SslStreamClient(X509RevocationMode.NoCheck), "SslStream", "dotnet");

    [Fact]
    public Task SslStream_that_asks_for_revocation_does_as_recorded() =>
        CheckAsync(SslStreamClient(X509RevocationMode.Online), "SslStream", "dotnet-revocation");

    [Fact]
    public Task Curl_does_as_recorded() =>
        CheckAsync(new CommandClient(_lab, "curl", "-sS", "--resolve", "{resolve}", "{url}"), "curl", "curl");

    [Fact]
    public async Task OpenSsl_does_as_recorded()
    {
        var roots = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(roots, _lab.RootsPem, Cancellation);
            await CheckAsync(new OpenSslClient(roots), "openssl", "openssl");
        }
        finally
        {
            File.Delete(roots);
        }
    }

    [Fact]
    public void The_baseline_is_what_untouched_clients_do()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The clients are recorded on Linux.");

        Assert.Equal(
            VerdictTable.Read().Values.Select(cells => (cells["case"], cells["dotnet"].Split(' ')[0])),
            Cases.Select(row => (row.Id, row.Baseline.ToString()!)));
    }

    private async Task CheckAsync(LabClient client, string name, string column)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The clients are recorded on Linux.");
        var known = RealClient.All.Single(client => client.Name == name);
        var (here, then) = (RecordedVerdicts.VersionOf(known), File.ReadLines(RecordedVerdicts.PathOf(known)).First());
        Assert.SkipUnless(here == then, $"Recorded with {then}, here is {here ?? "none"}.");
        var report = await _lab.CheckAsync(client, Options, Cancellation);

        var seen = report.Results.ToDictionary(result => result.Case.Id, Describe);
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1") Update(column, seen);
        var recorded = VerdictTable.Read();

        Assert.Equal(Cases.Select(row => row.Id).Order(), seen.Keys.Order());
        Assert.Empty(seen.Where(pair => recorded[pair.Key][column] != pair.Value)
            .Select(pair => $"{pair.Key}: {pair.Value}, recorded: {recorded[pair.Key][column]}"));
    }

    private DelegateClient SslStreamClient(X509RevocationMode mode) => new("SslStream", async (target, cancellation) =>
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, target.Port, cancellation);
        await using var tls = new SslStream(tcp.GetStream());
        var policy = _lab.NewChainPolicy();
        policy.RevocationMode = mode;
        await tls.AuthenticateAsClientAsync(new() { TargetHost = target.Host, CertificateChainPolicy = policy }, cancellation);
        await tls.WriteAsync(Encoding.ASCII.GetBytes($"GET {target.Url.AbsolutePath} HTTP/1.1\r\nHost: {target.Host}\r\n\r\n"), cancellation);
        using var reader = new StreamReader(tls);
        return await reader.ReadToEndAsync(cancellation);
    })
    {
        Abilities = ClientAbilities.ResolvesLabNames,
    };

    private static void Update(string column, Dictionary<string, string> seen)
    {
        lock (Cases)
        {
            var old = VerdictTable.Read();
            VerdictTable.Write(Cases.ToDictionary(row => row.Id, row =>
            {
                var cells = old.GetValueOrDefault(row.Id, []);
                (cells["case"], cells[column]) = (row.Id, seen[row.Id]);
                return cells;
            }));
        }
    }

    private static string Describe(CaseResult result) => result.Verdict.Kind switch
    {
        VerdictKind.Accepted => "Accepted",
        VerdictKind.Refused when Ground().Match(result.Verdict.Reason) is { Success: true } ground => $"Refused {ground.Value}",
        var kind => $"{kind} {result.Verdict.Reason}",
    };

    // What .NET, curl and OpenSSL give as the ground of a refusal.
    [GeneratedRegex("""
        (?<=certificate\ chain:\ ).*|(?<=validation\ procedure:\ ).*|(?<=routines:[^:]*:)[^:|\r\n]*|(?<=verify\ error:num=\d+:)[^\r\n]*
        |(?<=SSL\ certificate\ problem:\ )[^\r\n]*|(?<=SSL:\ )[^'\r\n]*\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ground();
}
