using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Tests.Decoding;

/// <summary>Connections of the command's own to servers of the lab, and through its own proxy.</summary>
public sealed class DecodeLiveTests : IAsyncLifetime
{
    private TlsLab _lab = null!;

    public async ValueTask InitializeAsync() => _lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    // The case, more options, what was agreed on, a step that must be there, and how many proofs must hold.
    public static TheoryData<string, string, string, string, int> Servers => new()
    {
        { "ok-tls13-only", "", "TLS 1.3 TLS_AES_256_GCM_SHA384", "EncryptedExtensions", 3 },
        { "ok-rsa2048", "--suite TLS_AES_128_GCM_SHA256", "TLS 1.3 TLS_AES_128_GCM_SHA256", "CertificateVerify", 3 },
        { "ok-ecdsa-p384", "--tls 1.2", "TLS 1.2 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "ServerKeyExchange", 3 },
        { "ok-rsa2048", "--tls 1.2 --suite TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS 1.2 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "ServerKeyExchange", 3 },
        { "suite-static-rsa", "--tls 1.2 --suite TLS_RSA_WITH_AES_128_GCM_SHA256 --suite TLS_RSA_WITH_AES_256_GCM_SHA384", "TLS 1.2 TLS_RSA_WITH_AES_256_GCM_SHA384", "ClientKeyExchange", 2 },
        { "ok-retry", "", "TLS 1.3 TLS_AES_128_GCM_SHA256", "HelloRetryRequest", 3 },
        { "ok-smtp", "--starttls smtp", "TLS 1.3 TLS_AES_256_GCM_SHA384", "Clear text", 3 },
        { "ok-postgres", "--starttls postgres --tls 1.2", "TLS 1.2 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "Clear text", 3 },
        { "ok-client-auth", "", "TLS 1.3 TLS_AES_256_GCM_SHA384", "CertificateRequest", 3 },
    };

    [Theory, MemberData(nameof(Servers))]
    public async Task A_handshake_is_shown_decrypted_and_proved(string row, string options, string agreed, string step, int proofs)
    {
        await using var server = _lab.Open(LabCatalogue.Find(row));
        var run = await Run.Async(["decode", $"localhost:{server.Port}", "--format", "json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Schema.Of("handshake.v1.json").Check(run.Json);
        var connection = Assert.Single(run.Json.GetProperty("connections").EnumerateArray());
        Assert.Equal(agreed, $"{connection.GetProperty("tlsVersion")} {connection.GetProperty("cipherSuite")}");
        Assert.Contains(step, Titles(connection));
        Assert.Equal(Enumerable.Repeat(JsonValueKind.True, proofs), Checks(connection));
        Assert.Equal(JsonValueKind.Null, connection.GetProperty("notOpened").ValueKind);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    // A server that refuses is shown refusing; nothing was tested.
    [InlineData("suite-3des", ExitCode.NotTested, "nothing was agreed on", "server <- Alert fatal handshake_failure")]
    // A proof that does not hold is a finding.
    [InlineData("cert-key-mismatch", ExitCode.Findings, "TLS 1.3", "WRONG: the signature")]
    public async Task What_goes_wrong_is_shown(string row, int exit, params string[] shown)
    {
        await using var server = _lab.Open(LabCatalogue.Find(row));
        var run = await Run.Async("decode", $"127.0.0.1:{server.Port}", "--brief");

        Assert.Equal(exit, run.ExitCode);
        Assert.All(shown, text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_gives_nothing_to_resume_by_is_no_failure()
    {
        await using var server = _lab.Open(LabCatalogue.Find("ok-tls12-only"));
        var run = await Run.Async("decode", $"127.0.0.1:{server.Port}", "--resume", "--format", "json");

        Schema.Of("handshake.v1.json").Check(run.Json);
        var connection = Assert.Single(run.Json.GetProperty("connections").EnumerateArray());
        Assert.Equal((ExitCode.Clean, "The server gave neither a ticket nor a session ID: there is nothing to resume by"), (run.ExitCode, connection.GetProperty("note").GetString()));
    }

    [Fact]
    public async Task The_proxy_shows_what_passes_and_changes_nothing()
    {
        await using var server = _lab.Open(LabCatalogue.Find("ok-tls12-only"));
        var port = FreePort();
        StringWriter output = new(), error = new();
        var proxy = CommandLine.RunAsync(["decode", "--listen", $"{port}", "--to", $"127.0.0.1:{server.Port}", "--brief"], output, TextWriter.Synchronized(error), TestContext.Current.CancellationToken);
        while (!proxy.IsCompleted && !IsListening(port)) await Task.Delay(5, TestContext.Current.CancellationToken);
        var client = await Run.Async("decode", $"127.0.0.1:{port}", "--brief");

        Assert.Equal(ExitCode.Clean, client.ExitCode);
        Assert.Equal(2, client.Output.Split("Finished (decrypted)").Length - 1);
        Assert.Equal(ExitCode.Clean, await proxy);
        Assert.Contains($"passing on to 127.0.0.1:{server.Port}", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("ServerHelloDone", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Not everything was opened: no keys were given.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_proxy_shows_connections_whole_in_the_order_in_which_they_end_and_those_that_are_open_when_it_is_stopped()
    {
        await using var server = _lab.Open(LabCatalogue.Find("ok-tls12-only"));
        var port = FreePort();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In);
        await using var output = new StreamWriter(new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.Out, pipe.ClientSafePipeHandle));
        using var reader = new StreamReader(pipe);
        var proxy = CommandLine.RunAsync(["decode", "--listen", $"{port}", "--to", $"127.0.0.1:{server.Port}", "--brief", "--connections", "9"], output, new StringWriter(), stop.Token);
        while (!proxy.IsCompleted && !IsListening(port)) await Task.Delay(5, stop.Token);

        using var tcp = new TcpClient(AddressFamily.InterNetwork);
        await tcp.ConnectAsync(IPAddress.Loopback, port, stop.Token);
        // The first client is still to say its hello when the second has come and gone.
        Assert.Equal(ExitCode.Clean, (await Run.Async("decode", $"127.0.0.1:{port}")).ExitCode);
        var second = "";
        while (!proxy.IsCompleted && await reader.ReadLineAsync(stop.Token) is { Length: > 0 } line) second += line + "\n";
        await using var tls = new System.Net.Security.SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new() { TargetHost = "localhost", CertificateChainPolicy = _lab.NewChainPolicy(), AllowTlsResume = false }, stop.Token);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Clean, await proxy);
        await output.DisposeAsync();
        string[] shown = [second, (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd()];
        Assert.Equal(["#2 127.0.0.1", "#1 127.0.0.1"], shown.Select(connection => connection.Split(':')[0]));
        foreach (var connection in shown) Assert.True(Regex.IsMatch(connection, "^#[^\n]+\n  1 client -> ClientHello[^\n]+\n  2 server <- ServerHello(.|\n)+Encrypted handshake message(.|\n)+Not everything was opened"), connection);
        Assert.EndsWith("Ended early: stopped.", shown[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_nothing_tested()
    {
        var run = await Run.Async("decode", $"127.0.0.1:{FreePort()}");

        Assert.Equal((ExitCode.NotTested, ""), (run.ExitCode, run.Output));
        Assert.Contains("refused", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Titles(JsonElement connection) => connection.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("title").GetString());

    private static IEnumerable<JsonValueKind> Checks(JsonElement connection) =>
        connection.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("checks").EnumerateArray()).Select(check => check.GetProperty("matches").ValueKind);

    private static bool IsListening(int port) =>
        System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(endpoint => endpoint.Port == port);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
