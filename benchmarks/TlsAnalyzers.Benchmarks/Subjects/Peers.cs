using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Benchmarks.Sources;

namespace TlsAnalyzers.Benchmarks.Subjects;

/// <summary>Other analyzers with rules about TLS, each reduced to those rules.</summary>
internal static class Peers
{
    public static IEnumerable<Subject> All() =>
    [
        Load("Microsoft.CodeAnalysis.NetAnalyzers", "NetAnalyzersVersion", "analyzers/dotnet/cs",
            "CA5359", "CA5361", "CA5364", "CA5378", "CA5380", "CA5386", "CA5397", "CA5398", "CA5399"),
        Load("Meziantou.Analyzer", "MeziantouVersion", "analyzers/dotnet/roslyn5.9/cs", "MA0039"),
        Load("SecurityCodeScan.VS2019", "SecurityCodeScanVersion", "analyzers/dotnet", "SCS0004"),
    ];

    /// <summary>The same analyzers with every rule that has to do with TLS, cookies and certificates included, whatever it costs.</summary>
    public static IEnumerable<Subject> Widest() =>
    [
        Load("Microsoft.CodeAnalysis.NetAnalyzers", "NetAnalyzersVersion", "analyzers/dotnet/cs",
            "CA5359", "CA5361", "CA5364", "CA5378", "CA5380", "CA5381", "CA5382", "CA5383", "CA5385", "CA5386", "CA5397", "CA5398", "CA5399", "CA5400"),
        .. All().Skip(1),
    ];

    private static Subject Load(string package, string versionKey, string folder, params string[] rules)
    {
        var version = BuildValues.Get(versionKey);
        var loader = new PackageLoader(BuildValues.Package(package, version, folder));
        var analyzers = loader.Files
            .SelectMany(file => new AnalyzerFileReference(file, loader).GetAnalyzers(LanguageNames.CSharp))
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => rules.Contains(descriptor.Id)))
            .ToArray();

        var missing = rules.Except(analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id)).ToList();
        if (missing.Count > 0) throw new InvalidOperationException($"{package} {version} has no {string.Join(", ", missing)}");

        return new Subject($"{package} {version}, {(rules.Length == 1 ? rules[0] : $"{rules.Length} rules")}", analyzers, rules);
    }

    // Roslyn itself is the one that this program runs on; everything else comes from the package's own folder.
    private sealed class PackageLoader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        public IEnumerable<string> Files { get; } = [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)];

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
