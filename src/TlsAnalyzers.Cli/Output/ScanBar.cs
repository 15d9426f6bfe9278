using System.CommandLine;
using Spectre.Console;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Output;

/// <summary>The progress of a scan on the error output, where that is a terminal: a report that is piped stays clean, and who waits for it sees that something happens.</summary>
internal static class ScanBar
{
    /// <param name="parsed">The command line.</param>
    /// <param name="work">The work; it is given null where nobody looks.</param>
    public static T Run<T>(ParseResult parsed, Func<IProgress<ScanProgress>?, T> work)
    {
        if (!Terminal.Is(parsed.InvocationConfiguration.Error)) return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(parsed.InvocationConfiguration.Error) });
        return console.Progress().AutoClear(true).Start(progress => work(new Bar(progress.AddTask("Scanning", maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
