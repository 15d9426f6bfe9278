using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning;

/// <summary>
/// What a finding is known by from scan to scan: its rule, its file, what its line says, and which of several such lines it is. Where the line stands does not matter, so
/// a finding stays the same when code is added above it.
/// </summary>
internal static class Fingerprints
{
    /// <summary>The name of the fingerprint in SARIF. Another way to make it gets another number.</summary>
    public const string Name = "tlscheck/v1";

    /// <summary>The fingerprint of each finding.</summary>
    public static IReadOnlyDictionary<Finding, string> Of(ScanResult result)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var prints = new Dictionary<Finding, string>(ReferenceEqualityComparer.Instance);
        foreach (var finding in result.Findings)
        {
            var line = string.Join(' ', (finding.Place.Text ?? finding.Message).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var known = $"{finding.Rule.Id}\n{ScanWords.Path(result, finding.Place.Path)}\n{line}";
            var number = seen[known] = seen.GetValueOrDefault(known) + 1;
            prints[finding] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(known)).AsSpan(0, 16)) + ":" + number.ToString(CultureInfo.InvariantCulture);
        }

        return prints;
    }
}
