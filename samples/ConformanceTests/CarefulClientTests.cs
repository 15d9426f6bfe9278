namespace Orders.ConformanceTests;

/// <summary>Clients that are as they should be: the tests to have for your own.</summary>
public sealed class CarefulClientTests(SharedLab shared)
{
    /// <summary>Every case in one test: the shortest way.</summary>
    [Fact]
    public async Task The_http_client_conforms()
    {
        using var client = CarefulClients.Http(shared.Lab.NewChainPolicy());

        var report = await shared.Lab.CheckAsync(url => client.GetStringAsync(url), cancellation: TestContext.Current.CancellationToken);

        report.ThrowIfNotConforming();
    }

    public static IEnumerable<object[]> MailCases => TlsLab.CasesOf(LabProtocol.Smtp);

    /// <summary>One test a case: the runner shows each by its name.</summary>
    [Theory, MemberData(nameof(MailCases))]
    public async Task The_mail_client_conforms(string id)
    {
        SharedLab.SkipUnlessTrusted();

        var report = await shared.Lab.CheckAsync(id, CarefulClients.SendMailAsync, cancellation: TestContext.Current.CancellationToken);

        report.ThrowIfNotConforming();
    }

    /// <summary>Some of the cases. The lab speaks WebSocket wherever it speaks HTTP/1.1.</summary>
    [Fact]
    public async Task The_web_socket_conforms()
    {
        SharedLab.SkipUnlessTrusted();

        var report = await shared.Lab.CheckAsync(
            url => CarefulClients.ReadFeedAsync(new UriBuilder(url) { Scheme = "wss" }.Uri),
            new CheckOptions { Filter = row => row.Id is "ok-http1" or "cert-expired" or "cert-self-signed" or "cert-wrong-host" or "proto-tls11" },
            TestContext.Current.CancellationToken);

        report.ThrowIfNotConforming();
    }
}
