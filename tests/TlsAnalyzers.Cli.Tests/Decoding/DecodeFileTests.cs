namespace TlsAnalyzers.Cli.Tests.Decoding;

/// <summary>The recorded handshakes of docs/handshakes, with the right keys, with others and damaged.</summary>
public sealed class DecodeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tlscheck").FullName;

    public static TheoryData<string, int> Recorded => new() { { "tls12-rsa", 2 }, { "tls12-ecdhe-ecdsa", 3 }, { "tls13", 3 } };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Recorded))]
    public async Task With_its_keys_it_is_opened_and_proved(string name, int proofs)
    {
        var run = await Run.Async("decode", Capture(name), "--keylog", Keys(name));

        Assert.Equal((ExitCode.Clean, proofs), (run.ExitCode, run.Output.Split(" matches: ").Length - 1));
        Assert.DoesNotContain("Encrypted data", run.Output, StringComparison.Ordinal);
        // A field is a line.
        Assert.All(run.Output.Split('\n'), line => Assert.Matches("^( +[0-9]+ |      (matches|[0-9])|$|127)", line));
    }

    [Fact]
    public async Task Without_keys_the_rest_is_shown()
    {
        var run = await Run.Async("decode", Capture("tls13"), "--brief");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("Encrypted data begins with EncryptedExtensions", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_of_another_connection_open_nothing_and_are_no_success()
    {
        var run = await Run.Async("decode", Capture("tls13"), "--keylog", Keys("tls12-rsa"), "--brief");

        Assert.Equal(ExitCode.NotTested, run.ExitCode);
        Assert.Contains("the key log has no secret of this connection", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_byte_is_found_by_the_proofs()
    {
        var bytes = await File.ReadAllBytesAsync(Capture("tls12-rsa"), TestContext.Current.CancellationToken);
        bytes[bytes.AsSpan().IndexOf("localhost"u8)] ^= 1;
        var run = await Run.Async("decode", await WriteAsync("changed.pcap", bytes), "--keylog", Keys("tls12-rsa"), "--brief");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(2, run.Output.Split("WRONG: verify_data").Length - 1);
    }

    [Fact]
    public async Task The_streams_of_both_ends_are_read_in_either_order_and_one_alone_too()
    {
        var json = (await Run.Async("decode", Capture("tls12-rsa"), "--format", "json")).Json;
        var hello = Bytes("client", "ClientHello");
        var answer = Bytes("server", "ServerHello");
        var (client, server) = (await WriteAsync("client", hello), await WriteAsync("server", answer));

        var both = await Run.Async("decode", server, client, "--brief");
        Assert.Equal(ExitCode.Clean, both.ExitCode);
        Assert.Matches("1 client -> ClientHello.*\n *2 server <- ServerHello", both.Output);
        Assert.Contains("1 server <- ServerHello", (await Run.Async("decode", server, "--brief")).Output, StringComparison.Ordinal);
        Assert.Contains("both what the client sent", (await Run.Async("decode", client, client)).Error, StringComparison.Ordinal);

        byte[] Bytes(string from, string title)
        {
            var step = json.GetProperty("connections")[0].GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("from").GetString() == from && step.GetProperty("title").GetString() == title);
            var parts = step.GetProperty("record").EnumerateArray().Concat(step.GetProperty("fields").EnumerateArray().Where(field => field.GetProperty("depth").GetInt32() == 0));
            return [.. parts.SelectMany(field => Convert.FromHexString(field.GetProperty("bytes").GetString()!))];
        }
    }

    // A file with that content, or none; the options, {file} filled in; what is complained of.
    public static TheoryData<string?, string, string> Wrong => new()
    {
        { "", "{file}", "is no capture (pcap, pcapng), and there is no ClientHello or ServerHello in it" },
        { "not TLS at all", "{file}", "is no capture" },
        { "\xD4\xC3\xB2\xA1\x02", "{file}", "ends in its header, at byte 5 of 24" },
        { "\xD4\xC3\xB2\xA1" + "\x02\0\x04\0\0\0\0\0\0\0\0\0\0\0\x04\0\x01\0\0\0", "{file}", "none of its 0 packets belongs to a TCP connection that begins with a TLS hello" },
        { "# nothing", "{capture} --keylog {file}", "--keylog: there is no line 'LABEL client_random secret' in" },
        { null, "{capture} --keylog {file}", "--keylog: cannot read" },
        { "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "{capture} --key {file}", "holds no RSA private key that can be read" },
        { "no key", "{capture} --key {file}", "holds no RSA private key that can be read" },
        { "no certificate", "127.0.0.1:1 --cert {file}", "--cert: cannot read" },
        { "", "{file} {file} {file}", "at most two files" },
        { null, "{file}", "is no file, and no HOST:PORT" },
        { null, "localhost:70000", "is no file, and no HOST:PORT" },
        { null, "", "say HOST:PORT, a file, or --listen" },
        { null, "--listen 0", "say --to HOST:PORT too" },
        { null, "--to localhost:443", "say --listen PORT too" },
        { null, "--listen 0 --to nowhere", "--to: 'nowhere' is no HOST:PORT" },
        { null, "localhost:443 --listen 0 --to localhost:443", "does not go with --listen" },
        { null, "localhost:443 --suite TLS_NULL_WITH_NULL_NULL", "--suite: 'TLS_NULL_WITH_NULL_NULL' is none of" },
        { null, "localhost:443 --tls 1.2 --suite TLS_AES_128_GCM_SHA256", "none of these suites belongs to the version" },
        { null, "localhost:443 --tls 1.1", "'1.1'" },
        { null, "{capture} --resume", "--resume: say HOST:PORT" },
        { null, "--listen 0 --to localhost:443 --resume", "--resume: say HOST:PORT" },
        { null, "localhost:443 --timeout 0", "--timeout: from 1 to 600" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_named(string? content, string options, string complaint)
    {
        var file = content is null ? Path.Combine(_folder, "absent") : await WriteAsync("given", System.Text.Encoding.Latin1.GetBytes(content));
        var words = options.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Replace("{file}", file, StringComparison.Ordinal).Replace("{capture}", Capture("tls12-rsa"), StringComparison.Ordinal));
        var run = await Run.Async(["decode", .. words]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    private static string Capture(string name) => Repository.PathOf($"docs/handshakes/{name}.pcap");

    private static string Keys(string name) => Repository.PathOf($"docs/handshakes/{name}.keys");

    private async Task<string> WriteAsync(string name, byte[] bytes)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        return file;
    }
}
