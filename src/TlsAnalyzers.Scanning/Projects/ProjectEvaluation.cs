using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using TlsAnalyzers.Scanning.Files;

namespace TlsAnalyzers.Scanning.Projects;

/// <summary>
/// What a project file says, with the <c>Directory.Build</c> files around it and what they import: properties first, then items, as MSBuild does. No target is run and no
/// code of the project: properties that are computed by functions stay unknown, and conditions that ask for them do not hold.
/// </summary>
internal sealed partial class ProjectEvaluation
{
    private const int DeepestImport = 32;

    /// <summary>What properties put into one text may have this many characters: properties that name each other can double with every line.</summary>
    private const int LongestValue = 1024 * 1024;

    // One text, so that a report can put all such files into one line.
    private const string Computed = "has properties or conditions that only MSBuild can compute; they count as not set";

    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(XElement Item, string File)> _pending = [];
    private readonly HashSet<string> _fixed = new(StringComparer.OrdinalIgnoreCase);
    private readonly ScanNotes _notes;

    private ProjectEvaluation(string path, ScanNotes notes)
    {
        (Path, _notes) = (path, notes);
        Folder = System.IO.Path.GetDirectoryName(path)!;
    }

    /// <summary>The project file.</summary>
    public string Path { get; }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>The SDK that the project names, or null for a project of the old kind.</summary>
    public string? Sdk { get; private set; }

    /// <summary>The items, in the order in which they are written; those that remove have the kind <c>-Compile</c>, those that update <c>~Compile</c>.</summary>
    public List<ProjectItem> Items { get; } = [];

    /// <summary>A property, or the empty string.</summary>
    public string this[string property] => _properties.GetValueOrDefault(property, "");

    /// <summary>Whether a property is <c>true</c>.</summary>
    public bool Is(string property, bool otherwise = false) => bool.TryParse(this[property].Trim(), out var value) ? value : otherwise;

    /// <summary>Reads a project.</summary>
    /// <param name="path">The project file.</param>
    /// <param name="targetFramework">The framework to read it for, or null to see which there are.</param>
    /// <param name="notes">Takes what is not understood.</param>
    /// <exception cref="XmlException">The project file is no XML.</exception>
    public static ProjectEvaluation Of(string path, string? targetFramework, ScanNotes notes)
    {
        var evaluation = new ProjectEvaluation(path, notes);
        evaluation.Run(targetFramework);
        return evaluation;
    }

    private void Run(string? targetFramework)
    {
        var project = XmlFile.Root(Path);
        Sdk = (project.Attribute("Sdk")?.Value ?? Children(project, "Sdk").Concat(Children(project, "Import")).Select(element => element.Attribute("Name")?.Value ?? element.Attribute("Sdk")?.Value).FirstOrDefault(name => name is not null))?.Split('/')[0];
        Set("MSBuildProjectFullPath", Path);
        Set("MSBuildProjectDirectory", Folder);
        Set("MSBuildProjectName", System.IO.Path.GetFileNameWithoutExtension(Path));
        Set("MSBuildProjectFile", System.IO.Path.GetFileName(Path));
        Set("MSBuildProjectExtension", System.IO.Path.GetExtension(Path));
        Set("MSBuildRuntimeType", "Core");
        Set("Configuration", "Debug");
        Set("Platform", "AnyCPU");
        Set("OS", OperatingSystem.IsWindows() ? "Windows_NT" : "Unix");
        if (targetFramework is not null)
        {
            Set("TargetFramework", targetFramework);
            _fixed.Add("TargetFramework");
        }

        if (Sdk is not null)
        {
            Set("UsingMicrosoftNETSdk", "true");
            Around("Directory.Build.props");
            Around("Directory.Packages.props");
        }

        Collect(project, Path, 0);
        if (Sdk is not null) Around("Directory.Build.targets");
        foreach (var (item, file) in _pending) Add(item, file);
    }

    private void Around(string name)
    {
        if (Above(Folder, name) is { } file) Import(file, 0);
    }

    private static string? Above(string folder, string name)
    {
        for (var at = folder; at is not null; at = System.IO.Path.GetDirectoryName(at))
        {
            if (System.IO.Path.Combine(at, name) is var file && File.Exists(file)) return file;
        }

        return null;
    }

    private void Import(string file, int depth)
    {
        if (depth > DeepestImport || !File.Exists(file)) return;
        try
        {
            Collect(XmlFile.Root(file), file, depth + 1);
        }
        catch (Exception wrong) when (wrong is XmlException or IOException or UnauthorizedAccessException)
        {
            _notes.Add(file, $"imported by {System.IO.Path.GetFileName(Path)}, and not understood: {wrong.Message}");
        }
    }

