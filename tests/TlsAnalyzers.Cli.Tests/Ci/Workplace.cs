using System.Diagnostics;
using TlsAnalyzers.Cli.Tests.Scanning;

namespace TlsAnalyzers.Cli.Tests.Ci;

/// <summary>A piece of shell with the variables that its step sets.</summary>
internal sealed record Step(string Shell, IReadOnlyDictionary<string, string> Variables);

/// <summary>
/// A machine of a CI service: a folder with code, and the built tool on the path. Of <c>dotnet</c> only <c>tool install</c> is taken over: it puts the built tool where it was told to,
/// in place of a package that is not published.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private const string Dotnet = """
        #!/bin/sh
        # dotnet tool install TlsAnalyzers.Cli --tool-path FOLDER
        [ "$1 $2 $3 $4" = "tool install TlsAnalyzers.Cli --tool-path" ] && [ $# = 5 ] || { echo "not expected: dotnet $*" >&2; exit 9; }
        mkdir -p "$5" && cp "$(dirname "$0")/tlscheck" "$5/tlscheck"

        """;

    private readonly SourceFolder _folder = new();

    public Workplace()
    {
        _folder.Write("bin/tlscheck", $"#!/bin/sh\nexec '{DotnetPath}' '{Path.Combine(AppContext.BaseDirectory, "tlscheck.dll")}' \"$@\"\n");
        _folder.Write("bin/dotnet", Dotnet);
        Directory.CreateDirectory(PathOf("code"));
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.GetFiles(PathOf("bin"))) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>What the service itself sets.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    // The program that runs this test is not always dotnet itself.
    private static string DotnetPath => Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, "dotnet")).First(File.Exists);

    public string PathOf(string path) => _folder.PathOf(path);

    /// <summary>Runs the steps over code with a finding, where they must end with 1, and over clean code, where they must end well.</summary>
    /// <param name="steps">The steps; the last one scans.</param>
    /// <param name="left">Checks what the failing run left.</param>
    /// <param name="wrong">Checks what the failing run said.</param>
    public async Task CheckAsync(IReadOnlyList<Step> steps, Action? left = null, Action<string>? wrong = null)
    {
        foreach (var step in steps.SkipLast(1))
        {
            var installed = await RunAsync(step);
            Assert.True(installed.ExitCode == 0, installed.Output);
        }

        _folder.Write("code/A.cs", SourceFolder.Class("A"));
        var bad = await RunAsync(steps[^1]);
        // xargs has a number of its own for a command that failed.
        Assert.True(bad.ExitCode is ExitCode.Findings or 123, bad.Output);
        left?.Invoke();
        wrong?.Invoke(bad.Output);

        _folder.Write("code/A.cs", SourceFolder.Class("A", ""));
        var good = await RunAsync(steps[^1]);
        Assert.True(good.ExitCode == ExitCode.Clean, good.Output);
    }

    public async Task<(int ExitCode, string Output)> RunAsync(Step step)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", $"{{ {step.Shell}\n}} 2>&1"]) { WorkingDirectory = PathOf("code"), RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{PathOf("bin")}:{start.Environment["PATH"]}";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        foreach (var (name, value) in Variables.Concat(step.Variables)) start.Environment[name] = value;
        using var shell = Process.Start(start)!;
        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (shell.ExitCode, output);
    }

    public void Dispose() => _folder.Dispose();
}
