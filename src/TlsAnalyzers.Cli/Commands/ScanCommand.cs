using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Cli.Scanning;
using TlsAnalyzers.Cli.Scanning.Fixing;
using TlsAnalyzers.Cli.Scanning.Reports;
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
        var reports = MoreReportsOption.Create();
        var command = new Command("scan", "Finds insecure TLS usage in C# code and configuration files; nothing needs to be restored or built") { paths, rules, threshold, baseline, reports, fix, dryRun };
        var target = ReportTarget.AddTo(command, ScanReports.Formats);
        command.SetAction((parsed, cancellation) =>
        {
            var known = parsed.GetValue(baseline) is { } file ? Baseline.Read(file) : null;
            var format = target.Format(parsed);
            var more = MoreReportsOption.Of(parsed.GetValue(reports));
            var options = new ScanOptions { Rules = Known(parsed.GetValue(rules)), WithFixes = more.Select(report => report.Format).Append(format).Contains(ReportFormat.Sarif) };
            var existing = Existing(parsed.GetRequiredValue(paths));
            ScanResult result;
            if (parsed.GetValue(dryRun))
            {
                if (format != ReportFormat.Console || more.Count > 0) throw new UsageException("--dry-run: shows a diff in place of a report, so there is no --format and no --report for it.");
                var fixes = Fixer.Run(existing, options, Reported, cancellation);
                FixRun.Show(parsed, target, fixes);
                result = fixes.Before;
            }
            else
            {
                result = parsed.GetValue(fix) ? FixRun.Apply(parsed, target, Fixer.Run(existing, options, Reported, cancellation), Scan) : Scan();
                foreach (var (form, path) in more) WholeFile.Write("--report", path, writer => ScanReports.Write(writer, form, result, parsed.GetValue(threshold)));
                target.Write(parsed, writer => ScanReports.Write(writer, format, result, parsed.GetValue(threshold)));
            }

            return Task.FromResult(ScanExit.Of(result, parsed.GetValue(threshold)));

            ScanResult Scan() => Reported(Scanner.Scan(existing, options, cancellation));
            ScanResult Reported(ScanResult scanned) => known?.Without(scanned) ?? scanned;
        });
        return command;
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
