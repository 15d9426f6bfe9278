using System.Reflection;

namespace TlsAnalyzers.Conformance.Tests.Certificates;

/// <summary>
/// What real clients do with each certificate case, as recorded on Debian 12 with .NET 10: one row a case, one column a client,
/// <c>Accepted</c> or <c>Refused</c> and what the refusal must speak of.
/// </summary>
internal static class VerdictTable
{
    public static readonly string[] Columns = ["case", "dotnet", "dotnet-revocation", "curl", "openssl"];

    public static string Path { get; } = System.IO.Path.Combine(
        typeof(VerdictTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "tests", "TlsAnalyzers.Conformance.Tests", "Certificates", "Verdicts.tsv");

    /// <summary>The cells by case and column.</summary>
    public static Dictionary<string, Dictionary<string, string>> Read() => File.ReadLines(Path).Skip(1).Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => Columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));

    public static void Write(Dictionary<string, Dictionary<string, string>> rows) => File.WriteAllLines(Path,
    [
        string.Join('\t', Columns),
        .. rows.Values.Select(row => string.Join('\t', Columns.Select(column => row.GetValueOrDefault(column, "")))),
    ]);
}
