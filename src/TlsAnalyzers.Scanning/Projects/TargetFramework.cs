using System.Text.RegularExpressions;

namespace TlsAnalyzers.Scanning.Projects;

/// <summary>The families of frameworks.</summary>
internal enum FrameworkFamily
{
    /// <summary>.NET 5 and newer, and .NET Core.</summary>
    Net,

    /// <summary>.NET Framework.</summary>
    NetFramework,

    /// <summary>.NET Standard.</summary>
    NetStandard,
}

/// <summary>A target framework: <c>net10.0</c>, <c>net472</c>, <c>netstandard2.0</c>, with or without a platform.</summary>
internal sealed partial record TargetFramework(string Moniker, FrameworkFamily Family, Version Version)
{
    /// <summary>The newest that this program knows: its own.</summary>
    public static TargetFramework Newest { get; } = Parse($"net{Environment.Version.Major}.0")!;

    private static readonly string[] FrameworkSteps = ["20", "35", "40", "45", "451", "452", "46", "461", "462", "47", "471", "472", "48", "481"];
    private static readonly string[] CoreSteps = ["1.0", "1.1", "2.0", "2.1", "2.2", "3.0", "3.1"];
    private static readonly string[] StandardSteps = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1"];

    /// <summary>Reads a moniker.</summary>
    /// <returns>Null where it is none of these families.</returns>
    public static TargetFramework? Parse(string moniker)
    {
        var match = Pattern().Match(moniker.Trim());
        if (!match.Success) return null;

        var number = match.Groups["number"].Value;
        return match.Groups["family"].Value.ToLowerInvariant() switch
        {
            "netstandard" => new(moniker, FrameworkFamily.NetStandard, Version.Parse(number)),
            "netcoreapp" => new(moniker, FrameworkFamily.Net, Version.Parse(number)),
            _ when number.Contains('.', StringComparison.Ordinal) => new(moniker, FrameworkFamily.Net, Version.Parse(number)),
            _ => new(moniker, FrameworkFamily.NetFramework, Version.Parse(string.Join('.', number.ToCharArray()))),
        };
    }

    /// <summary>The same from the property of a project of the old kind: <c>v4.7.2</c>.</summary>
    public static TargetFramework? OfVersion(string version) => Parse("net" + version.TrimStart('v', 'V').Replace(".", "", StringComparison.Ordinal));

    /// <summary>The symbols that the SDK defines for code to ask for.</summary>
    public IEnumerable<string> Symbols()
    {
        switch (Family)
        {
            case FrameworkFamily.NetFramework:
                var digits = Version.ToString().Replace(".", "", StringComparison.Ordinal);
                return ["NETFRAMEWORK", "NET" + digits, .. FrameworkSteps.Where(step => string.CompareOrdinal(step, digits) <= 0).Select(step => $"NET{step}_OR_GREATER")];
            case FrameworkFamily.NetStandard:
                return ["NETSTANDARD", "NETSTANDARD" + Underscored(Version), .. Steps(StandardSteps, "NETSTANDARD")];
            default:
                var core = Steps(CoreSteps, "NETCOREAPP");
                return Version.Major < 5
                    ? ["NETCOREAPP", "NETCOREAPP" + Underscored(Version), .. core]
                    : ["NET", "NETCOREAPP", "NET" + Underscored(Version), .. Enumerable.Range(5, Version.Major - 4).Select(major => $"NET{major}_0_OR_GREATER"), .. core];
        }
    }

    private IEnumerable<string> Steps(string[] steps, string name) =>
        steps.Select(Version.Parse).Where(step => step <= Version).Select(step => $"{name}{Underscored(step)}_OR_GREATER");

    private static string Underscored(Version version) => $"{version.Major}_{version.Minor}";

    [GeneratedRegex(@"^(?<family>netstandard|netcoreapp|net)(?<number>\d+(\.\d+)?)(-[\w.]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
