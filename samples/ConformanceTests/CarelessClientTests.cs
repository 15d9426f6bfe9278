namespace Orders.ConformanceTests;

/// <summary>Clients that are not: the report names each fault that they accept.</summary>
public sealed class CarelessClientTests(SharedLab shared)
{
    private static readonly CheckOptions Certificates = new()
    {
        Filter = row => row.Id is "cert-expired" or "cert-revoked-crl" or "cert-self-signed" or "cert-wrong-host",
    };

    [Fact]
    public async Task An_http_client_that_takes_any_certificate_is_told_which()
    {
        using var client = CarelessClients.Http();

        var report = await shared.Lab.CheckAsync(url => client.GetStringAsync(url), Certificates, TestContext.Current.CancellationToken);

        var error = Assert.Throws<ConformanceException>(report.ThrowIfNotConforming);
        Assert.Contains("cert-expired: Accepted, expected Refused", error.Message);
        Assert.Contains("cert-self-signed: Accepted, expected Refused", error.Message);
        Assert.Contains("cert-wrong-host: Accepted, expected Refused", error.Message);
        // Untouched .NET does not ask whether a certificate is revoked, so this client is not blamed for it, unless CheckOptions.Strict is set.
        Assert.DoesNotContain("cert-revoked-crl", error.Message);
    }

    [Fact]
    public async Task A_mail_client_that_goes_on_without_tls_gives_its_password_away()
    {
        SharedLab.SkipUnlessTrusted();

        var report = await shared.Lab.CheckAsync(
            CarelessClients.SendMailAsync, new CheckOptions { Protocol = LabProtocol.Smtp }, TestContext.Current.CancellationToken);

        var failure = Assert.Single(report.Failures);
        Assert.Equal(("smtp-auth-before-tls", "it sent AUTH in clear"), (failure.Case.Id, failure.Verdict.Reason));
    }

    [Fact]
    public async Task A_web_socket_that_does_not_look_at_the_name_takes_the_certificate_of_another_host()
    {
        SharedLab.SkipUnlessTrusted();

        var report = await shared.Lab.CheckAsync(
            url => CarelessClients.ReadFeedAsync(new UriBuilder(url) { Scheme = "wss" }.Uri), Certificates, TestContext.Current.CancellationToken);

        Assert.Equal("cert-wrong-host", Assert.Single(report.Failures).Case.Id);
    }
}
