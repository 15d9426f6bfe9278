namespace TlsAnalyzers.Cli.Tests;

/// <summary>What is left of a report's file when it cannot be written: what was there before.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Yesterday = "the report of yesterday";
    private readonly string _folder = Directory.CreateTempSubdirectory("tlscheck").FullName;

    private string Report => Path.Combine(_folder, "rules.json");

    public OutputFileTests() => File.WriteAllText(Report, Yesterday);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_report_takes_the_place_of_the_last_one()
    {
        var run = await Run.Async("rules", "--format", "json", "--output", Report);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("{", File.ReadAllText(Report), StringComparison.Ordinal);
        Assert.Equal([Report], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_device_is_written_to_and_stays_one()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "Windows has no such file.");

        var run = await Run.Async("rules", "--output", "/dev/null");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    [Fact]
    public async Task A_full_disk_is_said_to_be_full()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a disk that is always full.");

        var run = await Run.Async("rules", "--format", "json", "--output", "/dev/full");

        Assert.Equal((ExitCode.NotTested, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output: cannot write '/dev/full': No space left on device", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The shell allows the process files of 4 KB and no more; the report is longer.</summary>
    [Fact]
    public async Task A_report_that_stops_half_way_leaves_the_last_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is set by a shell of Linux.");

        using var tool = ToolProcess.Start(_folder, script: "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "rules", "--format", "json", "--output", Report);
        var (exit, _, error) = await tool.EndAsync();

        Assert.Equal(ExitCode.NotTested, exit);
        Assert.Contains($"--output: cannot write '{Report}'", error, StringComparison.Ordinal);
        Assert.Equal(Yesterday, File.ReadAllText(Report));
        Assert.Equal([Report], Directory.GetFiles(_folder));
    }
}
