using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.Fixing;

/// <summary>The files that may be changed: those that the user named, or that are in the folders, projects and solutions that the user named, and that no program wrote.</summary>
internal sealed class FixScope
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <param name="paths">What the user named.</param>
    public FixScope(IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))
        {
            if (Directory.Exists(path)) _folders.Add(RealPath.Of(path));
            else if (SolutionFile.Is(path)) _folders.UnionWith(SolutionFile.Projects(path).Select(project => RealPath.Of(Path.GetDirectoryName(project)!)));
            else if (path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)) _folders.Add(RealPath.Of(Path.GetDirectoryName(path)!));
            else _files.Add(RealPath.Of(path));
        }
    }

    /// <summary>Why a file is left alone; null where it may be changed.</summary>
    /// <param name="change">A change of it.</param>
    /// <param name="realPath">Where it is, without links.</param>
    public string? Refusal(FileChange change, string realPath) =>
        !Has(realPath) ? "it is outside of what was named"
        : GeneratedCode.Is(realPath, change.Before) ? "it is generated"
        : null;

    private bool Has(string file)
    {
        if (_files.Contains(file)) return true;
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (_folders.Contains(folder)) return true;
        }

        return false;
    }
}
