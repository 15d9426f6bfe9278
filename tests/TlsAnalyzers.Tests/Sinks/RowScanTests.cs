using System.Globalization;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>
/// A scan reports about the snippets of all rows what the analyzer reports when the compiler drives it: the same rules, messages, severities and places.
/// </summary>
public sealed class RowScanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tlscheck-rows").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, InlineData("net10.0", 500), InlineData("net48", 20)]
    public async Task A_scan_finds_what_the_compiler_finds(string framework, int atLeast)
    {
        var packages = LibraryPackages.All.Where(package => (package.Name == ".NET Framework") == (framework == "net48")).ToList();
        var texts = packages.SelectMany((package, number) => Texts(package).Select((text, index) => (Path: Path.Combine(_folder, $"{number}-{index}.cs"), Text: text))).ToList();
        var run = RowRun.Of(packages[0], texts);
        foreach (var (path, _) in texts) await File.WriteAllTextAsync(path, run.Text(path), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "Given.cs"), run.Text("Given.cs"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "Rows.csproj"), Project(framework, LibraryReferences.Of(packages[0])), TestContext.Current.CancellationToken);

        var compiled = Ordered((await run.FindingsAsync()).SelectMany(file => file).Select(found => Line(found.Id, found.Severity, found.GetMessage(CultureInfo.InvariantCulture), found.Location.GetLineSpan())));
        var scanned = Ordered(Scanner.Scan([_folder], new ScanOptions(), TestContext.Current.CancellationToken).Findings.Select(found => Line(found.Rule.Id, found.Severity, found.Message, Span(found.Place))));

        Assert.True(compiled.Count > atLeast, $"only {compiled.Count} findings to compare");
        Assert.Equal(string.Join("\n", compiled), string.Join("\n", scanned));
    }

    private static IEnumerable<string> Texts(SinkPackage package)
    {
        var written = WrittenSnippet.Of(package);
        var made = SinkRowTests.Rows(package.Heading).Where(pair => pair.Row.Kind != SinkKind.Switch && !written.Covers(pair.Row))
            .SelectMany(pair => SinkMembers.Of(pair.Row, package).SelectMany(member => RowSnippet.For(pair.Row, member)))
            .SelectMany(snippet => new[] { snippet.Insecure, snippet.Safe }).OfType<string>();
        return written.Markup is null ? made : made.Append(written.Parse().Source);
    }

    // What has no file, the stubs, gets one.
    private string Project(string framework, IEnumerable<MetadataReference> references)
    {
        var files = references.Cast<PortableExecutableReference>().Select(reference => Path.IsPathRooted(reference.FilePath) ? reference.FilePath : Written(reference));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework><LangVersion>preview</LangVersion></PropertyGroup>
              <ItemGroup>{string.Concat(files.Select(file => $"<Reference Include=\"{Path.GetFileNameWithoutExtension(file)}\" HintPath=\"{file}\" />"))}</ItemGroup>
            </Project>
            """;
    }

    private string Written(PortableExecutableReference stub)
    {
        var file = Path.Combine(_folder, stub.FilePath!);
        File.WriteAllBytes(file, LibraryReferences.Stub(Path.GetFileNameWithoutExtension(stub.FilePath!)));
        return file;
    }

    private static FileLinePositionSpan Span(Place place) => new(place.Path, new(place.Line - 1, place.Column - 1), new(place.EndLine - 1, place.EndColumn - 1));

    private static string Line(string rule, DiagnosticSeverity severity, string message, FileLinePositionSpan place) => $"{Path.GetFileName(place.Path)} {place.Span} {rule} {severity}: {message}";

    private static IReadOnlyList<string> Ordered(IEnumerable<string> lines) => [.. lines.Distinct().Order(StringComparer.Ordinal)];
}
