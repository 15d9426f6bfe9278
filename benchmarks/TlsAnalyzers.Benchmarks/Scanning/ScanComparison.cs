using System.Diagnostics;
using System.Globalization;

namespace TlsAnalyzers.Benchmarks.Scanning;

/// <summary>How fast a folder is looked through, each subject in a process of its own that runs as the published tool does: what it compiles on the way counts, and its memory is its own.</summary>
internal static class ScanComparison
{
    /// <summary>Measures all subjects and prints a table.</summary>
    public static void Run(string folder, int rounds)
    {
        Console.WriteLine("| | lines | wall time | processor time | lines a second | most memory | found |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var index in Enumerable.Range(0, ScanSubject.All.Count))
        {
            for (var round = 0; round < rounds; round++)
            {
                var start = new ProcessStartInfo(Environment.ProcessPath!, ["--scan", folder, "--subject", index.ToString(CultureInfo.InvariantCulture)])
                {
                    Environment = { ["DOTNET_TieredCompilation"] = "1", ["DOTNET_TieredPGO"] = "0" },
                };
                using var process = Process.Start(start)!;
                process.WaitForExit();
            }
        }
    }

    /// <summary>Measures one subject in this process and prints its row.</summary>
    public static async Task RunAsync(string folder, ScanSubject subject)
    {
        var clock = Stopwatch.StartNew();
        var (lines, found) = await subject.RunAsync(folder);
        var wall = clock.Elapsed.TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {subject.Name} | {lines:N0} | {wall:F1} s | {self.TotalProcessorTime.TotalSeconds:F1} s | {lines / wall:N0} | {self.PeakWorkingSet64 / 1e9:F1} GB | {found:N0} |"));
    }
}
