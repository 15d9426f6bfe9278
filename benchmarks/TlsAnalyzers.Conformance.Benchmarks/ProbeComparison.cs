using System.Diagnostics;

namespace TlsAnalyzers.Conformance.Benchmarks;

/// <summary>The probe beside sslscan and testssl.sh, on the same server: <c>-- probe HOST PORT</c>.</summary>
internal static class ProbeComparison
{
    private const int Passes = 5;

    private static readonly (string Program, string Arguments)[] Peers =
        [("sslscan", "--no-colour {0}"), ("testssl", "--quiet --color 0 --warnings batch {0}")];

    public static async Task RunAsync(string host, int port)
    {
        Console.WriteLine($"{"",-44}{"elapsed",12}{"processor",12}");
        for (var pass = 1; pass <= Passes; pass++)
        {
            var report = await Measured.RunAsync($"the probe, pass {pass}", () => TlsProbe.RunAsync(host, port));
            Console.WriteLine($"  {report.Facts.Connections} connections, {report.Findings.Count} checks; {report.Facts.Presence.Detail}");
        }

        foreach (var (program, arguments) in Peers)
        {
            if (Find(program) is not { } path) Console.WriteLine($"{program} is not installed");
            else await Measured.RunAsync($"{program} (its processor time is not ours)", () => RunAsync(path, string.Format(arguments, $"{host}:{port}")));
        }
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static async Task<int> RunAsync(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
