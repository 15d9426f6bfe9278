namespace TlsAnalyzers.Cli.Tests;

/// <summary>Ctrl-C, and the signal by which services and CI end what they started: the lab stops, and nothing stays behind.</summary>
public sealed class SignalTests : IDisposable
{
    // A shell that starts processes in the background lets them ignore Ctrl-C, and the process that runs the tests may be one of those.
    private const string AsAtATerminal = "exec env --default-signal=INT,TERM \"$@\"";
    private readonly string _home = Directory.CreateTempSubdirectory("tlscheck").FullName;

    public SignalTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "The signals are sent by a shell of Linux.");

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Serving_ends_as_it_should(string signal)
    {
        using var tool = ToolProcess.Start(_home, AsAtATerminal, "lab", "serve", "--case", "ok-http1");
        var url = new Uri((await tool.Output.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[^1]);
        using (var before = new System.Net.Sockets.TcpClient("127.0.0.1", url.Port)) Assert.True(before.Connected);

        tool.Signal(signal);

        var (exit, _, error) = await tool.EndAsync();
        Assert.Equal((ExitCode.Clean, ""), (exit, error));
        Assert.Throws<System.Net.Sockets.SocketException>(() => new System.Net.Sockets.TcpClient("127.0.0.1", url.Port));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_home));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Judging_is_stopped_before_it_is_done(string signal)
    {
        var started = Path.Combine(_home, "started");
        using var tool = ToolProcess.Start(_home, AsAtATerminal, "client", "--case", "ok-http1", "--format", "json", "--output", Path.Combine(_home, "report.json"),
            "--", "sh", "-c", $"sleep 1000 & echo $$ $! > {started}.new; mv {started}.new {started}; wait # {{url}}");
        while (!File.Exists(started)) await Task.Delay(20, TestContext.Current.CancellationToken);

        tool.Signal(signal);

        var (exit, output, error) = await tool.EndAsync();
        Assert.Equal((ExitCode.NotTested, "", "tlscheck: stopped before it was done.\n"), (exit, output, error));
        Assert.All(File.ReadAllText(started).Split(' '), child => Assert.False(IsRunning(child.Trim()), $"{child} is still there."));
        // Neither report nor roots, nor a trust store: it keeps one below the home directory.
        Assert.Equal([started], Directory.EnumerateFileSystemEntries(_home));
    }

    // A large one has started again in its own place.
    [Theory]
    [InlineData(400, false)]
    [InlineData(600, true)]
    public async Task A_scan_is_stopped_before_it_is_done_and_leaves_the_last_report(int files, bool isLarge)
    {
        using var folder = new Scanning.SourceFolder();
        var code = string.Concat(Enumerable.Range(0, 200).Select(number => Scanning.SourceFolder.Class($"C{number}")));
        for (var i = 0; i < files; i++) folder.Write($"{i}.cs", $"namespace N{i};\n{code}");
        var report = Path.Combine(_home, "report.sarif");
        await File.WriteAllTextAsync(report, "yesterday", TestContext.Current.CancellationToken);
        using var tool = ToolProcess.Start(_home, AsAtATerminal, "scan", folder.Root, "--format", "sarif", "--output", report);
        // The compiler is there: it has begun.
        while (!tool.HasLoaded("Microsoft.CodeAnalysis.CSharp.dll")) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(isLarge, tool.Variables.Contains("DOTNET_TC_QuickJit=0"));

        tool.Signal("INT");

        var (exit, output, error) = await tool.EndAsync();
        Assert.Equal((ExitCode.NotTested, "", "tlscheck: stopped before it was done.\n"), (exit, output, error));
        Assert.Equal([report], Directory.EnumerateFileSystemEntries(_home));
        Assert.Equal("yesterday", await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
    }

    // What was killed and not yet waited for by anybody is in the table, too.
    private static bool IsRunning(string process) =>
        File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].StartsWith(" Z", StringComparison.Ordinal);
}
