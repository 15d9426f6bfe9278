using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Scanning.References;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>The declarations that stand in for libraries which nobody restored.</summary>
public sealed class StandInTests
{
    [Fact]
    public void Each_is_well_formed() => Assert.All(Directory.GetFiles(Repository.PathOf("src/TlsAnalyzers.Scanning/References/StandIns"), "*.cs"), file =>
        Assert.Empty(CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file, cancellationToken: TestContext.Current.CancellationToken).GetDiagnostics(TestContext.Current.CancellationToken)));

    public static TheoryData<string> Packages => [.. SinkCatalogue.All.SelectMany(row => row.Packages)
        .Where(package => package.Source is SinkSource.Package or SinkSource.PackageAlone or SinkSource.Stub).Select(package => package.Name).Distinct()
        // The framework of web programs has it.
        .Where(package => package != "Microsoft.Extensions.Http")];

    [Theory, MemberData(nameof(Packages))]
    public void Every_package_of_the_catalogue_has_one(string package) => Assert.Contains(
        SinkCatalogue.All.SelectMany(row => row.Packages).First(one => one.Name == package).Assemblies, assembly => StandIns.Assemblies.Contains(assembly, StringComparer.OrdinalIgnoreCase));
}
