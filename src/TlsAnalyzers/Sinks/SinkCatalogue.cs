namespace TlsAnalyzers.Sinks;

/// <summary>Which members matter: the rows of the <c>.sinks</c> files beside this one, a file for each family of libraries.</summary>
internal static class SinkCatalogue
{
    private const string Extension = ".sinks";

    /// <summary>The names of the files, without their extension.</summary>
    public static IReadOnlyList<string> Families { get; } =
        [.. typeof(SinkCatalogue).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name.Substring(0, name.Length - Extension.Length))
            .OrderBy(name => name, StringComparer.Ordinal)];

    // What many rows say in the same words: a line each, '@name text'.
    private static readonly Dictionary<string, string> Phrases = Lines("phrases.txt")
        .Where(line => line.StartsWith("@", StringComparison.Ordinal))
        .ToDictionary(line => line.Substring(1, line.IndexOf(' ') - 1), line => line.Substring(line.IndexOf(' ') + 1).Trim(), StringComparer.Ordinal);

    /// <summary>Every row.</summary>
    public static IReadOnlyList<Sink> All { get; } = [.. Families.SelectMany(In)];

    private static readonly Dictionary<string, Sink> Switches =
        All.Where(sink => sink.Kind == SinkKind.Switch).ToDictionary(sink => sink.Member, StringComparer.Ordinal);

    /// <summary>The rows of one file.</summary>
    public static IReadOnlyList<Sink> In(string family)
    {
        using var reader = Open(family + Extension);
        return [.. new SinkFile(family + Extension, Phrases).Read(reader)];
    }

    /// <summary>The row of an AppContext switch, or null for a switch that is no sink.</summary>
    public static Sink? Switch(string name) => Switches.TryGetValue(name, out var sink) ? sink : null;

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = Open(resource);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static StreamReader Open(string resource) => new(typeof(SinkCatalogue).Assembly.GetManifestResourceStream(resource)!);
}
