using System.Diagnostics;
using System.Reflection;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>
/// What each client does with each case, in <c>Clients/Verdicts</c>: a file a client, its first line the version that was recorded.
/// <c>UPDATE_GENERATED=1</c> records anew.
/// </summary>
internal static class RecordedVerdicts
{
    public static string Root { get; } = typeof(RecordedVerdicts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepositoryRoot").Value!;

    public static bool Updates => Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1";

    public static string PathOf(RealClient client) => Path.Combine(Root, "tests", "TlsAnalyzers.Conformance.Tests", "Clients", "Verdicts", client.Name + ".tsv");

    public static string BaselinePath => Path.Combine(Root, "src", "TlsAnalyzers.Conformance", "Lab", "Baselines", "linux.tsv");

    /// <summary>The first line of what the client says of itself; null when it is not there.</summary>
    public static string? VersionOf(RealClient client)
    {
        if (client.Version is null) return $".NET {Environment.Version.Major}";
        try
        {
            using var process = Process.Start(new ProcessStartInfo(client.Version[0], client.Version.Skip(1)) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd().Split('\n')[0];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public static IEnumerable<string> Lines(ClientReport report) =>
        report.Results.Select(result => $"{result.Case.Id}\t{result.Verdict.Kind}");
}
