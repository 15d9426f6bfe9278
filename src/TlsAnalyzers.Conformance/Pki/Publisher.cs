using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>
/// An HTTP server on 127.0.0.1 for what certificates refer to: revocation lists, OCSP, issuers. Each address is used once in the life
/// of the world, so that what an operating system has cached of an earlier run decides nothing.
/// </summary>
internal sealed class Publisher : IAsyncDisposable
{
    private const int LargestRequest = 16 * 1024;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _pages = new();
    private readonly WebApplication _server;

    private Publisher(WebApplication server) => _server = server;

    /// <summary>Listens on a free port.</summary>
    public static async Task<Publisher> StartAsync(CancellationToken cancellation = default)
    {
        // The empty builder reads no settings of the process that it lives in, and logs nothing.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestRequest;
            options.Limits.RequestHeadersTimeout = Deadline;
            options.Limits.KeepAliveTimeout = Deadline;
        });
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        var publisher = new Publisher(builder.Build());
        publisher._server.Run(publisher.AnswerAsync);
        await publisher._server.StartAsync(cancellation);
        return publisher;
    }

    /// <summary>Publishes a revocation list, as DER.</summary>
    /// <returns>Its URL, as with all that is published.</returns>
    public string PublishRevocationList(Func<byte[]> list) => Add(context => SendAsync(context, list(), "application/pkix-crl"));

    /// <summary>Publishes an issuer, for clients that look for a missing one (RFC 5280 section 4.2.2.1).</summary>
    public string PublishCertificate(byte[] der) => Add(context => SendAsync(context, der, "application/pkix-cert"));

    /// <summary>Answers by GET and by POST (RFC 6960 appendix A.1).</summary>
    public string PublishOcsp(OcspResponder responder) => Add(async context =>
    {
        var request = HttpMethods.IsPost(context.Request.Method) ? await ReadBodyAsync(context) : RequestInPath(context.Request.Path);
        await SendAsync(context, responder.Answer(request), "application/ocsp-response");
    });

    /// <summary>A URL that always fails.</summary>
    public string PublishFailure() => Add(context =>
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private string Add(Func<HttpContext, Task> page)
    {
        var name = Guid.NewGuid().ToString("N");
        _pages[name] = page;
        return $"{_server.Urls.Single()}/{name}";
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var name = context.Request.Path.Value!.Split('/', 3)[1];
        if (!_pages.TryGetValue(name, out var page))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            await page(context);
        }
        catch (Exception malformed) when (malformed is IOException or FormatException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private static async Task<byte[]> ReadBodyAsync(HttpContext context)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        timeout.CancelAfter(Deadline);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, timeout.Token);
        return body.ToArray();
    }

    // What follows the name of the page is the request in Base64; clients differ in how much of it they escape.
    private static byte[] RequestInPath(PathString path) => Convert.FromBase64String(Uri.UnescapeDataString(path.Value!.Split('/', 3)[^1]));

    private static Task SendAsync(HttpContext context, byte[] content, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    /// <summary>The process is not ours: the lifetime that hosts have by default takes Ctrl-C for itself, and the process would go on.</summary>
    private sealed class GuestLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
