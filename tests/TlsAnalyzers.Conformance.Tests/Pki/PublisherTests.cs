using System.Net;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>The publisher answers what it was given, on loopback, and survives nonsense.</summary>
public sealed class PublisherTests : IAsyncLifetime
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };
    private Publisher _publisher = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _publisher = await Publisher.StartAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _publisher.DisposeAsync();
    }

    [Fact]
    public async Task What_is_published_comes_back()
    {
        using var response = await _client.GetAsync(_publisher.PublishRevocationList(() => [1, 2, 3]), Cancellation);

        Assert.Equal([1, 2, 3], await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("application/pkix-crl", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public void Each_address_is_new_and_on_loopback()
    {
        var urls = new[] { _publisher.PublishCertificate([1]), _publisher.PublishCertificate([1]) };

        Assert.NotEqual(urls[0], urls[1]);
        Assert.All(urls, url => Assert.Equal("127.0.0.1", new Uri(url).Host));
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.NotFound)]
    public async Task Anything_else_is_not_found(string path, HttpStatusCode status)
    {
        using var response = await _client.GetAsync(new Uri(new Uri(_publisher.PublishFailure()), path), Cancellation);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_failure_fails()
    {
        using var response = await _client.GetAsync(_publisher.PublishFailure(), Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/%%%")]
    [InlineData("/AAAA")]
    [InlineData("/MAMCAQE=")]
    [InlineData("/MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A")]
    public async Task A_malformed_OCSP_request_is_refused(string path)
    {
        using var response = await _client.GetAsync(Ocsp() + path, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_request_without_end_is_refused()
    {
        using var content = new ByteArrayContent(new byte[1_000_000]);
        using var response = await _client.PostAsync(Ocsp(), content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private string Ocsp() => _publisher.PublishOcsp(new(new(), Hierarchy.EcdsaRoot, new()));
}
