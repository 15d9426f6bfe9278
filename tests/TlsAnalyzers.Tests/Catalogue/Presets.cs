using Microsoft.CodeAnalysis;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>The MSBuild side of the rule table: the files behind <c>TlsAnalysisMode</c> and <c>TlsWarningsAsErrors</c>.</summary>
internal static class Presets
{
    private const string Folder = "src/TlsAnalyzers.Package/buildTransitive/";

    public static IEnumerable<GeneratedFile> All =>
    [
        Preset("Recommended", "every rule at its default severity", rule => Key(rule.Descriptor.DefaultSeverity)),
        Preset("All", "every rule a warning", _ => "warning"),
        Preset("Strict", "warnings become errors, suggestions become warnings", rule => rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : "warning"),
        Preset("None", "every rule off", _ => "none"),
        RuleIds,
    ];

    // Below the level of a user's own .globalconfig (100), which therefore wins.
    private static GeneratedFile Preset(string name, string meaning, Func<Rule, string> severity) => new(
        $"{Folder}presets/{name}.globalconfig",
        $"# TlsAnalysisMode = {name}: {meaning}. Generated from the rule table.\nis_global = true\nglobal_level = -99\n\n"
            + string.Concat(RuleTable.All.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {severity(rule)}\n")));

    private static GeneratedFile RuleIds => new(
        $"{Folder}TlsAnalyzers.RuleIds.props",
        $"""
        <Project>
          <!-- Every rule. Generated from the rule table. -->
          <PropertyGroup>
            <TlsRuleIds>{string.Join(';', RuleTable.All.Select(rule => rule.Id))}</TlsRuleIds>
          </PropertyGroup>
        </Project>

        """);

    private static string Key(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "suggestion" : severity.ToString().ToLowerInvariant();
}
