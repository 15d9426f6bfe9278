using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck probe HOST[:PORT]...</c>: finds out what servers offer, and judges them.</summary>
internal static class ProbeCommand
{
    private const int MostAtOnce = 16;

    public static Command Create()
    {
        var command = new Command("probe", "Finds out what TLS servers offer, and judges them");
        var targets = ProbeTargets.AddTo(command);
        var settings = ProbeSettings.AddTo(command);
        var policy = ProbePolicyOptions.AddTo(command);
        var atOnce = new Option<int>("--parallel") { Description = "How many servers are probed at once", HelpName = "N", DefaultValueFactory = _ => 4 };
        atOnce.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > MostAtOnce) given.AddError($"--parallel: from 1 to {MostAtOnce}.");
        });
        command.Add(atOnce);
        var target = ReportTarget.AddTo(command, ReportFormat.Json, ReportFormat.JUnit, ReportFormat.Sarif, ReportFormat.Html);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (options, rules) = (settings.Read(parsed), policy.Read(parsed));
            var servers = targets.Read(parsed, options.StartTls);
            if (targets.AreMany(parsed) && target.Format(parsed) is ReportFormat.Json)
                return await JsonLinesAsync(parsed, target, servers, options, rules, parsed.GetValue(atOnce), cancellation);

            var probes = servers.Count == 1
                ? await target.WithStatusAsync<ServerFacts, IReadOnlyList<JudgedProbe>>(parsed, "Asking", ProbeConsole.SoFar,
                    progress => ProbeAllAsync(servers, options with { Progress = progress }, rules, 1, null, cancellation))
                : await target.WithProgressAsync<JudgedProbe, IReadOnlyList<JudgedProbe>>(parsed, "Servers", servers.Count,
                    progress => ProbeAllAsync(servers, options, rules, parsed.GetValue(atOnce), progress is null ? null : progress.Report, cancellation));
            target.Write(parsed, "tlscheck probe", () => ProbeRows.Of(probes), () => ProbeJson.Of(probes[0]), () => ProbeHtml.Of(probes), console =>
            {
                foreach (var probe in probes) ProbeConsole.Write(console, probe);
            });
            return Exit(probes.Select(probe => (probe.Report.WasTested, probe.Fails)));
        });
        return command;
    }

    /// <summary>What servers mean for the exit code: one that fails is a finding; one that was not tested is not passed over.</summary>
    public static int Exit(IEnumerable<(bool WasTested, bool Fails)> servers)
    {
        var all = servers.ToList();
        return all.Any(server => server.Fails) ? ExitCode.Findings : all.Count > 0 && all.All(server => server.WasTested) ? ExitCode.Clean : ExitCode.NotTested;
    }

    private static async Task<int> JsonLinesAsync(
        ParseResult parsed, ReportTarget target, IReadOnlyList<(string Host, int Port)> servers, ProbeOptions options, ProbePolicy rules, int atOnce, CancellationToken cancellation)
    {
        using var lines = JsonLinesFile.Open(parsed.InvocationConfiguration.Output, target.File(parsed));
        var left = servers.Where(server => !lines.Has(server.Host, server.Port)).ToList();
        await ProbeAllAsync(left, options, rules, atOnce, probe => lines.Add(ProbeJson.Line(probe), probe.Report.WasTested, probe.Fails), cancellation);
        lines.Finish();
        return Exit(lines.Results);
    }

    private static async Task<IReadOnlyList<JudgedProbe>> ProbeAllAsync(
        IReadOnlyList<(string Host, int Port)> servers, ProbeOptions options, ProbePolicy rules, int atOnce, Action<JudgedProbe>? done, CancellationToken cancellation)
    {
        var probes = new JudgedProbe[servers.Count];
        var turn = new Lock();
        await Parallel.ForEachAsync(servers.Index(), new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation }, async (server, token) =>
        {
            var probe = rules.Judge(await TlsProbe.RunAsync(server.Item.Host, server.Item.Port, options, token));
            lock (turn)
            {
                probes[server.Index] = probe;
                done?.Invoke(probe);
            }
        });
        return probes;
    }
}
