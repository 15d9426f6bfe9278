using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Cli.Scanning;
using TlsAnalyzers.Cli.Scanning.Fixing;
using TlsAnalyzers.Cli.Scanning.Reports;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Scanning.Fixing;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck scan PATH...</c>: the analyzers over code that nobody has built.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Folders, solutions (.sln, .slnx), projects (.csproj) or files" };
        var rules = new Option<string[]>("--rule") { Description = "Only these rules, such as TLS2001", AllowMultipleArgumentsPerToken = true, HelpName = "ID" };
        var threshold = new Option<ScanThreshold>("--fail-on") { Description = "From which severity on findings end with exit code 1: error, warning, info or never", DefaultValueFactory = _ => ScanThreshold.Warning, HelpName = "SEVERITY" };
        var baseline = new Option<string?>("--baseline") { Description = "Report only what this SARIF file of an earlier scan does not have", HelpName = "FILE" };
        var fix = new Option<bool>("--fix") { Description = "Apply the code fixes, after showing them as a diff, and report what is left" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what --fix would change as a diff, for 'git apply' too, and write nothing" };
        var command = new Command("scan", "Finds insecure TLS usage in C# code and configuration files; nothing needs to be restored or built") { paths, rules, threshold, baseline, fix, dryRun };
        var target = ReportTarget.AddTo(command, ReportFormat.Json, ReportFormat.JUnit, ReportFormat.Sarif, ReportFormat.Html, ReportFormat.Markdown);
        command.SetAction((parsed, cancellation) =>
        {
            var known = parsed.GetValue(baseline) is { } file ? Baseline.Read(file) : null;
            var format = target.Format(parsed);
            var options = new ScanOptions { Rules = Known(parsed.GetValue(rules)), WithFixes = format == ReportFormat.Sarif };
            var existing = Existing(parsed.GetRequiredValue(paths));
            ScanResult result;
            if (parsed.GetValue(dryRun))
            {
                if (format != ReportFormat.Console) throw new UsageException("--dry-run: shows a diff in place of a report, so there is no --format for it.");
                var fixes = Fixer.Run(existing, options, Reported, cancellation);
                FixRun.Show(parsed, target, fixes);
                result = fixes.Before;
            }
            else
            {
                result = parsed.GetValue(fix) ? FixRun.Apply(parsed, target, Fixer.Run(existing, options, Reported, cancellation), Scan) : Scan();
                Write(parsed, target, result, parsed.GetValue(threshold));
            }

            return Task.FromResult(ScanExit.Of(result, parsed.GetValue(threshold)));

            ScanResult Scan() => Reported(Scanner.Scan(existing, options, cancellation));
            ScanResult Reported(ScanResult scanned) => known?.Without(scanned) ?? scanned;
        });
        return command;
    }

    private static void Write(ParseResult parsed, ReportTarget target, ScanResult result, ScanThreshold threshold)
    {
        switch (target.Format(parsed))
        {
            case ReportFormat.Json: target.Write(parsed, writer => writer.WriteLine(ScanJson.Of(result))); break;
            case ReportFormat.JUnit: target.Write(parsed, writer => JUnitReport.Write(writer, "tlscheck scan", ScanRows.Of(result, threshold))); break;
            case ReportFormat.Sarif: target.Write(parsed, writer => writer.WriteLine(ScanSarif.Of(result))); break;
            case ReportFormat.Html: target.Write(parsed, writer => writer.Write(ScanHtml.Of(result))); break;
            case ReportFormat.Markdown: target.Write(parsed, writer => writer.Write(ScanMarkdown.Of(result))); break;
            default: target.WriteConsole(parsed, console => ScanConsole.Write(console, result)); break;
        }
    }

    private static string[] Existing(string[] paths)
    {
        foreach (var path in paths)
        {
            if (!Path.Exists(path)) throw new UsageException($"PATH: there is no '{path}'.");
        }

        return paths;
    }

    private static HashSet<string>? Known(string[]? ids)
    {
        if (ids is null or []) return null;
        foreach (var id in ids)
        {
            if (RuleTable.Find(id.ToUpperInvariant()) is null) throw new UsageException($"--rule: there is no rule '{id}'. 'tlscheck rules' lists them.");
        }

        return ids.Select(id => id.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
    }
}
