using System.Reflection;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Sinks;

/// <summary>Which members matter. The rows stand in the <c>.sinks</c> files beside this one, a line each, columns separated by bars.</summary>
internal static class SinkCatalogue
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<Sink> All { get; } =
        [.. typeof(SinkCatalogue).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sinks", StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .SelectMany(Read)];

    private static readonly ILookup<string, Sink> ByWord = All.ToLookup(sink => sink.Word, StringComparer.Ordinal);

    private static readonly Dictionary<string, Sink> Switches =
        All.Where(sink => sink.Kind == SinkKind.Switch).ToDictionary(sink => sink.Member, StringComparer.Ordinal);

    /// <summary>The rows that an identifier may stand for.</summary>
    public static IEnumerable<Sink> For(string word) => ByWord[word];

    /// <summary>The row of an AppContext switch, or null for a switch that is no sink.</summary>
    public static Sink? Switch(string name) => Switches.TryGetValue(name, out var sink) ? sink : null;

    private static IEnumerable<Sink> Read(string resource)
    {
        using var reader = new StreamReader(typeof(SinkCatalogue).Assembly.GetManifestResourceStream(resource)!);
        var rows = new List<Sink>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Trim() is { Length: > 0 } row && row[0] != '#') rows.Add(Parse(row, $"{resource}, line {line}"));
        }

        return rows;
    }

    private static Sink Parse(string row, string where)
    {
        var columns = row.Split('|').Select(column => column.Trim()).ToArray();
        if (columns.Length != 7) throw new FormatException($"{where}: {columns.Length} columns instead of 7");
        if (!Enum.TryParse<SinkKind>(columns[0], ignoreCase: true, out var kind)) throw new FormatException($"{where}: '{columns[0]}' is no kind");
        if (RuleTable.Find(columns[5]) is not { } rule) throw new FormatException($"{where}: '{columns[5]}' is no rule");

        var (member, parameter) = Split(columns[2]);
        return new Sink(kind, columns[1], member, parameter, columns[3].Split([' '], StringSplitOptions.RemoveEmptyEntries),
            columns[4] is "" or "-" ? null : columns[4], rule, columns[6]);
    }

    private static (string Member, string? Parameter) Split(string column) =>
        column.IndexOf('(') is > 0 and var open ? (column.Substring(0, open), column.Substring(open + 1).TrimEnd(')')) : (column, null);
}
