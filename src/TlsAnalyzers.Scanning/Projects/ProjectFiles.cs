using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Configuration;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Scanning.Projects;

/// <summary>The files of a project: those that the SDK takes by itself, and those that the project names.</summary>
internal sealed class ProjectFiles(ProjectEvaluation project, FileIndex index)
{
    private static readonly string[] BesideProjectOnly = ["runtimeconfig.template.json", "launchSettings.json"];

    /// <summary>Where the build keeps what it makes on the way.</summary>
    public string IntermediateFolder { get; } =
        project["BaseIntermediateOutputPath"] is { Length: > 0 } given && !given.Contains("$(", StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(project.Folder, given.Replace('\\', '/')))
        : project.Is("UseArtifactsOutput") || project["ArtifactsPath"].Length > 0 ? Path.Combine(ArtifactsOf(project), "obj", Path.GetFileNameWithoutExtension(project.Path))
        : Path.Combine(project.Folder, "obj");

    private bool TakesDefaults => project.Sdk is not null && project.Is("EnableDefaultItems", otherwise: true);

    /// <summary>The source files.</summary>
    public IReadOnlyList<string> Sources()
    {
        var defaults = TakesDefaults && project.Is("EnableDefaultCompileItems", otherwise: true) ? index.Below(project.Folder).Where(file => HasExtension(file, ".cs") && !IsOutput(file)) : [];
        return Selected("Compile", defaults).Where(file => HasExtension(file, ".cs")).ToList();
    }

    /// <summary>What the package hands to the analyzer: configuration files, option files, a user's sinks, and what the project itself names.</summary>
    public IReadOnlyList<AdditionalFile> AdditionalFiles()
    {
        var named = project.Items.Where(item => item.Kind == "AdditionalFiles")
            .SelectMany(item => Matching(item.Include).Select(file => new AdditionalFile(file, item["TlsConfigKind"]))).ToList();
        var removed = project.Items.Where(item => item.Kind == "-AdditionalFiles").SelectMany(item => Matching(item.Include)).ToHashSet(StringComparer.Ordinal);
        var sinks = index.Below(project.Folder).Where(file => Path.GetDirectoryName(file) == project.Folder && UserSinkFile.Is(file));
        var settings = project.Is("TlsAnalyzeConfiguration", otherwise: true) ? Settings() : [];
        return [.. named.Concat(settings.Concat(sinks).Select(file => new AdditionalFile(file, null)))
            .Where(file => !removed.Contains(file.Path)).DistinctBy(file => file.Path)];
    }

    /// <summary>The files that items of one kind name.</summary>
    public IEnumerable<string> Named(string kind) => project.Items.Where(item => item.Kind == kind).SelectMany(item => Matching(item.Include));

    private IEnumerable<string> Settings() => index.Below(project.Folder).Where(file =>
    {
        if (!ConfigurationFile.IsNamed(file) || IsOutput(file)) return false;
        var name = Path.GetFileName(file);
        var isBeside = Path.GetDirectoryName(file) == project.Folder;
        if (name == BesideProjectOnly[0]) return isBeside;
        if (name == BesideProjectOnly[1]) return Path.GetDirectoryName(file) == Path.Combine(project.Folder, "Properties");
        return isBeside || TakesDefaults;
    });

    private IEnumerable<string> Selected(string kind, IEnumerable<string> defaults)
    {
        var files = new List<string>(defaults);
        foreach (var item in project.Items)
        {
            if (item.Kind == kind)
            {
                var excluded = item["Exclude"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pattern => Glob.Of(project.Folder, pattern)).ToList() ?? [];
                files.AddRange(Matching(item.Include).Where(file => !excluded.Any(glob => glob.Matches(file))));
            }
            else if (item.Kind == "-" + kind)
            {
                var glob = Glob.Of(project.Folder, item.Include);
                files.RemoveAll(glob.Matches);
            }
        }

        return files.Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> Matching(string include)
    {
        if (include.Contains("$(", StringComparison.Ordinal) || include.Contains("@(", StringComparison.Ordinal)) return [];
        if (!Glob.Has(include)) return [Path.GetFullPath(Path.Combine(project.Folder, include.Replace('\\', '/')))];
        var glob = Glob.Of(project.Folder, include);
        return index.Below(glob.Root).Where(glob.Matches);
    }

    private bool IsOutput(string file) => file.StartsWith(IntermediateFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || file.StartsWith(Path.Combine(project.Folder, "bin") + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || project["ArtifactsPath"].Length > 0 && file.StartsWith(ArtifactsOf(project) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string ArtifactsOf(ProjectEvaluation project) =>
        Path.GetFullPath(Path.Combine(project.Folder, project["ArtifactsPath"] is { Length: > 0 } path ? path.Replace('\\', '/') : "artifacts"));

    private static bool HasExtension(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
