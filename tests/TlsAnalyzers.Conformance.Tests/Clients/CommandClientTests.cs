namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>Programs as clients.</summary>
public sealed class CommandClientTests : IAsyncLifetime
{
    private TlsLab _lab = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are those of a Unix shell.");
        _lab = await TlsLab.StartAsync(cancellation: Cancellation);
    }

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task Placeholders_say_where_to_go()
    {
        var said = await RunAsync("echo {url} {host} {port} {path} {resolve} {ca}");
        Assert.Equal($"https://localhost:8443/p localhost 8443 /p localhost:8443:127.0.0.1 {_lab.CommandEnvironment.RootsFile}", said.Output?.Trim());
        Assert.True(said.Succeeded);
    }

    [Fact]
    public async Task The_lab_is_all_that_it_trusts_and_its_home_is_its_own()
    {
        var said = await RunAsync("cat \"$SSL_CERT_FILE\"; echo \"$SSL_CERT_DIR|$HOME|$https_proxy|$HTTPS_PROXY|{port}\"");
        Assert.StartsWith(_lab.RootsPem, said.Output);
        Assert.EndsWith($"|{_lab.CommandEnvironment.Home}|||8443\n", said.Output);
    }

    [Fact]
    public async Task An_exit_code_is_a_failure_with_what_it_complained_about()
    {
        var said = await RunAsync("echo {port} is bad >&2; exit 7");
        Assert.False(said.Succeeded);
        Assert.Equal(7, said.ExitCode);
        Assert.Equal("exit code 7: 8443 is bad", said.Failure);
    }

    [Fact]
    public async Task A_program_that_is_not_there_fails()
    {
        var said = await new CommandClient(_lab, "no-such-program", "{url}").RunAsync(Target, Cancellation);
        Assert.StartsWith("no-such-program could not be started", said.Failure);
    }

    [Fact]
    public async Task Endless_output_is_cut_off()
    {
        var said = await RunAsync("head -c 10000000 /dev/zero | tr '\\0' x; exit 0 # {port}");
        Assert.True(said.Succeeded);
        Assert.Equal(1 << 16, said.Output?.Length);
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_ended_with_its_children()
    {
        var marker = $"{Random.Shared.Next(100_000, 999_999)}";
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var said = await new CommandClient(_lab, "sh", "-c", $"sleep {marker} & sleep {marker}; echo {{port}}").RunAsync(Target, deadline.Token);
        Assert.True(said.TimedOut);
        // A process that was killed is there until the system has got round to it.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Directory.GetDirectories("/proc").Select(CommandLine).Any(line => line.Contains(marker, StringComparison.Ordinal)))
        {
            Assert.False(patience.IsCancellationRequested, "A child is still running.");
            await Task.Delay(50, Cancellation);
        }
    }

    [Theory]
    [InlineData("curl", "-sS")]
    [InlineData]
    public void A_command_that_goes_nowhere_is_wrong_usage(params string[] command) =>
        Assert.Throws<ArgumentException>(() => new CommandClient(_lab, command));

    [Fact]
    public async Task What_was_made_for_programs_is_gone_with_the_lab()
    {
        var lab = await TlsLab.StartAsync(cancellation: Cancellation);
        var file = lab.CommandEnvironment.RootsFile;
        Assert.True(File.Exists(file));
        await lab.DisposeAsync();
        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
    }

    private static LabTarget Target => new(LabCatalogue.Find("ok-ecdsa-p256"), new Uri("https://localhost:8443/p"));

    private Task<ClientResult> RunAsync(string script) => new CommandClient(_lab, "sh", "-c", script).RunAsync(Target, Cancellation);

    private static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
