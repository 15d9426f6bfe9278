using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck probe HOST[:PORT]</c>: finds out what a server offers, and judges it.</summary>
internal static class ProbeCommand
{
    public static Command Create()
    {
        var hosts = new Argument<string[]>("HOST[:PORT]") { Arity = ArgumentArity.OneOrMore, Description = "The server; port 443 if none is given" };
        var threshold = FailOn();
        var command = new Command("probe", "Finds out what a TLS server offers, and judges it") { hosts, threshold };
        var target = ReportTarget.AddTo(command, ReportFormat.Json, ReportFormat.JUnit, ReportFormat.Sarif);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (host, port) = ProbeTarget.Parse(parsed.GetRequiredValue(hosts)[0], 443) ?? throw new UsageException("HOST");
            var report = await TlsProbe.RunAsync(host, port, cancellation: cancellation);
            var least = parsed.GetValue(threshold);
            target.Write(parsed, $"tls://{report.Target}", () => ProbeRows.Of(report, least), () => ProbeJson.Of(report), () => "", console => ProbeConsole.Write(console, report));
            return Exit(report, least);
        });
        return command;
    }

    private static Option<Severity?> FailOn() => new("--fail-on")
    {
        Description = "From which severity on a finding fails the run: info, low, medium, high, critical, or never",
        HelpName = "SEVERITY",
        DefaultValueFactory = _ => Severity.Medium,
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (text == "never") return null;
            if (!text.Any(char.IsDigit) && Enum.TryParse<Severity>(text, ignoreCase: true, out var severity)) return severity;
            given.AddError($"--fail-on: '{text}' is none of info, low, medium, high, critical, never.");
            return null;
        },
    };

    private static int Exit(ProbeReport report, Severity? threshold) =>
        !report.WasTested ? ExitCode.NotTested
        : report.Failures.Any(finding => finding.Severity >= threshold) ? ExitCode.Findings
        : ExitCode.Clean;
}
