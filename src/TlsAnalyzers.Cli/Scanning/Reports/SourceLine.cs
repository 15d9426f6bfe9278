using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>The line of a finding in three parts; of a very long one, what is around the finding.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Marked">What is meant.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record SourceLine(string Before, string Marked, string After)
{
    private const int LongestPart = 160;

    /// <summary>The line of a place, or null where it is not at hand.</summary>
    public static SourceLine? Of(Place place)
    {
        if (place.Text is not { } text) return null;
        var start = Math.Min(place.Column - 1, text.Length);
        var end = place.EndLine == place.Line ? Math.Clamp(place.EndColumn - 1, start, text.Length) : text.Length;
        end = Math.Min(end, start + LongestPart);
        var before = text[..start].TrimStart();
        var after = text[end..].TrimEnd();
        return new(
            before.Length > LongestPart / 2 ? "..." + before[^(LongestPart / 2)..] : before, text[start..end],
            after.Length > LongestPart / 2 ? after[..(LongestPart / 2)] + "..." : after);
    }
}
