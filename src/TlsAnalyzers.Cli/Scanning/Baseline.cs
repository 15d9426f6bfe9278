using System.Text.Json;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning;

/// <summary>The findings of an earlier scan, which are not reported again.</summary>
internal sealed class Baseline
{
    private readonly HashSet<string> _known;

    private Baseline(HashSet<string> known) => _known = known;

    /// <summary>Reads a SARIF file that <c>tlscheck scan</c> wrote.</summary>
    /// <exception cref="UsageException">It is not there, or is no such file.</exception>
    public static Baseline Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var log = JsonDocument.Parse(stream);
            var results = log.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray()).ToList();
            return new([.. results.Select(result => result.GetProperty("partialFingerprints").GetProperty(Fingerprints.Name).GetString()!)]);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--baseline: cannot read '{file}': {wrong.Message}");
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"--baseline: '{file}' is no SARIF file of 'tlscheck scan': {wrong.Message}");
        }
    }

    /// <summary>The scan without the findings that were there before.</summary>
    public ScanResult Without(ScanResult result)
    {
        var prints = Fingerprints.Of(result);
        return result with { Findings = [.. result.Findings.Where(finding => !_known.Contains(prints[finding]))] };
    }
}
