using TlsAnalyzers.Configuration;
using TlsAnalyzers.Scanning.Analysis;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning;

/// <summary>What has to be read for the paths that a user names.</summary>
internal sealed class ScanPlan
{
    private static readonly string[] OtherLanguages = [".vbproj", ".fsproj"];

    private readonly HashSet<string> _onlyFiles = new(StringComparer.Ordinal);
    private readonly List<string> _wholes = [];

    private ScanPlan()
    {
    }

    /// <summary>The folder that paths are shown relative to.</summary>
    public required string Root { get; init; }

    /// <summary>What is compiled together, each for every target framework.</summary>
    public List<IReadOnlyList<SourceProject>> Units { get; } = [];

    /// <summary>Whether a finding in a file is wanted: not where the user named another file of the same project.</summary>
    public bool IsAskedFor(string file) => _onlyFiles.Count == 0 || _onlyFiles.Contains(file) || _wholes.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    /// <param name="paths">Paths that exist.</param>
    public static ScanPlan Of(IReadOnlyList<string> paths, FileIndex index, ProjectSet projects, ScanNotes notes)
    {
        var full = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).Distinct(StringComparer.Ordinal).ToList();
        var plan = new ScanPlan { Root = CommonFolder([.. full.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!)]) };
        var projectFiles = new SortedSet<string>(StringComparer.Ordinal);
        var folders = new List<string>();
        var loose = new List<string>();
        foreach (var path in full)
        {
            if (Directory.Exists(path)) folders.Add(path);
            else if (SolutionFile.Is(path)) projectFiles.UnionWith(SolutionFile.Projects(path).Where(project => Exists(project, path, notes)));
            else if (HasExtension(path, ".csproj")) projectFiles.Add(path);
            else if (Owner(path) is { } owner)
            {
                projectFiles.Add(owner);
                plan._onlyFiles.Add(path);
                continue;
            }
            else loose.Add(path);

            plan._wholes.Add(Directory.Exists(path) ? path + Path.DirectorySeparatorChar : HasExtension(path, ".csproj") || SolutionFile.Is(path) ? Path.GetDirectoryName(path)! + Path.DirectorySeparatorChar : path);
        }

        foreach (var folder in folders)
        {
            foreach (var file in index.Below(folder))
            {
                if (HasExtension(file, ".csproj")) projectFiles.Add(file);
                else if (OtherLanguages.Any(extension => HasExtension(file, extension))) notes.Lost(file, "the analyzers read C# only");
            }
        }

        plan.Units.AddRange(projectFiles.AsParallel().AsOrdered().Select(projects.Of).Where(unit => unit.Count > 0));
        foreach (var folder in folders) plan.AddLoose(folder, [.. index.Below(folder)]);
        if (loose.Count > 0) plan.AddLoose(plan.Root, loose);
        return plan;
    }

    // What no project takes. A file below a project that the project leaves out is left out here, too: the build does not see it either.
    private void AddLoose(string root, IReadOnlyList<string> files)
    {
        var taken = Units.SelectMany(unit => unit).SelectMany(project => project.Sources.Concat(project.AdditionalFiles.Select(file => file.Path))).ToHashSet(StringComparer.Ordinal);
        var projectFolders = Units.SelectMany(unit => unit).Select(project => project.Folder + Path.DirectorySeparatorChar).ToHashSet(StringComparer.Ordinal);
        var free = files.Where(file => !taken.Contains(file) && !IsBelowAny(file, projectFolders)).ToList();
        var sources = free.Where(file => HasExtension(file, ".cs")).ToList();
        var settings = free.Where(ConfigurationFile.IsNamed).ToList();
        if (sources.Count == 0 && settings.Count == 0) return;

        Units.Add([SourceProject.OfFiles(root, "files without a project", sources) with { AdditionalFiles = [.. settings.Select(file => new AdditionalFile(file, null))] }]);
    }

    private static bool IsBelowAny(string file, HashSet<string> folders)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folders.Contains(folder + Path.DirectorySeparatorChar)) return true;
        }

        return false;
    }

    // The project that a file belongs to is the nearest one above it.
    private static string? Owner(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.GetFiles(folder, "*.csproj") is [var project, ..]) return project;
            if (Path.Exists(Path.Combine(folder, ".git"))) return null;
        }

        return null;
    }

    private static bool Exists(string project, string solution, ScanNotes notes)
    {
        if (File.Exists(project)) return true;
        notes.Lost(project, $"named by {Path.GetFileName(solution)}, and not there");
        return false;
    }

    private static string CommonFolder(IReadOnlyList<string> folders)
    {
        var common = folders[0];
        foreach (var folder in folders)
        {
            while (!(folder + Path.DirectorySeparatorChar).StartsWith(common.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) common = Path.GetDirectoryName(common)!;
        }

        return common;
    }

    private static bool HasExtension(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
