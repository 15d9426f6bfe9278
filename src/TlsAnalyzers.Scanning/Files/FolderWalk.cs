using System.IO.Enumeration;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>
/// Walks folders once and remembers the files that can matter. Links to folders that were walked already end there, so loops end;
/// what Git ignores, and what builds and package managers leave behind, is passed over.
/// </summary>
internal sealed class FolderWalk(ScanNotes notes, CancellationToken cancellation)
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "node_modules", "bower_components", "TestResults" };
    private static readonly HashSet<string> BuildOutput = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj" };
    private static readonly string[] ProjectEnds = ["proj", ".sln", ".slnx"];
    private static readonly string[] Extensions = [".cs", ".csproj", ".vbproj", ".fsproj", ".sln", ".slnx", ".json", ".config", ".editorconfig", ".globalconfig"];

    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    /// <summary>The files below a folder, in the order of their paths.</summary>
    public IReadOnlyList<string> Files(string root)
    {
        var files = new List<string>();
        Walk(root, IgnoreRules.Above(root), files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private void Walk(string folder, IgnoreRules ignored, List<string> files)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            if (!_walked.Add(RealPath(folder))) return;

            var entries = new List<(string Path, bool IsFolder)>(new FileSystemEnumerable<(string, bool)>(folder, (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory), new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = 0 }));
            ignored = ignored.With(folder, notes);
            var hasProject = entries.Any(entry => !entry.IsFolder && ProjectEnds.Any(end => entry.Path.EndsWith(end, StringComparison.OrdinalIgnoreCase)));
            foreach (var (path, isFolder) in entries)
            {
                // What .NET makes of a path that is longer than the system takes.
                if (Path.GetFileName(path).Length == 0) throw new PathTooLongException("Its path is too long.");
                if (isFolder ? !IsSource(Path.GetFileName(path), hasProject) : !IsWanted(path)) continue;
                if (ignored.Ignore(path, isFolder)) continue;
                if (isFolder) Walk(path, ignored, files);
                else files.Add(path);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            notes.Lost(folder, $"the folder cannot be read: {wrong.Message}");
        }
    }

    // A folder "bin" far from any project may hold sources.
    private static bool IsSource(string name, bool besideProject) =>
        name[0] != '.' && !Skipped.Contains(name) && !(BuildOutput.Contains(name) && besideProject);

    private static bool IsWanted(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string RealPath(string folder) => new DirectoryInfo(folder) is { LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder
        : folder;
}
