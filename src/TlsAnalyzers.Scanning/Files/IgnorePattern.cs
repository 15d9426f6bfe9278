using System.Text.RegularExpressions;
using MAB.DotIgnore;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>One line of a <c>.gitignore</c> file. Most paths are told not to match by a word of the pattern that is not in them, before its regular expression is asked.</summary>
internal sealed partial class IgnorePattern(IgnoreRule rule)
{
    private readonly string _word = LongestWord(rule.Pattern);

    /// <summary>Whether it takes back what lines before it say.</summary>
    public bool IsNegation { get; } = rule.PatternFlags.HasFlag(PatternFlags.NEGATION);

    /// <summary>Whether a path below the folder of the file matches.</summary>
    public bool Matches(string path, bool isFolder) => path.Contains(_word, StringComparison.OrdinalIgnoreCase) && rule.IsMatch(path, isFolder);

    // Letters and digits stand for themselves outside of brackets, and where nothing is escaped.
    private static string LongestWord(string pattern) =>
        pattern.Contains('\\', StringComparison.Ordinal) ? "" : Word().Matches(Brackets().Replace(pattern, "*")).Select(match => match.Value).MaxBy(word => word.Length) ?? "";

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\[.*\]|\[.*", RegexOptions.Singleline)]
    private static partial Regex Brackets();
}
