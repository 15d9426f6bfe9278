using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Tests.Certificates;

public sealed class DumpTests
{
    [Theory]
    [InlineData("http", X509RevocationMode.NoCheck)]
    [InlineData("ssl", X509RevocationMode.NoCheck)]
    [InlineData("ssl", X509RevocationMode.Online)]
    [InlineData("curl", X509RevocationMode.NoCheck)]
    [InlineData("openssl", X509RevocationMode.NoCheck)]
    public async Task Dump(string kind, X509RevocationMode mode)
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var pem = Path.GetTempFileName();
        File.WriteAllText(pem, lab.Roots.ExportCertificatePems());
        var client = kind switch { "http" => Clients.HttpClient(lab, mode), "ssl" => Clients.SslStream(lab, mode), "curl" => Clients.Curl(pem), _ => Clients.OpenSsl(pem) };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var report = await lab.CheckAsync(client, cancellation: TestContext.Current.CancellationToken);
        File.WriteAllLines($"/tmp/dump-{kind}-{mode}.txt", report.Results.Select(r => $"{r.Case.Id}\t{r.Case.Ideal}\t{r.Verdict.Kind}\t{r.Duration.TotalMilliseconds:F0}\t{r.Verdict.Reason.ReplaceLineEndings(" | ")}").Append(clock.Elapsed.ToString()));
    }
}
