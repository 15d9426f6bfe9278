using System.Collections.Concurrent;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.References;

/// <summary>
/// The assemblies of a framework to compile against: the targeting packs beside the installed SDKs, those that NuGet has fetched, and where
/// there is none that fits, a newer one or the runtime that this program runs on.
/// </summary>
internal static class TargetingPacks
{
    private const string Base = "Microsoft.NETCore.App";

    private static readonly ConcurrentDictionary<(string, string), PackFiles> Known = new();

    /// <summary>The assemblies of a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="shared">Its parts beside the base, such as <c>Microsoft.AspNetCore.App</c>.</param>
    public static PackFiles Of(TargetFramework framework, IReadOnlyList<string> shared) => Known.GetOrAdd((framework.Moniker, string.Join(' ', shared)), _ => framework.Family switch
    {
        FrameworkFamily.NetFramework => NetFramework(framework) ?? Runtime(framework),
        FrameworkFamily.NetStandard => NetStandard() ?? Runtime(framework),
        _ => Net(framework, [Base, .. shared]) ?? Runtime(framework),
    });

    private static PackFiles? Net(TargetFramework framework, IReadOnlyList<string> parts)
    {
        var found = parts.Select(part => Best(part, framework)).ToList();
        if (found[0] is not { } chosen) return null;
        var files = found.OfType<(Version, string Folder)>().SelectMany(pack => Assemblies(Path.Combine(pack.Folder, "ref"))).ToList();
        var missing = parts.Zip(found).Where(pair => pair.Second is null).Select(pair => pair.First).ToList();
        var standIn = Same(chosen.Item1, framework.Version) ? null : $"read with the reference assemblies of .NET {chosen.Item1.ToString(2)}: those of {framework.Moniker} are not on this machine";
        return new([.. files], missing.Count == 0 ? standIn : $"the reference assemblies of {string.Join(", ", missing)} are not on this machine");
    }

    // The same version, else the next newer one: it has what the older one had.
    private static (Version, string Folder)? Best(string part, TargetFramework framework)
    {
        var packs = DotnetRoots().SelectMany(root => PackageFolders.VersionFolders(Path.Combine(root, "packs", part + ".Ref")))
            .Concat(PackageFolders.Versions(part + ".Ref")).Where(pack => Directory.Exists(Path.Combine(pack.Folder, "ref"))).OrderBy(pack => pack.Version).ToList();
        var same = packs.LastOrDefault(pack => Same(pack.Version, framework.Version));
        if (same.Folder is not null) return same;
        var newer = packs.FirstOrDefault(pack => pack.Version > framework.Version);
        if (newer.Folder is not null) return packs.Last(pack => Same(pack.Version, newer.Version));
        return packs.Count > 0 ? packs[^1] : null;
    }

    private static PackFiles? NetFramework(TargetFramework framework)
    {
        var installed = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Reference Assemblies", "Microsoft", "Framework", ".NETFramework");
        var packs = new List<(Version Version, string Folder)>();
        if (OperatingSystem.IsWindows() && Directory.Exists(installed))
            packs.AddRange(Directory.GetDirectories(installed, "v4*").Select(folder => (Version.Parse(Path.GetFileName(folder)[1..] is var text && text.Contains('.', StringComparison.Ordinal) ? text : text + ".0"), folder)));
        if (Directory.Exists(PackageFolders.Default))
        {
            foreach (var package in Directory.GetDirectories(PackageFolders.Default, "microsoft.netframework.referenceassemblies.net*"))
            {
                foreach (var (_, folder) in PackageFolders.VersionFolders(package))
                {
                    if (Directory.Exists(Path.Combine(folder, "build", ".NETFramework")) && Directory.GetDirectories(Path.Combine(folder, "build", ".NETFramework")) is [var content, ..])
                        packs.Add((Version.Parse(Path.GetFileName(content)[1..]), content));
                }
            }
        }

        packs.Sort((one, other) => one.Version.CompareTo(other.Version));
        var best = packs.FirstOrDefault(pack => pack.Version >= framework.Version);
        if (best.Folder is null) return null;
        var standIn = best.Version == framework.Version ? null : $"read with the reference assemblies of .NET Framework {best.Version}: those of {framework.Moniker} are not on this machine";
        return new([.. Directory.GetFiles(best.Folder, "*.dll"), .. Directory.Exists(Path.Combine(best.Folder, "Facades")) ? Directory.GetFiles(Path.Combine(best.Folder, "Facades"), "*.dll") : []], standIn);
    }

    private static PackFiles? NetStandard()
    {
        var folders = DotnetRoots().SelectMany(root => PackageFolders.VersionFolders(Path.Combine(root, "packs", "NETStandard.Library.Ref"))).Select(pack => Path.Combine(pack.Folder, "ref", "netstandard2.1"))
            .Concat(PackageFolders.Versions("NETStandard.Library").Select(pack => Path.Combine(pack.Folder, "build", "netstandard2.0", "ref")));
        return folders.LastOrDefault(Directory.Exists) is { } folder ? new(Directory.GetFiles(folder, "*.dll"), null) : null;
    }

    private static PackFiles Runtime(TargetFramework framework) => new(
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsOfFramework)],
        $"read with the assemblies of .NET {Environment.Version.ToString(2)}: those of {framework.Moniker} are not on this machine");

    private static bool IsOfFramework(string file) => Path.GetDirectoryName(Path.GetDirectoryName(file)) is { } folder
        && Path.GetFileName(folder).EndsWith(".App", StringComparison.Ordinal);

    private static IEnumerable<string> Assemblies(string folder) =>
        Directory.GetDirectories(folder) is [.., var framework] ? Directory.GetFiles(framework, "*.dll") : [];

    private static bool Same(Version one, Version other) => one.Major == other.Major && one.Minor == other.Minor;

    private static IEnumerable<string> DotnetRoots() =>
        new[]
        {
            Environment.GetEnvironmentVariable("DOTNET_ROOT"),
            // The runtime is in ROOT/shared/Microsoft.NETCore.App/VERSION.
            Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")),
            "/usr/share/dotnet", "/usr/lib/dotnet", "/usr/local/share/dotnet",
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "dotnet"),
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".dotnet"),
        }.OfType<string>().Where(Path.IsPathFullyQualified).Distinct().Where(Directory.Exists);
}

/// <summary>The assemblies of a framework.</summary>
/// <param name="Files">Their paths.</param>
/// <param name="Note">What stands in for what, or null where all is as it should be.</param>
internal sealed class PackFiles(IReadOnlyList<string> files, string? note)
{
    public IReadOnlyList<string> Files => files;

    public string? Note => note;
}
