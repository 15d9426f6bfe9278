using System.Text;
using System.Text.RegularExpressions;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>A file pattern of MSBuild: <c>**</c> is any folders, <c>*</c> and <c>?</c> stand within a name.</summary>
internal sealed class Glob
{
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly Regex _pattern;

    private Glob(string root, Regex pattern) => (Root, _pattern) = (root, pattern);

    /// <summary>The folder that everything which can match is in.</summary>
    public string Root { get; }

    /// <summary>Whether a text has wildcards.</summary>
    public static bool Has(string text) => text.IndexOfAny(Wildcards) >= 0;

    /// <param name="folder">What the pattern is relative to.</param>
    /// <param name="pattern">The pattern, with either slash.</param>
    public static Glob Of(string folder, string pattern)
    {
        pattern = pattern.Replace('\\', '/');
        var wildcard = pattern.IndexOfAny(Wildcards);
        var fixedPart = wildcard < 0 ? pattern : pattern[..(pattern.LastIndexOf('/', wildcard) + 1)];
        var root = Path.GetFullPath(Path.Combine(folder, fixedPart));
        var full = wildcard < 0 ? root : root.TrimEnd('/') + "/" + pattern[fixedPart.Length..];
        return new(wildcard < 0 ? Path.GetDirectoryName(root)! : root, new Regex(Translate(full), RegexOptions.CultureInvariant | (OperatingSystem.IsLinux() ? 0 : RegexOptions.IgnoreCase)));
    }

    /// <summary>Whether a full path matches.</summary>
    public bool Matches(string path) => _pattern.IsMatch(OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path);

    private static string Translate(string pattern)
    {
        if (OperatingSystem.IsWindows()) pattern = pattern.Replace('\\', '/');
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/")) { regex.Append("(?:.*/)?"); i += 2; }
            else if (pattern.AsSpan(i).StartsWith("**")) { regex.Append(".*"); i++; }
            else if (pattern[i] == '*') regex.Append("[^/]*");
            else if (pattern[i] == '?') regex.Append("[^/]");
            else regex.Append(Regex.Escape(pattern[i].ToString()));
        }

        return regex.Append('$').ToString();
    }
}
