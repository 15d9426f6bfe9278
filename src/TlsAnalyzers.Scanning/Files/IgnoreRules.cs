using MAB.DotIgnore;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>The <c>.gitignore</c> files that hold for a folder: its own and those of the folders above it, up to the root of the repository.</summary>
internal sealed class IgnoreRules
{
    private const string FileName = ".gitignore";

    private readonly IReadOnlyList<(string Folder, IgnorePattern[] Patterns)> _lists;

    // Whether the walk began in a folder that is passed over, or below one.
    private readonly bool _everyFile;

    private IgnoreRules(IReadOnlyList<(string, IgnorePattern[])> lists, bool everyFile = false) => (_lists, _everyFile) = (lists, everyFile);

    /// <summary>The rules of the folders above one.</summary>
    public static IgnoreRules Above(string root)
    {
        var folders = new Stack<string>();
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder != root) folders.Push(folder);
            if (!Path.Exists(Path.Combine(folder, ".git"))) continue;
            var rules = folders.Aggregate(new IgnoreRules([]), (rules, above) => rules.With(above, notes: null));
            return new(rules._lists, rules._lists.Any(list => Upwards(root, list.Folder).Any(folder => IsIgnored(list, folder, isFolder: true))));
        }

        return new([]);
    }

    /// <summary>The rules with those of one more folder.</summary>
    public IgnoreRules With(string folder, ScanNotes? notes)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(file) ? new([.. _lists, (folder, [.. new IgnoreList(file).Rules.Select(rule => new IgnorePattern(rule))])], _everyFile) : this;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            notes?.Add(file, $"not understood, nothing is passed over because of it: {wrong.Message}");
            return this;
        }
    }

    /// <summary>Whether a file or folder is passed over, in a folder that is not.</summary>
    public bool Ignore(string path, bool isFolder) => !isFolder && _everyFile || _lists.Any(list => IsIgnored(list, path, isFolder));

    // The last pattern that has a word on it decides.
    private static bool IsIgnored((string Folder, IgnorePattern[] Patterns) list, string path, bool isFolder)
    {
        var relative = Path.GetRelativePath(list.Folder, path);
        return Array.FindLast(list.Patterns, pattern => pattern.Matches(relative, isFolder)) is { IsNegation: false };
    }

    private static IEnumerable<string> Upwards(string folder, string end)
    {
        for (var at = folder; at is not null && at != end; at = Path.GetDirectoryName(at)) yield return at;
    }
}
