using System.Text.Json;

namespace TlsAnalyzers.PackageTests;

/// <summary>A finding of ours in the compiler's error log.</summary>
/// <param name="Level">error, warning or note.</param>
/// <param name="IsSuppressed">Whether the code says that it is accepted, by pragma or attribute.</param>
internal sealed record SarifResult(string Rule, int Line, string Level, bool IsSuppressed)
{
    /// <summary>Reads the findings of this package, in the order of their lines.</summary>
    public static SarifResult[] Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. log.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("TLS", StringComparison.Ordinal))
                .Select(Parse)
                .OrderBy(result => result.Line).ThenBy(result => result.Rule, StringComparer.Ordinal)
        ];
    }

    private static SarifResult Parse(JsonElement result) => new(
        result.GetProperty("ruleId").GetString()!,
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(),
        result.GetProperty("level").GetString()!,
        result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0);
}
