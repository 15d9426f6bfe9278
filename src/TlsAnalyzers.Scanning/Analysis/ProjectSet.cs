using System.Collections.Concurrent;
using System.Xml;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>The projects of a scan, and those that they reference from outside of it.</summary>
internal sealed class ProjectSet(ProjectReader reader, ScanNotes notes)
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<SourceProject>>> _projects = new(StringComparer.Ordinal);

    /// <summary>A project for each of its frameworks; none where it cannot be read, and a note says why.</summary>
    public IReadOnlyList<SourceProject> Of(string path) => _projects.GetOrAdd(path, file => new(() => Read(file))).Value;

    /// <summary>Everything that a project references, directly or through others, each once and for the framework that fits.</summary>
    public IReadOnlyList<SourceProject> ReferencedBy(SourceProject project)
    {
        var found = new Dictionary<string, SourceProject>(StringComparer.Ordinal);
        Collect(project, project.Framework, found);
        found.Remove(project.Path);
        return [.. found.Values];
    }

    private void Collect(SourceProject project, TargetFramework framework, Dictionary<string, SourceProject> found)
    {
        foreach (var path in project.ProjectReferences.Where(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)))
        {
            if (found.ContainsKey(path) || Fitting(Of(path), framework) is not { } referenced) continue;
            found.Add(path, referenced);
            Collect(referenced, framework, found);
        }
    }

    // The same framework, else the newest of the same family that is not newer, else .NET Standard, else whatever there is.
    private static SourceProject? Fitting(IReadOnlyList<SourceProject> projects, TargetFramework framework) =>
        projects.FirstOrDefault(project => project.Framework.Moniker.Equals(framework.Moniker, StringComparison.OrdinalIgnoreCase))
        ?? projects.Where(project => project.Framework.Family == framework.Family && project.Framework.Version <= framework.Version).MaxBy(project => project.Framework.Version)
        ?? projects.Where(project => project.Framework.Family == FrameworkFamily.NetStandard).MaxBy(project => project.Framework.Version)
        ?? projects.FirstOrDefault();

    private IReadOnlyList<SourceProject> Read(string path)
    {
        try
        {
            return reader.Read(path);
        }
        catch (Exception wrong) when (wrong is XmlException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            notes.Lost(path, $"the project cannot be read: {wrong.Message}");
            return [];
        }
    }
}
