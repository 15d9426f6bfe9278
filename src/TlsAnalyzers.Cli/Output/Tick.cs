using Spectre.Console;

namespace TlsAnalyzers.Cli.Output;

/// <summary>Moves a progress bar on by one with each result.</summary>
internal sealed class Tick<T>(ProgressTask task) : IProgress<T>
{
    public void Report(T value) => task.Increment(1);
}
