namespace TlsAnalyzers.Scanning.References;

/// <summary>Where NuGet keeps packages on this machine.</summary>
internal static class PackageFolders
{
    /// <summary>The folder of the user, or the one that the environment names.</summary>
    public static string Default { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
        ? given.TrimEnd('/', '\\')
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The folders of the versions of a package, the newest last.</summary>
    public static IReadOnlyList<(Version Version, string Folder)> Versions(string package) => VersionFolders(Path.Combine(Default, package.ToLowerInvariant()));

    /// <summary>The folders whose names are versions, the newest last.</summary>
    public static IReadOnlyList<(Version Version, string Folder)> VersionFolders(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.GetDirectories(folder)
            .Select(path => (Version: Version.TryParse(Path.GetFileName(path).Split('-')[0], out var version) ? version : null, path))
            .Where(pair => pair.Version is not null).Select(pair => (pair.Version!, pair.path)).OrderBy(pair => pair.Item1)];
}
