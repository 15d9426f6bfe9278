using System.Diagnostics;

namespace TlsAnalyzers.PackageTests;

/// <summary>What a dotnet command did.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    public BuildMessage[] Messages { get; } = [.. BuildMessage.Parse(Output)];

    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}

/// <summary>Runs the dotnet command as a user would: nothing of this test run's environment, and no build server left behind.</summary>
internal static class Dotnet
{
    // Far above what a command takes; only to end one that hangs.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(8);

    public static async Task<DotnetResult> RunAsync(string folder, string? packageFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToArray()) start.Environment.Remove(name);
        if (packageFolder is not null) start.Environment["NUGET_PACKAGES"] = packageFolder;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["UseSharedCompilation"] = "false";

        using var process = Process.Start(start)!;
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            return new DotnetResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took more than {Deadline}.");
        }
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_CLI", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase);
}
