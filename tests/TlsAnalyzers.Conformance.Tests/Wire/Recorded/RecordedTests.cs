using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>Handshakes of three independent implementations, recorded now: all that is read comes back byte for byte, and decrypts with logged keys.</summary>
public sealed class RecordedTests(Peers peers) : IClassFixture<Peers>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Client and server: SslStream, or a program with its arguments; version, suite, messages that must be among the others.
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { "SslStream", "openssl rsa", "Tls13", "TLS_AES_256_GCM_SHA384", "encrypted_extensions certificate_verify new_session_ticket" },
        { "SslStream", "openssl ecdsa -tls1_2", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "server_key_exchange new_session_ticket" },
        { "SslStream", "openssl rsa -groups P-521", "Tls13", "TLS_AES_256_GCM_SHA384", "server_hello certificate_verify" },
        { "SslStream", "openssl ecdsa -verify 1", "Tls13", "TLS_AES_256_GCM_SHA384", "certificate_request" },
        { "SslStream", "openssl ecdsa -verify 1 -tls1_2 -CAfile {ecdsa}", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "certificate_request" },
        { "openssl -cert {ecdsa} -alpn h2,http/1.1 -status", "SslStream", "Tls13", "TLS_AES_256_GCM_SHA384", "certificate_request" },
        { "openssl -tls1_2 -status", "SslStream", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "server_key_exchange" },
        { "openssl -cert {rsa}", "openssl rsa -verify 1 -alpn h2", "Tls13", "TLS_AES_256_GCM_SHA384", "certificate_request" },
        { "openssl -cert {rsa} -tls1_2", "openssl rsa -verify 1", "Tls12", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "certificate_request certificate_verify" },
        { "openssl -cipher DHE-RSA-AES128-GCM-SHA256 -tls1_2", "openssl rsa", "Tls12", "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256", "server_key_exchange" },
        { "openssl -cipher AES128-GCM-SHA256 -tls1_2", "openssl rsa", "Tls12", "TLS_RSA_WITH_AES_128_GCM_SHA256", "client_key_exchange" },
        { "openssl -cipher AES256-CCM8 -tls1_2", "openssl rsa -cipher ALL", "Tls12", "TLS_RSA_WITH_AES_256_CCM_8", "client_key_exchange" },
        { "openssl -cipher ECDHE-RSA-CHACHA20-POLY1305 -tls1_2", "openssl rsa", "Tls12", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "server_key_exchange" },
        { "openssl -cipher ADH-AES128-GCM-SHA256:@SECLEVEL=0 -tls1_2", "openssl rsa -cipher ALL:@SECLEVEL=0", "Tls12", "TLS_DH_anon_WITH_AES_128_GCM_SHA256", "server_key_exchange" },
        { "openssl -psk 0102 -cipher PSK-AES128-GCM-SHA256 -tls1_2", "openssl rsa -psk 0102 -psk_hint hint", "Tls12", "TLS_PSK_WITH_AES_128_GCM_SHA256", "server_key_exchange" },
        { "openssl -psk 0102 -ciphersuites TLS_AES_128_GCM_SHA256", "openssl rsa -psk 0102", "Tls13", "TLS_AES_128_GCM_SHA256", "encrypted_extensions" },
        { "openssl -ciphersuites TLS_CHACHA20_POLY1305_SHA256", "openssl ecdsa", "Tls13", "TLS_CHACHA20_POLY1305_SHA256", "certificate_verify" },
        { "openssl -ciphersuites TLS_AES_128_CCM_8_SHA256", "openssl ecdsa -ciphersuites TLS_AES_128_CCM_8_SHA256", "Tls13", "TLS_AES_128_CCM_8_SHA256", "certificate_verify" },
        { "gnutls NORMAL", "openssl rsa", "Tls13", "TLS_AES_256_GCM_SHA384", "encrypted_extensions" },
        { "gnutls NORMAL:-VERS-ALL:+VERS-TLS1.2", "openssl ecdsa", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "server_key_exchange" },
        { "gnutls NORMAL:-GROUP-ALL:+GROUP-SECP384R1", "SslStream", "Tls13", "TLS_AES_256_GCM_SHA384", "encrypted_extensions" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_handshake_is_read_decrypted_and_proved(string client, string server, string version, string suite, string messages)
    {
        var handshake = await RecordAsync(client, server);
        Assert.Equal((version, suite), (handshake.Context.Version.ToString(), handshake.Context.Suite?.Name));
        Assert.Equal(2, handshake.Proofs);
        // Every signature of the two ends was checked, but for keys that are neither RSA nor ECDSA.
        Assert.Equal(handshake.Messages.Count(message => message.Message is CertificateVerify or ServerKeyExchange { Signed: not null }), handshake.Signatures);
        Assert.Null(handshake.Transcript.WhyOpaque);
        var seen = handshake.Messages.Select(message => message.Message.Type.Name()).ToArray();
        Assert.All(messages.Split(' '), message => Assert.Contains(message, seen));
        Assert.Contains("client_hello", seen);
        if (server.Contains("P-521")) Assert.Equal(2, seen.Count(name => name == "server_hello"));
    }

    // What comes before the keys is read without them, for suites and versions that are not decrypted.
    public static TheoryData<string, string, string, string> ClearRows => new()
    {
        { "SslStream", "SslStream", "Tls13", "TLS_AES_256_GCM_SHA384" },
        { "openssl -tls1 -cipher ALL:@SECLEVEL=0", "openssl rsa -cipher ALL:@SECLEVEL=0", "Tls10", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA" },
        { "openssl -tls1_1 -cipher AES128-SHA:@SECLEVEL=0 -cert {rsa}", "openssl rsa -cipher ALL:@SECLEVEL=0 -verify 1", "Tls11", "TLS_RSA_WITH_AES_128_CBC_SHA" },
        { "openssl -tls1_2 -cipher AES128-SHA256", "openssl rsa", "Tls12", "TLS_RSA_WITH_AES_128_CBC_SHA256" },
    };

    [Theory]
    [MemberData(nameof(ClearRows))]
    public async Task What_is_in_clear_is_read_without_keys(string client, string server, string version, string suite)
    {
        var handshake = await RecordAsync(client, server);
        Assert.Equal((version, suite), (handshake.Context.Version.ToString(), handshake.Context.Suite?.Name));
        if (version == "Tls13") return;
        Assert.Contains(handshake.Messages, message => message.Message is CertificateMessage { Entries.Length: 1 });
        Assert.Contains(handshake.Messages, message => message.Message is ClientKeyExchange);
    }

    [Fact]
    public async Task The_servers_RSA_key_opens_a_suite_without_forward_secrecy_and_another_key_says_that_it_is_another()
    {
        var (recording, _) = await RecordBytesAsync("openssl -cipher AES256-GCM-SHA384 -tls1_2", "openssl rsa");
        using var key = peers.Rsa.GetRSAPrivateKey()!;
        var opened = HandshakeDecoder.Decode(recording.Runs, new(ServerKey: key));
        Assert.Null(opened.WhyOpaque);
        Assert.Equal(["Finished", "Finished"], opened.Steps.Where(step => step.Checks is [{ Matches: true }]).Select(step => step.Title));

        using var other = RSA.Create(2048);
        var closed = HandshakeDecoder.Decode(recording.Runs, new(ServerKey: other));
        Assert.Equal("the RSA key is not that of this server", closed.WhyOpaque);
        Assert.Equal(2, closed.Steps.Count(step => step.Title == "Encrypted handshake message"));
    }

    [Fact]
    public async Task The_servers_RSA_key_does_not_open_a_suite_with_forward_secrecy()
    {
        var (recording, _) = await RecordBytesAsync("openssl -tls1_2", "openssl rsa");
        using var key = peers.Rsa.GetRSAPrivateKey()!;
        Assert.StartsWith("the suite has forward secrecy", HandshakeDecoder.Decode(recording.Runs, new(ServerKey: key)).WhyOpaque, StringComparison.Ordinal);
    }

    // Version, and the titles of the second connection as far as they differ from those of the first.
    public static TheoryData<string, string[]> Resumed => new()
    {
        { "-tls1_2", ["ClientHello", "ServerHello", "ChangeCipherSpec", "Finished", "ChangeCipherSpec", "Finished"] },
        { "-tls1_3", ["ClientHello", "ServerHello", "ChangeCipherSpec", "EncryptedExtensions", "Finished", "ChangeCipherSpec", "Finished"] },
    };

    [Theory]
    [MemberData(nameof(Resumed))]
    public async Task A_session_that_is_resumed_is_read_and_proved(string version, string[] titles)
    {
        var session = peers.File(Path.GetRandomFileName());
        using var stop = new CancellationTokenSource(Patience);
        using var server = await StartServerAsync("openssl ecdsa -www", peers.File("unused"), stop.Token, connections: 2);
        using var proxy = new RecordingProxy(0, new(IPAddress.Loopback.ToString(), server.Port));
        await VisitAsync("-sess_out");
        var second = await VisitAsync("-sess_in");

        Assert.True(second.Transcript.Handshake.IsResumed);
        Assert.Equal(2, second.Proofs);
        Assert.Equal(titles, second.Transcript.Steps.Select(step => step.Title).Take(titles.Length));

        async Task<RecordedHandshake> VisitAsync(string option)
        {
            var log = peers.File(Path.GetRandomFileName());
            var passing = proxy.NextAsync(Patience, stop.Token);
            // The answer comes behind the tickets.
            await ConnectAsync($"openssl {version} -ign_eof {option} {session}", proxy.Port, log, stop.Token, "GET / HTTP/1.0\r\n\r\n");
            return new((await passing).Recording, KeyLog.Parse(await File.ReadAllTextAsync(log, stop.Token)));
        }
    }

    private async Task<RecordedHandshake> RecordAsync(string client, string server)
    {
        var (recording, keys) = await RecordBytesAsync(client, server);
        return new(recording, keys);
    }

    private async Task<(Recording Recording, KeyLog? Keys)> RecordBytesAsync(string client, string server)
    {
        foreach (var (word, program) in new[] { ("openssl", "openssl"), ("gnutls", "gnutls-cli") })
        {
            if ((client + server).Contains(word)) Assert.SkipUnless(Peers.IsInstalled(program), $"{program} is not installed");
        }

        var log = peers.File(Path.GetRandomFileName());
        using var stop = new CancellationTokenSource(Patience);
        using var serverProcess = server == "SslStream" ? null : await StartServerAsync(server, log, stop.Token);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = serverProcess is null ? ServeAsync(listener, stop.Token) : Task.CompletedTask;
        using var proxy = new RecordingProxy(0, new(IPAddress.Loopback.ToString(), serverProcess?.Port ?? ((IPEndPoint)listener.LocalEndpoint).Port));
        var passing = proxy.NextAsync(Patience, stop.Token);
        await ConnectAsync(client, proxy.Port, log, stop.Token);
        var (_, recording) = await passing;
        await serving;
        var keys = File.Exists(log) ? KeyLog.Parse(await File.ReadAllTextAsync(log, stop.Token)) : null;
        return (recording, keys);
    }

    private async Task<ServerProcess> StartServerAsync(string server, string log, CancellationToken cancel, int connections = 1)
    {
        var words = server.Split(' ', 3);
        var port = Peers.FreePort();
        var pem = peers.File(words[1] + ".pem");
        // The key log is the server's when the client writes none.
        var process = Peers.Start("openssl", $"s_server -accept 127.0.0.1:{port} -naccept {connections} -cert {pem} -key {pem} -keylogfile {log} {WithFiles(words.ElementAtOrDefault(2))}");
        // Not by connecting: that would be the one connection that it accepts.
        while (!IsListening(port)) await Task.Delay(10, cancel);
        return new ServerProcess(process, port);
    }

    private static bool IsListening(int port) =>
        System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(endpoint => endpoint.Port == port);

    private async Task ConnectAsync(string client, int port, string log, CancellationToken cancel, string input = "")
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
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancel);
    }

    private async Task ServeAsync(TcpListener listener, CancellationToken cancel)
    {
        using var tcp = await listener.AcceptTcpClientAsync(cancel);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificate = peers.Ecdsa,
            ClientCertificateRequired = true,
            RemoteCertificateValidationCallback = (_, _, _, _) => true,
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            ApplicationProtocols = [SslApplicationProtocol.Http2],
        }, cancel);
        await tls.ShutdownAsync();
    }

    private string WithFiles(string? arguments) => (arguments ?? "").Replace("{rsa}", peers.File("rsa.pem")).Replace("{ecdsa}", peers.File("ecdsa.pem"));

    // A client certificate comes with its key, in the same file.
    private string WithKeys(string? arguments) => WithFiles((arguments ?? "").Replace("-cert {rsa}", "-cert {rsa} -key {rsa}").Replace("-cert {ecdsa}", "-cert {ecdsa} -key {ecdsa}"));

    private sealed class ServerProcess(Process process, int port) : IDisposable
    {
        public int Port => port;

        public void Dispose()
        {
            if (!process.HasExited) process.Kill();
            process.Dispose();
        }
    }
}
