using System.Globalization;
using System.Text;

namespace TlsAnalyzers.Conformance;

/// <summary>
/// Text from the other end (certificate subjects, banners, error messages) made harmless to look at: what a terminal would obey, what turns
/// the reading direction and what cannot be seen is shown as <c>\u001b</c>. Escaping for HTML, XML and JSON comes on top of it.
/// </summary>
internal static class SafeText
{
    /// <summary>More than this of one text tells a reader nothing.</summary>
    private const int Limit = 4000;

    /// <summary>The text in one line, at most 4,000 characters.</summary>
    public static string Of(string? text)
    {
        if (text is null) return "";
        var safe = new StringBuilder(Math.Min(text.Length, Limit));
        foreach (var rune in text.EnumerateRunes())
        {
            if (safe.Length >= Limit) return safe.Append("...").ToString();
            if (IsHarmless(rune)) safe.Append(rune.ToString());
            else if (rune.Value is '\n' or '\r' or '\t') AppendSpace(safe);
            else safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }

        return safe.ToString();
    }

    private static void AppendSpace(StringBuilder safe)
    {
        if (safe.Length > 0 && safe[^1] != ' ') safe.Append(' ');
    }

    // Format characters are the bidi controls, zero-width joiners and tags; private use and unassigned ones look like anything.
    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.Surrogate);
}
