using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Configuration;

/// <summary>Which settings matter. The rows stand in the files of the folder Settings, a line each, columns separated by bars.</summary>
internal static class SettingTable
{
    /// <summary>Every row; one for each path of a line.</summary>
    public static IReadOnlyList<SettingRow> All { get; } =
        [.. typeof(SettingTable).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".settings", StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .SelectMany(Read)];

    private static readonly ILookup<string, SettingRow> ByName = All.ToLookup(row => row.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows that a value may be judged by. An entry of a list is judged like the list.</summary>
    public static IEnumerable<SettingRow> For(ConfigurationNode value)
    {
        var setting = Setting(value);
        return ByName[setting.Name].Concat(ByName["*"]).Where(row => row.IsAt(setting));
    }

    /// <summary>The setting that a value belongs to: for an entry of a list, the list.</summary>
    public static ConfigurationNode Setting(ConfigurationNode value) =>
        value.Parent is { Parent: not null } list && value.Name.Length > 0 && value.Name.All(char.IsDigit) ? list : value;

    private static IEnumerable<SettingRow> Read(string resource)
    {
        using var reader = new StreamReader(typeof(SettingTable).Assembly.GetManifestResourceStream(resource)!);
        var rows = new List<SettingRow>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Trim() is { Length: > 0 } row && row[0] != '#') rows.AddRange(Parse(row, $"{resource}, line {line}"));
        }

        return rows;
    }

    private static IEnumerable<SettingRow> Parse(string row, string where)
    {
        var columns = row.Split('|').Select(column => column.Trim()).ToArray();
        if (columns.Length != 6) throw new FormatException($"{where}: {columns.Length} columns instead of 6");
        if (!Enum.TryParse<SettingKind>(columns[0], ignoreCase: true, out var kind)) throw new FormatException($"{where}: '{columns[0]}' is no kind");
        if (RuleTable.Find(columns[4]) is not { } rule) throw new FormatException($"{where}: '{columns[4]}' is no rule");

        return Words(columns[1]).Select(path => new SettingRow(kind, path.Split(':'), Words(columns[2]), Words(columns[3]), rule, columns[5]));
    }

    private static string[] Words(string column) => column == "-" ? [] : column.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
