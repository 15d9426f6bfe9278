using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Proving.Samples;

/// <summary>A sample that runs. Dispose to end it, with all that it started.</summary>
internal sealed partial class SampleProcess : IAsyncDisposable
{
    private const int MostOutput = 64 * 1024;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly Task _reading;

    private SampleProcess(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(ReadAsync(process.StandardOutput, _output), ReadAsync(process.StandardError, _error));
    }

    private string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    public static SampleProcess Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        return new(Process.Start(start)!);
    }

    /// <summary>Waits until it says on which port it listens.</summary>
    /// <exception cref="SampleException">It ended before.</exception>
    public async Task<int> PortAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var hasExited = _process.HasExited;
            if (hasExited) await _reading;
            if (Listening().Match(Output) is { Success: true } said) return int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture);
            if (hasExited) throw new SampleException($"It ended before it listened: {Complaint() ?? Output}");
            await Task.Delay(Poll, cancellation);
        }
    }

    /// <summary>Waits until it has ended.</summary>
    public async Task<ClientResult> EndAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        await _reading.WaitAsync(cancellation);
        var exit = _process.ExitCode;
        var failure = exit == 0 ? null : Complaint() ?? $"exit code {exit}";
        return new() { Succeeded = exit == 0, ExitCode = exit, Output = Output, Failure = failure };
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _reading;
        _process.Dispose();
    }

    // What the runtime says of an exception that nobody caught, without the stack.
    private string? Complaint()
    {
        lock (_error)
        {
            var lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => !line.StartsWith("at ", StringComparison.Ordinal))
                .Where(line => !line.StartsWith("--- End of", StringComparison.Ordinal));
            return string.Join(' ', lines) is { Length: > 0 } complaint ? complaint : null;
        }
    }

    // More than the limit is read, so that the sample does not wait for a reader, and forgotten.
    private static async Task ReadAsync(StreamReader reader, StringBuilder text)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer) is > 0 and var count)
            lock (text) text.Append(buffer, 0, Math.Min(count, MostOutput - text.Length));
    }

    [GeneratedRegex(@"listening on:? (?:\S*:)?(\d+)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Listening();
}