    private void Collect(XElement parent, string file, int depth)
    {
        Set("MSBuildThisFileFullPath", file);
        Set("MSBuildThisFileDirectory", System.IO.Path.GetDirectoryName(file)! + System.IO.Path.DirectorySeparatorChar);
        Set("MSBuildThisFile", System.IO.Path.GetFileName(file));
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup" when Holds(element, file):
                    foreach (var property in element.Elements())
                        if (!_fixed.Contains(property.Name.LocalName) && Holds(property, file)) Set(property, file);
                    break;
                case "ItemGroup":
                    _pending.Add((element, file));
                    break;
                case "ImportGroup" when Holds(element, file):
                    Collect(element, file, depth);
                    break;
                case "Import" when element.Attribute("Sdk") is null && element.Attribute("Project") is { } imported && Holds(element, file):
                    if (Resolve(Expand(imported.Value), file) is { } path) Import(path, depth);
                    Set("MSBuildThisFileDirectory", System.IO.Path.GetDirectoryName(file)! + System.IO.Path.DirectorySeparatorChar);
                    break;
                case "Choose":
                    var chosen = Children(element, "When").FirstOrDefault(when => Holds(when, file)) ?? Children(element, "Otherwise").FirstOrDefault();
                    if (chosen is not null) Collect(chosen, file, depth);
                    break;
            }
        }
    }

    private void Add(XElement group, string file)
    {
        Set("MSBuildThisFileDirectory", System.IO.Path.GetDirectoryName(file)! + System.IO.Path.DirectorySeparatorChar);
        if (!Holds(group, file)) return;
        foreach (var element in group.Elements())
        {
            if (!Holds(element, file)) continue;
            var metadata = element.Attributes().Select(attribute => (attribute.Name.LocalName, attribute.Value))
                .Concat(element.Elements().Where(child => Holds(child, file)).Select(child => (child.Name.LocalName, child.Value)))
                .GroupBy(pair => pair.LocalName, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(pair => pair.Key, pair => Expand(pair.Last().Value), StringComparer.OrdinalIgnoreCase);
            foreach (var (action, prefix) in new[] { ("Include", ""), ("Remove", "-"), ("Update", "~") })
            {
                foreach (var include in metadata.GetValueOrDefault(action, "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    Items.Add(new(prefix + element.Name.LocalName, include, metadata));
            }
        }
    }

    private string? Resolve(string path, string file)
    {
        // The one function that nearly every repository with nested Directory.Build files calls.
        if (PathOfFileAbove().Match(path) is { Success: true } above)
        {
            var from = above.Groups["from"] is { Success: true, Value: { Length: > 0 } given } ? given.Trim('\'', ' ') : System.IO.Path.GetDirectoryName(file)!;
            return Above(System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, from.Replace('\\', '/'))).TrimEnd('/'), above.Groups["name"].Value.Trim('\'', ' '));
        }

        return path.Contains("$(", StringComparison.Ordinal) || path.Contains('*', StringComparison.Ordinal) ? null : Full(path, file);
    }

    private static string Full(string path, string file) => System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, path.Replace('\\', '/')));

    private bool Holds(XElement element, string file)
    {
        if (element.Attribute("Condition")?.Value is not { } condition || string.IsNullOrWhiteSpace(condition)) return true;
        try
        {
            return new Condition(Expand(condition), path => Path.Length > 0 && System.IO.Path.Exists(Full(path, file))).Holds();
        }
        catch (FormatException)
        {
            _notes.Add(file, Computed);
            return false;
        }
    }

    private void Set(XElement property, string file)
    {
        var value = Expand(property.Value).Trim();
        if (value.Contains("$(", StringComparison.Ordinal)) _notes.Add(file, Computed);
        else Set(property.Name.LocalName, value);
    }

    private void Set(string name, string value) => _properties[name] = value;

    private string Expand(string text)
    {
        var length = 0;
        return Property().Replace(text, match =>
        {
            var value = _properties.GetValueOrDefault(match.Groups[1].Value) ?? Environment(match.Groups[1].Value) ?? "";
            if ((length += value.Length) <= LongestValue) return value;
            _notes.Add(Path, Computed);
            return "";
        });
    }

    // Of the environment only what says where packages are; the rest would make a scan differ from machine to machine.
    private static string? Environment(string name) => name is "NuGetPackageRoot" ? References.PackageFolders.Default + "/" : null;

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex Property();

    [GeneratedRegex(@"^\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*(?<name>'?[^',)]+'?)\s*(,\s*(?<from>'?[^',)]*'?)\s*)?\)\)$")]
    private static partial Regex PathOfFileAbove();
}
