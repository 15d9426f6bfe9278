using Microsoft.CodeAnalysis;
using TlsAnalyzers.Cli.Scanning.Fixing;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Scanning.Analysis;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Fixing;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Cli.Tests.Scanning.Fixing;

/// <summary><c>tlscheck scan --fix</c> over the Legacy samples, restored as they are in the clone.</summary>
public sealed class SampleFixTests
{
    private static readonly string[] Samples = ["LegacyClient", "LegacyLibraries", "LegacyServer"];

    [Fact]
    public async Task Mends_everything_that_has_a_fix_and_what_comes_out_compiles()
    {
        using var folder = Clone();
        var before = Texts(folder);
        var patch = folder.PathOf("fixes.patch");

        var fixes = Run(folder);
        using (var writer = new StreamWriter(patch)) DiffReport.Write(writer, fixes);
        Assert.Equal(before, Texts(folder));
        Assert.Empty(FixWriter.Write(fixes.Files));
        var after = Texts(folder);
        Assert.NotEqual(before, after);
        Assert.Empty(Errors(folder));

        var again = Run(folder);
        Assert.Empty(again.Files);
        Assert.NotEmpty(again.Before.Findings);
        Assert.All(again.Before.Findings, finding => Assert.DoesNotContain(finding.Fixes, fix => fix.IsFirstChoice));
        Assert.Equal(fixes.After.Findings.Select(finding => finding.Place), again.Before.Findings.Select(finding => finding.Place));

        foreach (var (path, text) in before) File.WriteAllText(path, text);
        await Git.ApplyAsync(folder.PathOf("samples"), patch);
        Assert.Equal(after, Texts(folder));
    }

    private static FixResult Run(SourceFolder folder) => Fixer.Run([folder.PathOf("samples")], new ScanOptions(), result => result, TestContext.Current.CancellationToken);

    private static SourceFolder Clone()
    {
        var folder = new SourceFolder();
        string[] files =
        [
            Repository.PathOf("Directory.Build.props"), Repository.PathOf("samples/Directory.Build.props"),
            .. Samples.SelectMany(sample => Directory.GetFiles(Repository.PathOf($"samples/{sample}"), "*", SearchOption.AllDirectories).Append(Repository.PathOf($"artifacts/obj/{sample}/project.assets.json"))),
        ];
        foreach (var file in files) folder.Write(Path.GetRelativePath(Repository.PathOf("."), file), File.ReadAllText(file));
        return folder;
    }

    private static SortedDictionary<string, string> Texts(SourceFolder folder) =>
        new(Directory.GetFiles(folder.PathOf("samples"), "*.cs", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText), StringComparer.Ordinal);

    private static IReadOnlyList<string> Errors(SourceFolder folder)
    {
        var notes = new ScanNotes();
        var projects = new ProjectSet(new ProjectReader(new FileIndex(notes, default), notes), notes);
        var compilations = new ProjectCompilations(projects, new SourceFiles(notes, new ScanOptions().Edited), notes);
        return [.. Samples.SelectMany(sample => projects.Of(folder.PathOf($"samples/{sample}/{sample}.csproj"))).SelectMany(project =>
            compilations.Of(project, TestContext.Current.CancellationToken).GetDiagnostics(TestContext.Current.CancellationToken).Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString()))];
    }
}
