using System.Diagnostics;

namespace TlsAnalyzers.Cli.Tests.Scanning.Fixing;

/// <summary>The command <c>git</c>.</summary>
internal static class Git
{
    /// <summary>Applies a diff below a folder, and fails where Git does.</summary>
    public static async Task ApplyAsync(string folder, string patch)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", patch]) { WorkingDirectory = folder, RedirectStandardError = true };
        // The folder is in no repository, whatever is above it.
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(Path.GetDirectoryName(folder)!);
        using var git = Process.Start(start)!;
        var error = await git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(git.ExitCode == 0, error);
    }
}
