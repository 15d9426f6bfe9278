using System.Globalization;

namespace TlsAnalyzers.Tests.Facts;

/// <summary>One row of <c>cipher-suites.csv</c>: what a suite is, put down by hand and by other means than the rules under test.</summary>
internal sealed class CipherSuiteRow
{
    private readonly Dictionary<string, string> cells;

    private CipherSuiteRow(Dictionary<string, string> cells) => this.cells = cells;

    public static IReadOnlyList<CipherSuiteRow> All { get; } = Read();

    public ushort Code => ushort.Parse(cells["value"], CultureInfo.InvariantCulture);

    public string Name => cells["name"];

    public string this[string column] => cells[column];

    public bool Is(string column) => cells[column] switch
    {
        "1" => true,
        "0" => false,
        var other => throw new FormatException($"{Name}: {column} is '{other}'"),
    };

    private static List<CipherSuiteRow> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Facts", "cipher-suites.csv"));
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => new CipherSuiteRow(
            columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second)))];
    }
}
