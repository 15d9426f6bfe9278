using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>Lets a client and a server shake hands through a proxy, and keeps what passed and the keys. Both are SslStream, or a program with its arguments.</summary>
internal sealed class Recorder(Peers peers)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<RecordedHandshake> VisitAsync(RecordingProxy proxy, string options, string? session, CancellationToken cancel)
    {
        var log = peers.File(Path.GetRandomFileName());
        var passing = NextAsync(proxy, cancel);
        await ConnectAsync($"openssl {options}", proxy.Port, log, cancel, session);
        return new(await passing, KeyLog.Parse(await File.ReadAllTextAsync(log, cancel)));
    }

    public async Task<RecordedHandshake> RecordAsync(string client, string server)
    {
        var (recording, keys) = await RecordBytesAsync(client, server);
        return new(recording, keys);
    }

    public async Task<(Recording Recording, KeyLog? Keys)> RecordBytesAsync(string client, string server)
    {
        foreach (var (word, program) in new[] { ("openssl", "openssl"), ("gnutls", "gnutls-cli") })
        {
            if ((client + server).Contains(word)) Assert.SkipUnless(Peers.IsInstalled(program), $"{program} is not installed");
        }

        var log = peers.File(Path.GetRandomFileName());
        using var stop = new CancellationTokenSource(Patience);
        using var serverProcess = server.StartsWith("SslStream", StringComparison.Ordinal) ? null : await StartServerAsync(server, log, stop.Token);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = serverProcess is null ? ServeAsync(listener, server.EndsWith(" late", StringComparison.Ordinal), stop.Token) : Task.CompletedTask;
        using var proxy = new RecordingProxy(0, new(IPAddress.Loopback.ToString(), serverProcess?.Port ?? ((IPEndPoint)listener.LocalEndpoint).Port));
        var passing = NextAsync(proxy, stop.Token);
        await ConnectAsync(client, proxy.Port, log, stop.Token);
        var recording = await passing;
        await serving;
        var keys = File.Exists(log) ? KeyLog.Parse(await File.ReadAllTextAsync(log, stop.Token)) : null;
        return (recording, keys);
    }

    public async Task<ServerProcess> StartServerAsync(string server, string log, CancellationToken cancel, int connections = 1)
    {
        Assert.SkipUnless(Peers.IsInstalled("openssl"), "openssl is not installed");
        var words = server.Split(' ', 3);
        var port = Peers.FreePort();
        var pem = peers.File(words[1] + ".pem");
        // The key log is the server's when the client writes none.
        var process = Peers.Start("openssl", $"s_server -accept 127.0.0.1:{port} -naccept {connections} -cert {pem} -key {pem} -keylogfile {log} {WithFiles(words.ElementAtOrDefault(2))}");
        // Not by connecting: that would be the one connection that it accepts.
        while (!IsListening(port)) await Task.Delay(10, cancel);
        return new ServerProcess(process, port);
    }

    private static async Task<Recording> NextAsync(RecordingProxy proxy, CancellationToken cancel) =>
        (await proxy.ServeAsync(1, Patience, Task.FromResult, cancel).FirstAsync(cancel)).Recording;

    private static bool IsListening(int port) =>
        System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(endpoint => endpoint.Port == port);

    private async Task ConnectAsync(string client, int port, string log, CancellationToken cancel, string? awaited = null)
    {
        var words = client.Split(' ', 2);
        if (words[0] == "SslStream")
        {
            using var tcp = new TcpClient(AddressFamily.InterNetwork);
            await tcp.ConnectAsync(IPAddress.Loopback, port, cancel);
            await using var tls = new SslStream(tcp.GetStream(), false, (_, _, _, _) => true);
            await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = "localhost", ApplicationProtocols = [SslApplicationProtocol.Http2], ClientCertificates = [peers.Ecdsa],
            }, cancel);
            await tls.ShutdownAsync();
            return;
        }

        using var process = words[0] == "openssl"
            ? Peers.Start("openssl", $"s_client -connect 127.0.0.1:{port} -servername localhost -keylogfile {log} {WithKeys(words.ElementAtOrDefault(1))}")
            : Peers.Start("gnutls-cli", $"--insecure --port {port} --priority {words[1]} --alpn h2 localhost", ("SSLKEYLOGFILE", log));
        // Without input the client leaves; a ticket comes when it comes.
        while (awaited is not null && !File.Exists(awaited)) await Task.Delay(10, cancel);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancel);
    }

    private async Task ServeAsync(TcpListener listener, bool asksLate, CancellationToken cancel)
    {
        using var tcp = await listener.AcceptTcpClientAsync(cancel);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificate = peers.Ecdsa,
            ClientCertificateRequired = !asksLate,
            RemoteCertificateValidationCallback = (_, _, _, _) => true,
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            ApplicationProtocols = [SslApplicationProtocol.Http2],
        }, cancel);
        if (asksLate && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())) await tls.NegotiateClientCertificateAsync(cancel);
        await tls.ShutdownAsync();
    }

    private string WithFiles(string? arguments) =>
        new[] { "rsa", "ecdsa", "ed25519", "ed448" }.Aggregate(arguments ?? "", (text, kind) => text.Replace($"{{{kind}}}", peers.File(kind + ".pem")));

    // A client certificate comes with its key, in the same file.
    private string WithKeys(string? arguments) => WithFiles((arguments ?? "").Replace("-cert {rsa}", "-cert {rsa} -key {rsa}").Replace("-cert {ecdsa}", "-cert {ecdsa} -key {ecdsa}").Replace("-cert {ed448}", "-cert {ed448} -key {ed448}"));

    internal sealed class ServerProcess(Process process, int port) : IDisposable
    {
        public int Port => port;

        public void Dispose()
        {
            if (!process.HasExited) process.Kill();
            process.Dispose();
        }
    }
}
