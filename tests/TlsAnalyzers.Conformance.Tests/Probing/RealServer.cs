using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A server of Debian with a configuration of our own, on a free port of loopback.</summary>
internal sealed class RealServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Process _process;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tls-server-");

    private RealServer(string program, Peers peers, string settings)
    {
        Port = Peers.FreePort();
        settings = settings.Replace("{rsa}", peers.File("rsa.pem")).Replace("{ecdsa}", peers.File("ecdsa.pem"));
        _process = program switch
        {
            "openssl" => Peers.Start(program, $"s_server -accept 127.0.0.1:{Port} -www -quiet {settings}"),
            "gnutls-serv" => Peers.Start(program, $"--http --quiet --port {Port} {settings}"),
            "nginx" => Peers.Start(program, $"-p {_folder.FullName} -c {Write(Nginx(settings))}"),
            "apache2" => Peers.Start(program, $"-X -d {_folder.FullName} -f {Write(Apache(settings))}"),
            _ => throw new ArgumentOutOfRangeException(nameof(program)),
        };
    }

    public int Port { get; }

    /// <summary>Starts it and waits until it listens; the test is skipped where the program is not there.</summary>
    public static async Task<RealServer> StartAsync(string program, Peers peers, string settings, CancellationToken cancellation)
    {
        Assert.SkipUnless(Peers.IsInstalled(program), $"{program} is not installed");
        var server = new RealServer(program, peers, settings);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (!await server.ListensAsync(patience.Token))
        {
            if (server._process.HasExited)
            {
                server.Dispose();
                Assert.Fail($"{program} {settings} ended with {server._process.ExitCode}");
            }

            await Task.Delay(20, patience.Token);
        }

        return server;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<bool> ListensAsync(CancellationToken cancellation)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private string Write(string configuration)
    {
        var file = Path.Combine(_folder.FullName, "server.conf");
        File.WriteAllText(file, configuration);
        return file;
    }

    private string Nginx(string settings) => $$"""
        daemon off; worker_processes 1; pid {{_folder.FullName}}/pid; error_log {{_folder.FullName}}/log;
        events { worker_connections 256; }
        http {
          access_log off; client_body_temp_path {{_folder.FullName}}/1; proxy_temp_path {{_folder.FullName}}/2; fastcgi_temp_path {{_folder.FullName}}/3;
          uwsgi_temp_path {{_folder.FullName}}/4; scgi_temp_path {{_folder.FullName}}/5;
          server { listen 127.0.0.1:{{Port}} ssl; server_name localhost; {{settings}} location / { return 200 "ok"; } }
        }
        """;

    private string Apache(string settings) => $"""
        LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
        LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
        LoadModule ssl_module /usr/lib/apache2/modules/mod_ssl.so
        ServerName localhost
        Listen 127.0.0.1:{Port}
        PidFile {_folder.FullName}/pid
        ErrorLog {_folder.FullName}/log
        DefaultRuntimeDir {_folder.FullName}
        DocumentRoot {_folder.FullName}
        SSLEngine on
        {settings.Replace("; ", "\n")}

        """;
}
