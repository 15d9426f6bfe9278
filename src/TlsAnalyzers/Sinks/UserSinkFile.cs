using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Configuration;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Sinks;

/// <summary>
/// A user's own sinks: rows like those of the catalogue in a JSON file, which docs/tls-sinks.schema.json describes. A row that is not understood is left out,
/// and the others are used.
/// </summary>
internal sealed class UserSinkFile
{
    /// <summary>How the names of such files end.</summary>
    public const string Extension = ".tls-sinks.json";

    /// <summary>The kinds that a user can add. Switches are known by their names, types speak for themselves, and connection strings need the grammar of a driver.</summary>
    public static readonly SinkKind[] Kinds =
        [.. Enum.GetValues(typeof(SinkKind)).Cast<SinkKind>().Where(kind => kind is not (SinkKind.Switch or SinkKind.Typed or SinkKind.Connection))];

    /// <summary>The rules that a user's sink can break: those that rows of the catalogue of these kinds break.</summary>
    public static readonly Rule[] Rules = [.. SinkCatalogue.All.Where(row => Kinds.Contains(row.Kind)).Select(row => row.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The properties of a sink.</summary>
    public static readonly string[] Properties = ["kind", "type", "member", "parameter", "insecure", "safe", "rule", "consequence", "info"];

    // Of whatever assembly: a row is looked at wherever its type is.
    private static readonly SinkPackage[] Heading = [new("the user's own", "", [], SinkSource.Framework)];

    private static readonly Regex TypeName = new(@"^\w+([.+`]\w+)*$", RegexOptions.CultureInvariant);
    private static readonly Regex MemberName = new(@"^(\.ctor|\w+)$", RegexOptions.CultureInvariant);
    private static readonly Regex InsecureValue = new("^([!<]?[\\w.+-]+|\"[^\"]*\")$", RegexOptions.CultureInvariant);

    private readonly List<(string Reason, TextSpan Span)> _problems = [];

    private UserSinkFile(string text, CancellationToken cancellationToken)
    {
        var reader = new JsonReader(text, cancellationToken);
        var root = reader.Read();
        if (reader.Problem is var (reason, position)) _problems.Add((reason, new TextSpan(Math.Min(position, text.Length), position < text.Length ? 1 : 0)));
        foreach (var other in root.Children.Where(child => !child.Is("sinks") && !child.Is("$schema"))) Fail(other, $"'{other.Name}' is neither 'sinks' nor '$schema'");
        Rows = [.. root.Find("sinks:*").Select(node => (Row: Parse(node), node)).Where(pair => pair.Row is not null).Select(pair => (pair.Row!, pair.node))];
    }

    /// <summary>The rows, each with the object that it was read from.</summary>
    public IReadOnlyList<(Sink Row, ConfigurationNode Node)> Rows { get; }

    /// <summary>What is not understood, and where it stands.</summary>
    public IReadOnlyList<(string Reason, TextSpan Span)> Problems => _problems;

    /// <summary>Whether a path is that of a file of sinks.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    public static UserSinkFile Read(string text, CancellationToken cancellationToken) => new(text, cancellationToken);

    private Sink? Parse(ConfigurationNode node)
    {
        foreach (var other in node.Children)
        {
            if (!Properties.Contains(other.Name)) return Fail(other, $"'{other.Name}' is no property of a sink ({OneOf(Properties)})");
        }

        if (Required(node, "kind") is not { } kindNode) return null;
        var kind = Kinds.FirstOrDefault(known => known.ToString().Equals(kindNode.Value, StringComparison.OrdinalIgnoreCase));
        if (!kind.ToString().Equals(kindNode.Value, StringComparison.OrdinalIgnoreCase)) return Fail(kindNode, $"'{kindNode.Value}' is no kind ({OneOf(Kinds.Select(known => known.ToString().ToLowerInvariant()))})");

        if (Required(node, "rule") is not { } ruleNode) return null;
        if (Rules.FirstOrDefault(known => known.Id == ruleNode.Value) is not { } rule) return Fail(ruleNode, $"'{ruleNode.Value}' is no rule about sinks ({OneOf(Rules.Select(known => known.Id))})");

        if (Required(node, "type") is not { } type || Required(node, "member") is not { } member) return null;
        if (!TypeName.IsMatch(type.Value)) return Fail(type, $"'{type.Value}' is not the full name of a type, such as Contoso.Net.ApiClient");
        if (!MemberName.IsMatch(member.Value)) return Fail(member, $"'{member.Value}' is not the name of a member, or .ctor");

        var insecure = node.Find("insecure").SelectMany(values => values.Values()).ToList();
        if (insecure.FirstOrDefault(value => !InsecureValue.IsMatch(value.Value)) is { } wrong) return Fail(wrong, $"'{wrong.Value}' is no value; a text stands in quotes of its own");
        if (kind == SinkKind.Value && insecure.Count == 0) return Fail(node, "a sink of kind 'value' needs 'insecure'");

        // The scheme of a URL says enough.
        var consequence = Optional(node, "consequence") ?? (kind == SinkKind.Url && insecure.Count == 0 ? "" : "breaks a rule of this project");
        return new Sink(
            Heading, kind, type.Value!, member.Value!, Optional(node, "parameter"), [.. insecure.Select(value => value.Value!)],
            Optional(node, "safe"), rule, consequence)
        {
            IsInfo = Optional(node, "info") == "true",
        };
    }

    private ConfigurationNode? Required(ConfigurationNode node, string name)
    {
        if (node.Find(name).FirstOrDefault() is { Value.Length: > 0 } found) return found;

        Fail(node, $"'{name}' is missing");
        return null;
    }

    private static string? Optional(ConfigurationNode node, string name) => node.Find(name).FirstOrDefault()?.Value;

    private Sink? Fail(ConfigurationNode at, string reason)
    {
        _problems.Add((reason, at.Span));
        return null;
    }

    private static string OneOf(IEnumerable<string> names) => "one of " + string.Join(", ", names);
}
