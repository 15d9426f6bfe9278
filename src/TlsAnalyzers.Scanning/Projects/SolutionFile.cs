using System.Text.RegularExpressions;
using System.Xml;
using TlsAnalyzers.Scanning.Files;

namespace TlsAnalyzers.Scanning.Projects;

/// <summary>The C# projects that a solution names, in either of its formats.</summary>
internal static partial class SolutionFile
{
    /// <summary>Whether a path is a solution.</summary>
    public static bool Is(string path) => Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx";

    /// <summary>The full paths of its projects.</summary>
    /// <exception cref="XmlException">A <c>.slnx</c> file is no XML.</exception>
    public static IReadOnlyList<string> Projects(string path)
    {
        var named = Path.GetExtension(path).Equals(".slnx", StringComparison.OrdinalIgnoreCase)
            ? XmlFile.Root(path).Descendants("Project").Select(project => project.Attribute("Path")?.Value ?? "")
            : ProjectLine().Matches(EmptyFile.Is(path) ? "" : File.ReadAllText(path)).Select(match => match.Groups["path"].Value);
        return [.. named.Where(project => project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            .Select(project => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, project.Replace('\\', '/'))))
            .Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex("""^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"(?<path>[^"]+)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();
}
