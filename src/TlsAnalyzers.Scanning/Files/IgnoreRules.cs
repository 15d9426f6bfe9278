using MAB.DotIgnore;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>The <c>.gitignore</c> files that hold for a folder: its own and those of the folders above it, up to the root of the repository.</summary>
internal sealed class IgnoreRules
{
    private const string FileName = ".gitignore";

    private readonly IReadOnlyList<(string Folder, IgnoreList List)> _lists;

    private IgnoreRules(IReadOnlyList<(string, IgnoreList)> lists) => _lists = lists;

    /// <summary>The rules of the folders above one.</summary>
    public static IgnoreRules Above(string root)
    {
        var folders = new Stack<string>();
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder != root) folders.Push(folder);
            if (Path.Exists(Path.Combine(folder, ".git"))) return folders.Aggregate(new IgnoreRules([]), (rules, above) => rules.With(above, notes: null));
        }

        return new([]);
    }

    /// <summary>The rules with those of one more folder.</summary>
    public IgnoreRules With(string folder, ScanNotes? notes)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(file) ? new([.. _lists, (folder, new IgnoreList(file))]) : this;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            notes?.Add(file, $"not understood, nothing is passed over because of it: {wrong.Message}");
            return this;
        }
    }

    /// <summary>Whether a file or folder is passed over. The nearest file that has a word on it decides.</summary>
    public bool Ignore(string path, bool isFolder) =>
        _lists.Any(rules => rules.List.IsIgnored(Path.GetRelativePath(rules.Folder, path), isFolder));
}
