using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning.Fixing;

/// <summary>
/// Applies the code fixes in memory: scans, makes the changes that do not touch each other, and scans again with them, until nothing changes. Each finding is so mended in the
/// code that is there by then.
/// </summary>
public sealed class Fixer
{
    /// <summary>Each round mends at least one finding of every file that has any. More than a few are needed only where fixes overlap again and again.</summary>
    private const int MostRounds = 16;

    private readonly FixScope _scope;
    private readonly ScanNotes _leftAlone = new();
    private readonly Dictionary<string, FixedFile> _fixed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _edited = new(StringComparer.Ordinal);

    private Fixer(IReadOnlyList<string> paths) => _scope = new FixScope(paths);

    /// <summary>Scans and fixes.</summary>
    /// <param name="paths">Folders, solutions, projects and files that exist. No file outside of them is changed.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="reported">Takes out of a scan what is not to be reported, and so not to be fixed.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static FixResult Run(IReadOnlyList<string> paths, ScanOptions options, Func<ScanResult, ScanResult> reported, CancellationToken cancellation)
    {
        var fixer = new Fixer(paths);
        var before = reported(Scanner.Scan(paths, options with { WithFixes = true }, cancellation));
        var after = before;
        for (var round = 1; fixer.Apply(after.Findings); round++)
        {
            after = reported(Scanner.Scan(paths, options with { WithFixes = true, Edited = fixer._edited }, cancellation));
            if (round < MostRounds) continue;
            foreach (var file in after.Findings.Where(finding => finding.Fixes.Any(fix => fix.IsFirstChoice))) fixer._leftAlone.Add(file.Place.Path, $"a fix was still found after {MostRounds} rounds");
            break;
        }

        return new(before, after, [.. fixer._fixed.Values.Where(file => !file.Before.ContentEquals(file.After)).OrderBy(file => file.Path, StringComparer.Ordinal)], fixer._leftAlone.All);
    }

    // One round; false where no file changed.
    private bool Apply(IReadOnlyList<Finding> findings)
    {
        var round = new Dictionary<string, FileEdits>(StringComparer.Ordinal);
        var names = new HashSet<(string Path, string RealPath)>();
        foreach (var fix in findings.Select(finding => finding.Fixes.FirstOrDefault(fix => fix.IsFirstChoice)).OfType<Fix>())
        {
            var changes = fix.Changes.Select(change => (Change: change, RealPath: RealPath.Of(change.Path))).ToList();
            names.UnionWith(changes.Select(change => (change.Change.Path, change.RealPath)));
            if (changes.Exists(change => IsRefused(change.Change, change.RealPath)) || !changes.TrueForAll(change => Edits(change.Change, change.RealPath).Fits(change.Change))) continue;
            foreach (var (change, path) in changes) Edits(change, path).Add(change);
        }

        var changed = false;
        foreach (var (path, edits) in round)
        {
            var after = edits.Apply();
            if (after.ContentEquals(edits.Before)) continue;
            changed = true;
            _fixed[path] = new(path, _fixed.TryGetValue(path, out var known) ? known.Before : edits.Before, after);
            // A file may be known by several names.
            foreach (var name in names.Where(name => name.RealPath == path)) _edited[name.Path] = after;
        }

        return changed;

        FileEdits Edits(FileChange change, string path) => round.TryGetValue(path, out var edits) ? edits : round[path] = new(change.Before);
    }

    private bool IsRefused(FileChange change, string realPath)
    {
        if (_scope.Refusal(change, realPath) is not { } why) return false;
        _leftAlone.Add(change.Path, why);
        return true;
    }
}
