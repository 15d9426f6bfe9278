using System.Text.Json;

namespace TlsAnalyzers.Cli.Tests.Ci;

/// <summary>A SARIF file.</summary>
internal static class Sarif
{
    /// <summary>The rules of its results.</summary>
    public static IReadOnlyList<string> Rules(string file)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(file));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()!)];
    }
}
