using System.Diagnostics;
using System.Globalization;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Seeds of the truth tests. Each runs with one that never changes and with one that nobody has seen.</summary>
internal static class Seed
{
    public const ulong Fixed = 20231123;

    /// <summary>A new one every time. To repeat a failure, put the one that it printed into the environment variable <c>TRUTH_SEED</c>.</summary>
    public static ulong Fresh { get; } =
        Environment.GetEnvironmentVariable("TRUTH_SEED") is { Length: > 0 } given ? ulong.Parse(given, CultureInfo.InvariantCulture) : (ulong)Stopwatch.GetTimestamp();
}
