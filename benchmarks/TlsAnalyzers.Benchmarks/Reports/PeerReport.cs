using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Benchmarks.Sources;
using TlsAnalyzers.Benchmarks.Subjects;

namespace TlsAnalyzers.Benchmarks.Reports;

/// <summary>
/// What each analyzer says of the insecure and of the fixed code on the rules' pages: how many of the insecure ones it reports, and how many of the fixed ones by the same rule still.
/// Counted are the pages whose two pieces of code compile against .NET and ASP.NET Core alone.
/// </summary>
internal static partial class PeerReport
{
    // What the compiler itself says about old protocols, missing encryption and old clients.
    private static readonly string[] CompilerWarnings = ["SYSLIB0014", "SYSLIB0039", "SYSLIB0040", "CS0618"];

    /// <param name="folder">The folder of the pages.</param>
    /// <param name="devSkim">The command of DevSkim; null to leave it out.</param>
    /// <param name="output">Where the table is written.</param>
    public static async Task WriteAsync(string folder, string? devSkim, TextWriter output)
    {
        var pages = Directory.GetFiles(folder, "TLS*.md").Order(StringComparer.Ordinal).Select(Page.Read).OfType<Page>().Where(page => page.Compiles).ToList();
        var subjects = (Subject[])[new("TlsAnalyzers", [new Analysis.TlsAnalyzer()]), new("Compiler", []), .. Peers.Widest()];

        output.WriteLine($"| | insecure, reported (of {pages.Count}) | fixed, still reported (of {pages.Count}) |");
        output.WriteLine("|---|--:|--:|");
        foreach (var subject in subjects) await WriteRowAsync(subject.Name, code => RulesAsync(subject, code));
        if (devSkim is null) return;

        var rules = await DevSkim.RunAsync(devSkim, pages.SelectMany(page => (SourceProject[])[page.Violation, page.Fix]).Select(code => (code.Name, code.Trees[0].ToString())));
        await WriteRowAsync("DevSkim", code => Task.FromResult(rules[code.Name].ToHashSet()));

        async Task WriteRowAsync(string name, Func<SourceProject, Task<HashSet<string>>> rulesOf)
        {
            var found = new List<string>();
            var still = new List<string>();
            foreach (var page in pages)
            {
                var reported = await rulesOf(page.Violation);
                if (reported.Count > 0) found.Add(page.Rule);
                if ((await rulesOf(page.Fix)).Overlaps(reported)) still.Add(page.Rule);
            }

            output.WriteLine($"| {name} | {found.Count} | {still.Count} |");
            Console.Error.WriteLine($"{name}: reported {string.Join(' ', found)}; still {string.Join(' ', still)}");
        }
    }

    private static async Task<HashSet<string>> RulesAsync(Subject subject, SourceProject code)
    {
        var compilation = code.Compile(subject.Severities, OutputKind.ConsoleApplication);
        IEnumerable<Diagnostic> findings = subject.Analyzers.Length == 0
            ? compilation.GetDiagnostics().Where(diagnostic => CompilerWarnings.Contains(diagnostic.Id))
            : await compilation.WithAnalyzers([.. subject.Analyzers]).GetAnalyzerDiagnosticsAsync();
        var rules = findings.Select(finding => finding.Id).ToHashSet();
        return rules.Contains("AD0001") ? throw new InvalidOperationException($"{subject.Name} threw") : rules;
    }

    private sealed partial record Page(string Rule, SourceProject Violation, SourceProject Fix)
    {
        public bool Compiles => Violation.HasNoErrors() && Fix.HasNoErrors();

        /// <summary>Null for a page whose code is no C#.</summary>
        public static Page? Read(string file)
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            var rule = Path.GetFileNameWithoutExtension(file);
            return CodeUnder("Violation") is { } violation && CodeUnder("Fix") is { } fix
                ? new Page(rule, SourceProject.FromText(rule, violation), SourceProject.FromText($"{rule} fixed", fix))
                : null;

            string? CodeUnder(string heading) => text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) is var start and >= 0
                && Code().Match(text, start) is { Success: true } code
                    ? code.Groups[1].Value
                    : null;
        }

        [GeneratedRegex(@"\G\n## \w+\n+```csharp\n(.*?)```", RegexOptions.Singleline)]
        private static partial Regex Code();
    }

    private static bool HasNoErrors(this SourceProject code) => !code.Compile(new Dictionary<string, ReportDiagnostic>(), OutputKind.ConsoleApplication)
        .GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
