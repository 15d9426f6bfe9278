using System.Text.Json;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.References;

/// <summary>What NuGet chose when a project was restored: <c>project.assets.json</c>.</summary>
/// <param name="Assemblies">The assemblies to compile against.</param>
/// <param name="Missing">Those that are no longer there.</param>
/// <param name="Frameworks">Shared frameworks that packages ask for.</param>
internal sealed record AssetsFile(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Missing, IReadOnlyList<string> Frameworks)
{
    /// <summary>Reads the file for one framework.</summary>
    /// <returns>Null where the project was not restored for it.</returns>
    /// <exception cref="JsonException">The file is broken.</exception>
    public static AssetsFile? Read(string path, TargetFramework framework)
    {
        if (!File.Exists(path)) return null;

        using var stream = File.OpenRead(path);
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        if (!root.TryGetProperty("targets", out var targets) || !root.TryGetProperty("libraries", out var libraries)) return null;
        var target = targets.EnumerateObject().FirstOrDefault(target => IsFor(target.Name, framework));
        if (target.Value.ValueKind is not JsonValueKind.Object) return null;

        var folders = root.TryGetProperty("packageFolders", out var given) ? given.EnumerateObject().Select(folder => folder.Name).ToList() : [PackageFolders.Default];
        List<string> found = [], missing = [], frameworks = [];
        foreach (var library in target.Value.EnumerateObject())
        {
            if (library.Value.TryGetProperty("frameworkReferences", out var asked)) frameworks.AddRange(asked.EnumerateArray().Select(name => name.GetString()!));
            if (library.Value.TryGetProperty("type", out var type) && type.GetString() != "package") continue;
            if (!library.Value.TryGetProperty("compile", out var files) || !libraries.TryGetProperty(library.Name, out var entry) || !entry.TryGetProperty("path", out var folder)) continue;

            foreach (var file in files.EnumerateObject().Where(file => file.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
            {
                var paths = folders.Select(packages => Path.Combine(packages, folder.GetString()!, file.Name)).ToList();
                if (paths.FirstOrDefault(File.Exists) is { } assembly) found.Add(assembly);
                else missing.Add(library.Name);
            }
        }

        return new(found, [.. missing.Distinct()], [.. frameworks.Distinct()]);
    }

    // "net10.0", ".NETFramework,Version=v4.7.2"; with a runtime behind a slash it is for publishing.
    private static bool IsFor(string target, TargetFramework framework)
    {
        if (target.Equals(framework.Moniker, StringComparison.OrdinalIgnoreCase)) return true;
        if (target.Split(",Version=v") is not [var name, var version] || !Version.TryParse(version, out var number)) return false;
        return number == framework.Version && name switch
        {
            ".NETFramework" => framework.Family == FrameworkFamily.NetFramework,
            ".NETStandard" => framework.Family == FrameworkFamily.NetStandard,
            ".NETCoreApp" => framework.Family == FrameworkFamily.Net,
            _ => false,
        };
    }
}
