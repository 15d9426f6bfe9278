using System.Diagnostics;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>The command as a process of its own, for what cannot be seen from inside: signals, limits, and what it leaves behind.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private ToolProcess(Process process) => _process = process;

    public StreamReader Output => _process.StandardOutput;

    /// <param name="home">Home and temporary files of the process.</param>
    /// <param name="script">What a shell does before; <c>exec "$@"</c> is the command.</param>
    /// <param name="args">The words after <c>tlscheck</c>.</param>
    public static ToolProcess Start(string home, string script, params string[] args)
    {
        var start = new ProcessStartInfo("sh", ["-c", script, "sh", "dotnet", Path.Combine(AppContext.BaseDirectory, "tlscheck.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = start.Environment["TMPDIR"] = home;
        // The runtime's own files: sockets for debuggers, and memory that counts as a file.
        start.Environment["DOTNET_EnableDiagnostics"] = start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return new(Process.Start(start)!);
    }

    /// <summary>Sends a signal, such as <c>INT</c>.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Whether a library is in its memory. Only Linux tells.</summary>
    public bool HasLoaded(string library) => !_process.HasExited && File.ReadAllText($"/proc/{_process.Id}/maps").Contains(library, StringComparison.Ordinal);

    /// <summary>Its environment, as <c>name=value</c>. Only Linux tells.</summary>
    public IReadOnlyList<string> Variables => File.ReadAllText($"/proc/{_process.Id}/environ").Split('\0');

    /// <summary>Waits for the end: the exit code, and what it said.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        var (output, error) = (Output.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return (_process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
