namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>The drivers whose connection strings are understood. Their rows stand in <c>Sinks/connection-strings.keywords</c>.</summary>
internal static class Drivers
{
    private const string Resource = "connection-strings.keywords";

    /// <summary>Every driver, in the order of the file.</summary>
    public static IReadOnlyList<Driver> All { get; } = Read();

    /// <summary>Finds a driver.</summary>
    /// <param name="name">Its name, which for ADO.NET is the provider name of configuration files, such as <c>System.Data.SqlClient</c>.</param>
    /// <returns>The driver, or null when none has that name.</returns>
    public static Driver? Find(string name) => All.FirstOrDefault(driver => driver.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<Driver> Read()
    {
        using var reader = new StreamReader(typeof(Drivers).Assembly.GetManifestResourceStream(Resource)!);
        var drivers = new List<Driver>();
        var consequences = new Dictionary<string, string>(StringComparer.Ordinal);
        var rules = new List<KeywordRule>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Trim() is not { Length: > 0 } row || row[0] == '#') continue;

            var columns = row.Split('|').Select(column => column.Trim()).ToArray();
            var where = $"{Resource}, line {line}";
            switch (columns[0], columns.Length)
            {
                case ("say", 3):
                    consequences.Add(columns[1], columns[2]);
                    break;
                case ("driver", 6):
                    rules = [];
                    drivers.Add(new(columns[1], Value<Grammar>(columns[2], where), List(columns[3], ','), Optional(columns[4]), List(columns[5], ','), rules));
                    break;
                case (_, 6):
                    if (!consequences.TryGetValue(columns[5], out var consequence)) throw new FormatException($"{where}: '{columns[5]}' is no consequence");
                    rules.Add(Rule(Value<KeywordRuleKind>(columns[0], where), columns, consequence));
                    break;
                default:
                    throw new FormatException($"{where}: {columns.Length} columns");
            }
        }

        return drivers;
    }

    private static KeywordRule Rule(KeywordRuleKind kind, string[] columns, string consequence) => new(
        kind, List(columns[1], ','), List(columns[2], ' '), Optional(columns[3]),
        kind == KeywordRuleKind.Keyword ? Unless(columns[4]) : null, kind == KeywordRuleKind.Absent ? List(columns[4], ' ') : [], consequence);

    private static (string, string[])? Unless(string column) => Optional(column) is null ? null
        : column.IndexOf('=') is > 0 and var mark ? (column.Substring(0, mark).Trim(), List(column.Substring(mark + 1), ' '))
        : (column, []);

    private static string[] List(string column, char separator) => Optional(column) is null ? []
        : column.Split([separator], StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Trim()).ToArray();

    private static string? Optional(string column) => column == "-" ? null : column;

    private static T Value<T>(string column, string where) where T : struct =>
        Enum.TryParse<T>(column, ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"{where}: '{column}' is none of {string.Join(", ", Enum.GetNames(typeof(T)))}");
}
