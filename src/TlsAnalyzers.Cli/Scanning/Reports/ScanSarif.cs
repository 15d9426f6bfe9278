using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Cli.Proving;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>A scan as SARIF 2.1.0, for code scanning: places relative to the root, fingerprints, the places that explain a finding as a code flow, and fixes.</summary>
internal static class ScanSarif
{
    private const string Root = "SRCROOT";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Of(ScanResult result)
    {
        var prints = Fingerprints.Of(result);
        var rules = result.Findings.Select(finding => finding.Rule).Distinct().ToList();
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    tool = new
                    {
                        driver = new
                        {
                            name = "tlscheck",
                            version = typeof(ScanSarif).Assembly.GetName().Version!.ToString(3),
                            informationUri = "https://github.com/TlsAnalyzers/TlsAnalyzers",
                            rules = rules.Select(Rule),
                        },
                    },
                    columnKind = "utf16CodeUnits",
                    originalUriBaseIds = new Dictionary<string, object> { [Root] = new { uri = new Uri(result.Root.TrimEnd('/') + "/").AbsoluteUri } },
                    invocations = new[] { new { executionSuccessful = true, toolExecutionNotifications = result.Notes.Select(note => Notification(result, note)) } },
                    results = result.Findings.Select(finding => Result(result, finding, rules.IndexOf(finding.Rule), prints[finding])),
                },
            },
        }, Options);
    }

    private static object Rule(Rules.Rule rule) => new
    {
        id = rule.Id,
        shortDescription = new { text = rule.Descriptor.Title.ToString() },
        fullDescription = new { text = rule.Descriptor.Description.ToString() },
        helpUri = rule.Descriptor.HelpLinkUri,
        defaultConfiguration = new { level = Level(rule.Descriptor.DefaultSeverity) },
        help = new { text = $"{rule.Descriptor.Title}: {rule.Descriptor.HelpLinkUri}", markdown = RulePage.Text(rule.Id) },
        properties = new Dictionary<string, object>
        {
            // What code scanning knows (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning): 7.0 and more is "high", below 4.0 "low".
            ["tags"] = new[] { "security", $"external/cwe/{rule.Cwe.ToLowerInvariant()}" },
            ["precision"] = "high",
            ["security-severity"] = rule.Descriptor.DefaultSeverity >= DiagnosticSeverity.Warning ? "7.5" : "3.0",
        },
    };

    private static object Notification(ScanResult result, ScanNote note) => new
    {
        level = note.IsLoss ? "warning" : "note",
        message = new { text = SafeText.Of(note.Text) },
        locations = new[] { new { physicalLocation = new { artifactLocation = Artifact(result, note.Path) } } },
    };

    private static object Result(ScanResult result, Finding finding, int rule, string print) => new
    {
        ruleId = finding.Rule.Id,
        ruleIndex = rule,
        level = Level(finding.Severity),
        message = new { text = SafeText.Of(finding.Message) },
        locations = new[] { Location(result, finding.Place, null) },
        partialFingerprints = new Dictionary<string, string> { [Fingerprints.Name] = print },
        relatedLocations = finding.Related.Count == 0 ? null : finding.Related.Select((place, index) => Location(result, place, "Comes from here.", index + 1)),
        codeFlows = finding.Related.Count == 0 ? null : new[] { new { threadFlows = new[] { new { locations = finding.Related.Append(finding.Place).Select(place => new { location = Location(result, place, null) }) } } } },
        fixes = finding.Fixes.Count == 0 ? null : finding.Fixes.Select(fix => Fix(result, fix)),
    };

    private static object Fix(ScanResult result, Fix fix) => new
    {
        description = new { text = fix.Title },
        artifactChanges = fix.Changes.GroupBy(change => change.Path).Select(file => new
        {
            artifactLocation = Artifact(result, file.Key),
            replacements = file.Select(change => new { deletedRegion = Region(change.Place, withSnippet: false), insertedContent = new { text = change.Text } }),
        }),
    };

    private static object Location(ScanResult result, Place place, string? message, int? id = null) => new
    {
        id,
        physicalLocation = new { artifactLocation = Artifact(result, place.Path), region = Region(place, withSnippet: true) },
        message = message is null ? null : new { text = message },
    };

    private static object Region(Place place, bool withSnippet) => new
    {
        startLine = place.Line,
        startColumn = place.Column,
        endLine = place.EndLine,
        endColumn = place.EndColumn,
        snippet = withSnippet && place.Text is { } text ? new { text = SafeText.Of(text) } : null,
    };

    private static object Artifact(ScanResult result, string path) =>
        new { uri = Uri.EscapeDataString(ScanWords.Path(result, path)).Replace("%2F", "/", StringComparison.Ordinal), uriBaseId = Root };

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
