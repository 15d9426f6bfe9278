using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TlsAnalyzers.Configuration;

/// <summary>Which additional files are configuration, and what their names say.</summary>
/// <param name="IsXml">Whether the file is XML; otherwise it is JSON.</param>
/// <param name="IsDevelopment">Whether the file is read on a developer's machine alone.</param>
internal sealed record ConfigurationFile(bool IsXml, bool IsDevelopment)
{
    /// <summary>The names of configuration files. The package's targets look for the same.</summary>
    public static readonly string[] Names =
    [
        "appsettings*.json", "hosting.json", "hostsettings*.json", "launchSettings.json", "ocelot*.json", "reverseproxy*.json", "runtimeconfig.template.json", "yarp*.json",
        "app.config", "app.*.config", "web.config", "web.*.config",
    ];

    private static readonly string[] DevelopmentNames = ["Development", "Dev", "Local", "Debug"];

    /// <summary>Reads the name of an additional file, or the kind that the user gave it.</summary>
    /// <returns>Null for a file that is no configuration.</returns>
    public static ConfigurationFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (!IsNamed(file.Path) && !IsNamedByUser(file, options)) return null;
        // A switch-off is for files that the project hands to the compiler itself, too.
        if (options.GlobalOptions.TryGetValue("build_property.TlsAnalyzeConfiguration", out var isOn) && isOn.Equals("false", StringComparison.OrdinalIgnoreCase)) return null;

        var name = NameOf(file.Path);
        return new(!name.EndsWith(".json", StringComparison.OrdinalIgnoreCase), IsForDevelopment(name));
    }

    /// <summary>Whether a file is configuration by its name.</summary>
    public static bool IsNamed(string path) => NameOf(path) is var name && Names.Any(pattern => Matches(pattern, name));

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool IsNamedByUser(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.TlsConfigKind", out var kind) && kind.Equals("Settings", StringComparison.OrdinalIgnoreCase);

    // appsettings.Development.json, Web.Debug.config
    private static bool IsForDevelopment(string name) =>
        name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase)
        || name.Split('.') is { Length: > 2 } parts && DevelopmentNames.Contains(parts[parts.Length - 2], StringComparer.OrdinalIgnoreCase);

    private static bool Matches(string pattern, string name)
    {
        var star = pattern.IndexOf('*');
        return star < 0
            ? pattern.Equals(name, StringComparison.OrdinalIgnoreCase)
            : name.Length >= pattern.Length - 1
              && name.StartsWith(pattern.Substring(0, star), StringComparison.OrdinalIgnoreCase)
              && name.EndsWith(pattern.Substring(star + 1), StringComparison.OrdinalIgnoreCase);
    }
}
