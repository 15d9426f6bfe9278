using System.CommandLine;
using System.Text.Json.Nodes;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck lab serve</c>: keeps the lab up until it is stopped, for programs that are judged by hand.</summary>
internal static class LabServeCommand
{
    public static Command Create()
    {
        var cases = CaseOption.Create();
        var root = new Option<string?>("--root") { Description = "Write the lab's root certificates to this file (PEM), for the client to trust", HelpName = "FILE" };
        var log = new Option<string?>("--keylog") { Description = "Append the secrets of every connection to this file (SSLKEYLOGFILE), to read recorded traffic with; for the lab alone", HelpName = "FILE" };
        var command = new Command("serve", "Keeps the lab up on loopback until Ctrl-C, and prints where each case is") { cases, root, log };
        var target = ReportTarget.AddTo(command, ReportFormat.Json);
        command.SetAction((parsed, cancellation) => ServeAsync(parsed, target, CaseOption.Chosen(parsed.GetValue(cases)), parsed.GetValue(root), parsed.GetValue(log), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(ParseResult parsed, ReportTarget target, IReadOnlyList<LabCase> rows, string? rootFile, string? logFile, CancellationToken cancellation)
    {
        var log = logFile is null ? null : await OpenLogAsync(parsed, logFile);
        await using var lab = await TlsLab.StartAsync(new() { KeyLog = log }, cancellation);
        if (rootFile is not null) WholeFile.Write("--root", rootFile, writer => writer.Write(lab.RootsPem));
        var provable = rows.Where(row => TlsLab.NotProvable(row) is null).ToList();
        if (provable.Count == 0) throw new InvalidOperationException($"{rows[0].Id} {TlsLab.NotProvable(rows[0])}");

        var servers = provable.Select(lab.Open).ToList();
        if (target.Format(parsed) == ReportFormat.Json) target.Write(parsed, writer => writer.WriteLine(Json(servers)));
        else target.Write(parsed, writer => Lines(writer, servers));
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how serving ends.
        }

        return ExitCode.Clean;
    }

    private static async Task<KeyLogFile> OpenLogAsync(ParseResult parsed, string file)
    {
        try
        {
            var log = new KeyLogFile(file);
            PlatformKeyLog.CopyTo(log);
            if (!PlatformKeyLog.IsSupported) await parsed.InvocationConfiguration.Error.WriteLineAsync("--keylog: cases that the platform's own TLS serves are left out; it tells its secrets on Linux alone.");
            return log;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--keylog: cannot write '{file}': {wrong.Message}");
        }
    }

    private static string Json(IEnumerable<LabServer> servers) => JsonText.Of(new JsonObject
    {
        ["version"] = 1,
        ["endpoints"] = JsonText.Array(servers, server => new JsonObject
        {
            ["id"] = server.Case.Id,
            ["ideal"] = JsonText.Word(server.Case.Ideal),
            ["url"] = server.Url.OriginalString,
            ["host"] = server.Url.Host,
            ["port"] = server.Port,
            ["token"] = server.Token,
        }),
    });

    private static void Lines(TextWriter writer, IReadOnlyList<LabServer> servers)
    {
        var width = servers.Max(server => server.Case.Id.Length);
        foreach (var server in servers) writer.WriteLine($"{server.Case.Id.PadRight(width)}  {server.Url}");
        writer.WriteLine($"{servers.Count} servers on loopback. Ctrl-C stops them.");
    }
}
