using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck client -- COMMAND ...</c>: runs a program once a case and judges it.</summary>
internal static class ClientCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("COMMAND")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "The program and its arguments, after '--'. {url}, {host}, {port}, {path}, {ca} and {resolve} (host:port:127.0.0.1) are filled in",
        };
        var cases = CaseOption.Create();
        var strict = new Option<bool>("--strict") { Description = "Ask for what is ideal; without it, a client must be no worse than untouched .NET on this platform" };
        var protocol = new Option<LabProtocol>("--protocol") { Description = "What the program speaks", DefaultValueFactory = _ => LabProtocol.Https };
        var timeout = new Option<int>("--timeout") { Description = "Seconds that the program may take for one case", DefaultValueFactory = _ => 10, HelpName = "SECONDS" };
        timeout.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 600) given.AddError("--timeout: from 1 to 600 seconds.");
        });
        var home = new Option<bool>("--own-home") { Description = "Let the program keep the user's home directory and settings" };
        var command = new Command("client", "Judges any program that connects: runs it once for each server of the lab") { words, cases, strict, protocol, timeout, home };
        var target = ReportTarget.AddTo(command, ReportFormat.Json, ReportFormat.JUnit, ReportFormat.Sarif, ReportFormat.Html);
        command.SetAction(async (parsed, cancellation) =>
        {
            var chosen = CaseOption.Chosen(parsed.GetValue(cases)).ToHashSet();
            var options = new CheckOptions
            {
                Protocol = parsed.GetValue(protocol),
                Filter = chosen.Contains,
                Strict = parsed.GetValue(strict),
                CaseTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            };
            if (!chosen.Any(row => row.Protocol == options.Protocol))
                throw new UsageException($"--case: none of these cases speaks {options.Protocol.ToString().ToLowerInvariant()}; say --protocol.");

            await using var lab = await TlsLab.StartAsync(cancellation: cancellation);
            var client = Client(lab, parsed.GetRequiredValue(words), parsed.GetValue(home));
            var report = await target.WithProgressAsync<CaseResult, ClientReport>(parsed, "Cases", chosen.Count(row => row.Protocol == options.Protocol),
                progress => lab.CheckAsync(client, options with { Progress = progress }, cancellation));
            target.Write(parsed, report.Client, () => ClientRows.Of(report), () => ClientJson.Of(report), () => ClientHtml.Of([report]), console => ClientConsole.Write(console, report));
            return Exit(report);
        });
        return command;
    }

    private static CommandClient Client(TlsLab lab, string[] command, bool ownHome)
    {
        try
        {
            return new CommandClient(lab, command) { PrivateHome = !ownHome };
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"COMMAND: {wrong.Message}");
        }
    }

    // A program that could not be started was not tested, whatever the verdicts say.
    private static int Exit(ClientReport report) =>
        report.Failures.Any() ? ExitCode.Findings
        : report.Conforms ? ExitCode.Clean
        : ExitCode.NotTested;
}
