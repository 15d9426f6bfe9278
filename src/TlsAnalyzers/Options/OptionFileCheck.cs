using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Options;

/// <summary>
/// Reports option values that mean nothing (TLS0001), at their line of .editorconfig or .globalconfig. The compiler tells an
/// analyzer the values of options but not where they stand, so the package hands the files over as additional files.
/// </summary>
internal static class OptionFileCheck
{
    private static readonly Regex Setting = new(
        @"^\s*(?<key>tls_analyzers\.(?<name>[\w.]+)|dotnet_code_quality\.TLS\d{4}\.(?<name>[\w.]+))\s*[=:]\s*(?<value>[^#;]*?)\s*([#;].*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a text has a line that could be such an option. Says yes to a comment, too.</summary>
    public static bool HasOptions(SourceText text) => text.ToString().IndexOf("tls", StringComparison.OrdinalIgnoreCase) >= 0;

    public static void Check(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.TlsConfigKind", out var kind) || kind != "EditorConfig") return;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;

        foreach (var line in text.Lines)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var setting = Setting.Match(line.ToString());
            if (!setting.Success) continue;

            var (name, value) = (setting.Groups["name"].Value, setting.Groups["value"].Value);
            var option = Option.All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (option is null)
            {
                Report(context, line, setting.Groups["key"], "an option of TlsAnalyzers", string.Join(", ", Option.All.Select(known => known.Name)), "it is ignored");
            }
            else if (!option.IsValid(value))
            {
                Report(context, line, setting.Groups["value"], $"a value of '{setting.Groups["key"].Value}'", option.Allowed, $"analysis goes on with '{option.Default}'");
            }
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, TextLine line, Capture at, string expected, string allowed, string consequence)
    {
        var span = new TextSpan(line.Start + at.Index, at.Length);
        var lines = new LinePositionSpan(
            new LinePosition(line.LineNumber, at.Index), new LinePosition(line.LineNumber, at.Index + at.Length));
        context.ReportDiagnostic(Diagnostic.Create(
            Settings.NotUnderstood, Location.Create(context.AdditionalFile.Path, span, lines), at.Value, expected, allowed, consequence));
    }
}
