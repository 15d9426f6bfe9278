using System.Text.Json;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>One run of the command, in this process.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static async Task<Run> Async(params string[] args)
    {
        StringWriter output = new(), error = new();
        var exit = await CommandLine.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return new Run(exit, output.ToString(), error.ToString());
    }
}
