using Spectre.Console;

namespace TlsAnalyzers.Cli.Output;

/// <summary>Shows the newest step in the line of a status.</summary>
internal sealed class Newest<T>(StatusContext status, Func<T, string> line) : IProgress<T>
{
    public void Report(T value) => status.Status(line(value));
}
