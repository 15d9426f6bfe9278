using System.Diagnostics;

namespace TlsAnalyzers.Conformance.Benchmarks;

/// <summary>Prints how long something takes, and how much of that the processors worked for this process.</summary>
internal static class Measured
{
    public static async Task<T> RunAsync<T>(string what, Func<Task<T>> work)
    {
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = await work();
        var (elapsed, worked) = (clock.Elapsed, Environment.CpuUsage.TotalTime - processor);
        Console.WriteLine($"{what,-44}{elapsed.TotalMilliseconds,9:F0} ms{worked.TotalMilliseconds,9:F0} ms");
        return result;
    }
}
