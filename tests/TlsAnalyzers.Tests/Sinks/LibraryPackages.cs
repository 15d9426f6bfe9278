using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Catalogue;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>The packages that the headings of the catalogue name.</summary>
internal static class LibraryPackages
{
    /// <summary>Every heading once, in the order of its name.</summary>
    public static IReadOnlyList<SinkPackage> All { get; } =
        [.. SinkCatalogue.All.SelectMany(row => row.Packages).Where(package => package.Source != SinkSource.Any).DistinctBy(package => package.Heading).OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>What the project Libraries restores.</summary>
    public static GeneratedFile Props => new(
        "tests/Libraries/Packages.props",
        $"""
        <Project>
          <!-- The packages of the catalogue. Generated from its headings. -->
          <ItemGroup>
        {Items(SinkSource.Package, package => $"""    <PackageReference Include="{package.Name}" Version="{package.Version}" PrivateAssets="all" />""")}
          </ItemGroup>
          <ItemGroup>
        {Items(SinkSource.PackageAlone, package => $"""    <PackageDownload Include="{package.Name}" Version="[{package.Version}]" />""")}
          </ItemGroup>
        </Project>

        """.ReplaceLineEndings("\n"));

    private static string Items(SinkSource source, Func<SinkPackage, string> item) => string.Join("\n", All.Where(package => package.Source == source).Select(item));
}
