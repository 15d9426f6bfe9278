using System.IO.Pipelines;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>
/// HTTP/1.1 and HTTP/2 by Kestrel, over a connection whose TLS is already there: it opens no socket of its own, so the case decides the TLS.
/// </summary>
internal sealed class KestrelAnswer : IHttpApplication<HttpContext>, IAsyncDisposable
{
    private readonly Transport _transport = new();
    private readonly KestrelServer _server;
    private readonly Lazy<Task> _started;

    public KestrelAnswer()
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        // A name for Kestrel; nothing is bound.
        options.Listen(new IPEndPoint(IPAddress.Loopback, 1), listen => listen.Protocols = HttpProtocols.Http1AndHttp2);
        _server = new KestrelServer(Options.Create(options), _transport, NullLoggerFactory.Instance);
        _started = new Lazy<Task>(() => _server.StartAsync(this, CancellationToken.None));
    }

    public async Task ServeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        await _started.Value;
        var context = new Connection(stream, connection);
        await _transport.Incoming.Writer.WriteAsync(context, cancellation);
        await context.Closed.WaitAsync(cancellation);
    }

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    async Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context)
    {
        var connection = context.Features.GetRequiredFeature<LabConnection>();
        connection.Observation.TokenRequested |= context.Request.Path == connection.Server.Path;
        if (context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade && context.Request.Headers.SecWebSocketKey is [{ } key])
        {
            context.Response.Headers.Upgrade = "websocket";
            context.Response.Headers.SecWebSocketAccept = WebSocketAnswer.Accept(key);
            await using var stream = await upgrade.UpgradeAsync();
            await WebSocketAnswer.SendAsync(stream, connection.Server.Token, context.RequestAborted);
            return;
        }
        context.Response.ContentType = "text/plain";
        context.Response.Headers.Connection = HttpProtocol.IsHttp11(context.Request.Protocol) ? "close" : default(string);
        await context.Response.WriteAsync(connection.Server.Token);
    }

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated) await _server.StopAsync(new CancellationToken(true));
        _server.Dispose();
    }

    /// <summary>Hands Kestrel the connections that the lab has accepted.</summary>
    private sealed class Transport : IConnectionListenerFactory, IConnectionListener
    {
        public Channel<ConnectionContext> Incoming { get; } = Channel.CreateUnbounded<ConnectionContext>();

        public EndPoint EndPoint { get; private set; } = null!;

        public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken)
        {
            EndPoint = endpoint;
            return new(this);
        }

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken) =>
            await Incoming.Reader.WaitToReadAsync(cancellationToken) && Incoming.Reader.TryRead(out var next) ? next : null;

        public ValueTask UnbindAsync(CancellationToken cancellationToken)
        {
            Incoming.Writer.TryComplete();
            return default;
        }

        public ValueTask DisposeAsync() => UnbindAsync(CancellationToken.None);
    }

    /// <summary>One connection, in the shape in which Kestrel's transports hand them over.</summary>
    private sealed class Connection : DefaultConnectionContext, ITlsApplicationProtocolFeature
    {
        private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly string _protocol;

        public Connection(Stream stream, LabConnection connection)
        {
            Transport = new Duplex(PipeReader.Create(stream), PipeWriter.Create(stream));
            _protocol = connection.Observation.ApplicationProtocol ?? "http/1.1";
            Features.Set<ITlsApplicationProtocolFeature>(this);
            // Without this one Kestrel takes the connection for one without TLS, and HTTP/2 for impossible.
            Features.Set<ITlsConnectionFeature>(new TlsConnectionFeature());
            Features.Set(connection);
        }

        public Task Closed => _closed.Task;

        public ReadOnlyMemory<byte> ApplicationProtocol => System.Text.Encoding.ASCII.GetBytes(_protocol);

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            _closed.TrySetResult();
        }
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
