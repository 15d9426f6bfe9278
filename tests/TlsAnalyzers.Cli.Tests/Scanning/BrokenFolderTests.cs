using System.Diagnostics;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>Folders and files that cannot be read, or that go while they are read, and reports that cannot be written: a message each, and the rest is scanned.</summary>
public sealed class BrokenFolderTests
{
    private const string Good = "Good.cs:3 TLS1001";

    /// <summary>As a user whom nobody lets in: where the tests run as root, the tool gives that up first.</summary>
    [Fact]
    public async Task What_may_not_be_read_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The rights are given up by a command of Linux.");
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")), ("Locked.cs", SourceFolder.Class("Locked")), ("locked/A.cs", SourceFolder.Class("A")));
        var asNobody = Environment.IsPrivilegedProcess ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\"" : "exec \"$@\"";
        Assert.SkipUnless(CanRun(asNobody), "The user 'nobody' may not read the tool here.");
        Shell(folder.Root, "chmod 705 . && chmod 0 Locked.cs locked");

        using var tool = ToolProcess.Start("/tmp", asNobody, "scan", folder.Root);
        var (exit, output, _) = await tool.EndAsync();
        Shell(folder.Root, "chmod 700 locked");

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("Good.cs:3:", output, StringComparison.Ordinal);
        Assert.Contains("not read: locked: the folder cannot be read: ", output, StringComparison.Ordinal);
        Assert.Contains("not read: Locked.cs: the file cannot be read: ", output, StringComparison.Ordinal);
    }

    /// <summary>Made and removed by a shell step by step: the whole path is longer than the system takes.</summary>
    [Fact]
    public void A_folder_too_deep_to_be_named_is_said()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is that of Linux.");
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")), ("deep/A.cs", SourceFolder.Class("A")));
        var name = new string('d', 250);
        Shell(folder.PathOf("deep"), $"for i in $(seq 20); do mkdir {name} && cd -P {name}; done");

        var (found, notes) = (folder.Found(), folder.Scan().Notes);
        Shell(folder.Root, "rm -rf deep");

        Assert.Equal([Good, "deep/A.cs:3 TLS1001"], found);
        Assert.Contains(notes, note => note.IsLoss && note.Text.StartsWith("the folder cannot be read: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_after_it_was_listed_is_named()
    {
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")), ("Gone.cs", SourceFolder.Class("Gone")), ("gone/A.cs", SourceFolder.Class("A")), ("Cut.cs", SourceFolder.Class("Cut")));
        var result = Scanner.Scan([folder.Root], new ScanOptions
        {
            Progress = new OnStart(() =>
            {
                File.Delete(folder.PathOf("Gone.cs"));
                Directory.Delete(folder.PathOf("gone"), recursive: true);
                File.WriteAllText(folder.PathOf("Cut.cs"), "class Cut");
            }),
        }, TestContext.Current.CancellationToken);

        Assert.Equal(["Good.cs"], result.Findings.Select(finding => folder.Relative(finding.Place.Path)));
        Assert.Equal(["Gone.cs", "gone/A.cs"], result.Notes.Where(note => note.IsLoss && note.Text.StartsWith("the file cannot be read: ", StringComparison.Ordinal)).Select(note => folder.Relative(note.Path)));
    }

    [Theory]
    [InlineData(ExitCode.Usage, "--report: cannot write '/nowhere/tls.sarif'", "--report", "sarif=/nowhere/tls.sarif")]
    [InlineData(ExitCode.Usage, "--output: cannot write '/tmp': it is a folder", "--output", "/tmp")]
    [InlineData(ExitCode.NotTested, "--output: cannot write '/dev/full': No space left on device", "--output", "/dev/full", "--format", "html")]
    public async Task A_report_that_cannot_be_written_is_said(int exit, string complaint, params string[] options)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a disk that is always full.");
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")));
        var run = await Run.Async(["scan", folder.Root, .. options]);

        Assert.Equal((exit, ""), (run.ExitCode, run.Output));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    private static bool CanRun(string script)
    {
        using var tool = Process.Start(new ProcessStartInfo("sh", ["-c", script, "sh", "test", "-r", Path.Combine(AppContext.BaseDirectory, "tlscheck.dll")]) { RedirectStandardError = true })!;
        tool.WaitForExit();
        return tool.ExitCode == 0;
    }

    private static void Shell(string folder, string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = folder, RedirectStandardError = true })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.True(shell.ExitCode == 0, error);
    }

    private sealed class OnStart(Action action) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value)
        {
            if (value.Done == 0) action();
        }
    }
}
