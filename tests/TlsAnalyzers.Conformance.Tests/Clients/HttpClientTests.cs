namespace TlsAnalyzers.Conformance.Tests.Clients;

public sealed class HttpClientTests
{
    [Fact]
    public async Task A_careless_client_is_told_what_it_accepted()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = new HttpClient(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        });
        var report = await lab.CheckAsync("cert-self-signed", url => client.GetStringAsync(url),
            cancellation: TestContext.Current.CancellationToken);
        var error = Assert.Throws<ConformanceException>(report.ThrowIfNotConforming);
        Assert.Contains("cert-self-signed: Accepted, expected Refused", error.Message);
    }

    [Fact]
    public async Task A_refusal_counts_for_nothing_from_a_client_that_refuses_the_good_server_too()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        var report = await lab.CheckAsync("cert-self-signed", url => client.GetStringAsync(url),
            cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(VerdictKind.Inconclusive, Assert.Single(report.Results).Verdict.Kind);
        Assert.Throws<ConformanceException>(report.ThrowIfNotConforming);
    }
}
