namespace TlsAnalyzers.Conformance.Lab;

/// <summary>
/// What untouched .NET does with each case, recorded on a machine of each platform and kept in <c>Lab/Baselines</c>:
/// one line a case, its id, a tab and <c>Accepted</c> or <c>Refused</c>.
/// </summary>
internal static class Baselines
{
    public static string Platform =>
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";

    public static IReadOnlyDictionary<string, VerdictKind?> OfThisPlatform { get; } = Read(Platform);

    /// <summary>Whether there is a record of this platform.</summary>
    public static bool IsRecorded => OfThisPlatform.Count > 0;

    private static Dictionary<string, VerdictKind?> Read(string platform)
    {
        using var stream = typeof(Baselines).Assembly.GetManifestResourceStream($"Baselines.{platform}.tsv");
        if (stream is null) return [];
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => (VerdictKind?)Enum.Parse<VerdictKind>(cells[1]));
    }
}
