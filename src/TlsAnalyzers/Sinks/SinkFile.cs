using System.Text.RegularExpressions;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Sinks;

/// <summary>
/// Reads the rows of one <c>.sinks</c> file: below a heading <c>[Package 1.2.3]</c>, or several of them joined by a plus, one row a line, its columns separated by bars. CONTRIBUTING.md says what the columns mean.
/// </summary>
internal sealed class SinkFile(string name, IReadOnlyDictionary<string, string> phrases)
{
    private static readonly Regex HeadingLine = new(@"^\[(?<name>[^\]:(]+?) (?<version>[^\]:( ]+)( \((?<source>stub|alone|framework|any)\))?(: (?<assemblies>[^\]]+))?\]$", RegexOptions.CultureInvariant);

    private SinkPackage[] _packages = [];
    private int _line;

    /// <summary>The rows.</summary>
    /// <param name="reader">The text of the file.</param>
    /// <exception cref="FormatException">A line is neither a heading nor a row.</exception>
    public IEnumerable<Sink> Read(TextReader reader)
    {
        for (_line = 1; reader.ReadLine() is { } text; _line++)
        {
            text = text.Trim();
            if (text.Length == 0 || text[0] == '#') continue;
            if (text[0] == '[')
            {
                _packages = [.. text.Split([" + "], StringSplitOptions.None).Select(Heading)];
                continue;
            }

            yield return Row(text);
        }
    }

    private SinkPackage Heading(string text)
    {
        if (HeadingLine.Match(text) is not { Success: true } match) throw Wrong($"'{text}' is no heading");

        var package = match.Groups["name"].Value;
        var assemblies = match.Groups["assemblies"] is { Success: true, Value: var list } ? [.. list.Split(',').Select(assembly => assembly.Trim())] : new[] { package };
        return new(package, match.Groups["version"].Value, assemblies, match.Groups["source"].Value switch
        {
            "stub" => SinkSource.Stub,
            "alone" => SinkSource.PackageAlone,
            "framework" => SinkSource.Framework,
            "any" => SinkSource.Any,
            _ => SinkSource.Package,
        });
    }

    private Sink Row(string row)
    {
        var columns = row.Split('|').Select(column => column.Trim()).ToArray();
        if (_packages.Length == 0) throw Wrong("there is no heading above this row");
        if (columns.Length is < 7 or > 8) throw Wrong($"{columns.Length} columns instead of 7 or 8");
        if (!Enum.TryParse<SinkKind>(columns[0], ignoreCase: true, out var kind)) throw Wrong($"'{columns[0]}' is no kind");
        if (RuleTable.Find(columns[5]) is not { } rule) throw Wrong($"'{columns[5]}' is no rule");

        var (member, parameter) = Split(columns[2]);
        var sink = new Sink(_packages, kind, columns[1], member, parameter, [.. SinkValue.Split(columns[3])], columns[4] is "" or "-" ? null : columns[4], rule, Consequence(columns[6]));
        return columns.Length == 8 ? columns[7].Split(',').Aggregate(sink, (current, note) => With(current, note.Trim())) : sink;
    }

    private string Consequence(string text) =>
        !text.StartsWith("@", StringComparison.Ordinal) ? text : phrases.TryGetValue(text.Substring(1), out var phrase) ? phrase : throw Wrong($"there is no phrase '{text}'");

    private Sink With(Sink sink, string note) => note.Split(' ') switch
    {
        ["info"] => sink with { IsInfo = true },
        ["since", var version] when Version.TryParse(version, out var since) => sink with { Since = since },
        ["until", var version] when Version.TryParse(version, out var until) => sink with { Until = until },
        _ => throw Wrong($"'{note}' is neither 'info' nor 'since 1.2' nor 'until 1.2'"),
    };

    private FormatException Wrong(string what) => new($"{name}, line {_line}: {what}");

    private static (string Member, string? Parameter) Split(string column) =>
        column.IndexOf('(') is > 0 and var open ? (column.Substring(0, open), column.Substring(open + 1).TrimEnd(')')) : (column, null);
}
