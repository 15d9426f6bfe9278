using System.CommandLine;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli;

/// <summary>The whole command line, and how the failures of its commands end.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The words after <c>tlscheck</c>.</param>
    /// <param name="output">Where reports go that are not sent to a file.</param>
    /// <param name="error">Where complaints go.</param>
    /// <param name="cancellation">Ends the command; Ctrl-C does too.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        var parsed = CommandTable.Root().Parse(args);
        try
        {
            if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(invocation, cancellation);
            foreach (var wrong in parsed.Errors) await error.WriteLineAsync($"tlscheck: {SafeText.Of(wrong.Message)}");
            await error.WriteLineAsync($"Try 'tlscheck {string.Join(' ', Path(parsed.CommandResult).Append("--help"))}'.");
            return ExitCode.Usage;
        }
        catch (UsageException wrong)
        {
            await error.WriteLineAsync($"tlscheck: {SafeText.Of(wrong.Message)}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("tlscheck: stopped before it was done.");
            return ExitCode.NotTested;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidOperationException or PlatformNotSupportedException or TimeoutException
            or System.Net.Sockets.SocketException or System.ComponentModel.Win32Exception)
        {
            await error.WriteLineAsync($"tlscheck: could not test: {SafeText.Of(failure.Message)}");
            return ExitCode.NotTested;
        }
    }

    private static IEnumerable<string> Path(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? Path(parent).Append(command.Command.Name) : [];
}
