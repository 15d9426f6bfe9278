using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Options;

namespace TlsAnalyzers.Configuration;

/// <summary>The analysis of one configuration file: finds the settings that the table knows, judges their values, and reports.</summary>
internal sealed class ConfigurationAnalysis
{
    private static readonly Regex Acceptance = new(@"(//|/\*|<!--)\s*disable\s+((?<id>TLS\d{4})[,\s]*)+", RegexOptions.CultureInvariant);

    private const int LongestLine = 2000;

    private readonly AdditionalFileAnalysisContext _context;
    private readonly ConfigurationFile _file;
    private readonly SourceText _text;
    private readonly TlsOptions _options;

    private ConfigurationAnalysis(AdditionalFileAnalysisContext context, ConfigurationFile file, SourceText text)
    {
        (_context, _file, _text) = (context, file, text);
        _options = TlsOptions.For(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider);
    }

    public static void Run(AdditionalFileAnalysisContext context)
    {
        if (ConfigurationFile.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { } file) return;
        if (context.AdditionalFile.GetText(context.CancellationToken) is { } text) new ConfigurationAnalysis(context, file, text).Run();
    }

    private void Run()
    {
        var content = _text.ToString();
        var root = _file.IsXml
            ? new XmlConfigurationReader(content, _context.CancellationToken).Read()
            : new JsonReader(content, _context.CancellationToken).Read();
        var judge = new SettingJudge(root, _options);
        foreach (var value in root.Values())
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var row in SettingTable.For(value))
            {
                var findings = judge.Judge(row, value).ToList();
                foreach (var finding in findings) Report(row, value, finding);
                if (findings.Count > 0) break;
            }
        }
    }

    private void Report(SettingRow row, ConfigurationNode value, SettingFinding finding)
    {
        if (_options.Severity(row.Rule) is not { } severity) return;
        if (_file.IsDevelopment)
        {
            // What runs on the developer's machine alone is nobody else's danger, but such files are published with the program.
            if (row.Rule == Rules.Configuration.CleartextEndpoint) return;
            severity = DiagnosticSeverity.Info;
        }

        var span = finding.Span ?? value.Span;
        if (IsAccepted(row.Rule.Id, _text.Lines.GetLineFromPosition(span.Start).LineNumber)) return;

        var location = Location.Create(_context.AdditionalFile.Path, span, _text.Lines.GetLinePositionSpan(span));
        var consequence = finding.Consequence ?? row.Consequence;
        // The words about a connection string are the same as in code.
        object[] arguments = row.Kind == SettingKind.Connection ? [finding.Value, consequence] : [PathOf(value), finding.Value, consequence];
        _context.ReportDiagnostic(Diagnostic.Create(row.Rule, location, severity, null, null, arguments));
    }

    // No pragma reaches a configuration file: a comment does, in the line or in a line of its own before it.
    private bool IsAccepted(string id, int line) => Accepts(id, line, anywhere: true) || (line > 0 && Accepts(id, line - 1, anywhere: false));

    private bool Accepts(string id, int number, bool anywhere)
    {
        var line = _text.Lines[number];
        // Nobody comments a file that is one line.
        if (line.Span.Length > LongestLine) return false;

        var text = line.ToString();
        var comment = Acceptance.Match(text);
        return comment.Success && (anywhere || comment.Index == text.Length - text.TrimStart().Length)
            && comment.Groups["id"].Captures.Cast<Capture>().Any(accepted => accepted.Value == id);
    }

    // In XML, elements and the attribute; of a setting that an element holds, its key.
    private string PathOf(ConfigurationNode value)
    {
        var isKey = !_file.IsXml || value.Name[0] != '@';
        var names = new Stack<string>();
        for (var node = SettingTable.Setting(value); node.Parent is { } parent; node = parent)
        {
            if (_file.IsXml && isKey && XmlConfigurationReader.HoldsSettings(node)) break;
            names.Push(node.Name);
        }

        return string.Join(isKey ? ":" : "/", names);
    }
}
