using System.Text.Json;
using System.Xml.Linq;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>The command: what it prints and what it ends with.</summary>
public sealed class ScanCommandTests
{
    [Theory]
    [InlineData(ExitCode.Findings)]
    [InlineData(ExitCode.Clean, "--fail-on", "error")]
    [InlineData(ExitCode.Clean, "--fail-on", "never")]
    [InlineData(ExitCode.Clean, "--rule", "TLS2001")]
    [InlineData(ExitCode.Findings, "--rule", "TLS2001", "tls1001")]
    public async Task Ends_as_it_was_asked(int expected, params string[] options)
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A")));

        Assert.Equal(expected, (await Run.Async(["scan", folder.Root, .. options])).ExitCode);
    }

    [Fact]
    public async Task Where_nothing_was_read_nothing_is_clean()
    {
        using var folder = new SourceFolder();

        var run = await Run.Async("scan", folder.Root);

        Assert.Equal(ExitCode.NotTested, run.ExitCode);
        Assert.Contains("nothing was read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PATH: there is no '/nowhere'", "scan", "/nowhere")]
    [InlineData("no rule 'TLS9999'", "scan", ".", "--rule", "TLS9999")]
    [InlineData("--report: 'xml=a.xml' is not FORMAT=FILE", "scan", ".", "--report", "xml=a.xml")]
    [InlineData("--report: 'sarif' is not FORMAT=FILE", "scan", ".", "--report", "sarif")]
    [InlineData("--baseline: cannot read '/nowhere.sarif'", "scan", ".", "--baseline", "/nowhere.sarif")]
    public async Task Names_what_is_wrong(string complaint, params string[] args)
    {
        var run = await Run.Async(args);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_line_by_rule()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A")));
        var run = await Run.Async("scan", folder.Root);

        Assert.Matches($@"TLS1001 Do not enable a deprecated SslProtocols value \(1\)\n  A\.cs:3:\d+ warning: .*\n +\.\.\..*SslProtocols\.Tls }}", run.Output.ReplaceLineEndings("\n"));
        Assert.Contains("1 warning in 1 project, 1 file, 5 lines", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_scan_writes_several_reports()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A")));
        var run = await Run.Async("scan", folder.Root, "--report", $"sarif={folder.PathOf("a=b.sarif")}", "--report", $"JUnit={folder.PathOf("tls.xml")}");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 warning", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"TLS1001\"", File.ReadAllText(folder.PathOf("a=b.sarif")), StringComparison.Ordinal);
        Assert.Single(XDocument.Load(folder.PathOf("tls.xml")).Descendants("failure"));
    }

    [Fact]
    public void Tells_how_far_it_has_come()
    {
        using var folder = new SourceFolder(("one/one.csproj", SourceFolder.Project), ("one/A.cs", SourceFolder.Class("A")), ("two/two.csproj", SourceFolder.Project), ("two/B.cs", ""), ("two/C.cs", ""));
        var seen = new System.Collections.Concurrent.ConcurrentQueue<ScanProgress>();
        Scanner.Scan([folder.Root], new ScanOptions { Progress = new Queue(seen) }, TestContext.Current.CancellationToken);

        Assert.Equal(new(0, 3), seen.First());
        Assert.Contains(new(3, 3), seen);
        Assert.Equal(3, seen.Count);
    }

    private sealed class Queue(System.Collections.Concurrent.ConcurrentQueue<ScanProgress> seen) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => seen.Enqueue(value);
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A")), ("b.vbproj", "<Project />"));
        var run = await Run.Async("scan", folder.Root, "--format", "json");

        Schema.Of("scan-report.v1.json").Check(run.Json);
        Assert.Equal("TLS1001", run.Json.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.True(run.Json.GetProperty("notes")[0].GetProperty("notRead").GetBoolean());
    }

    [Fact]
    public async Task Junit_has_each_rule_and_markdown_escapes()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A", "new System.Net.Http.HttpClient().GetAsync(\"http://www.contoso.com/\");")), ("@all<b>.cs", SourceFolder.Class("B")));
        var junit = XDocument.Parse((await Run.Async("scan", folder.Root, "--format", "junit")).Output);
        var markdown = (await Run.Async("scan", folder.Root, "--format", "markdown")).Output;

        Assert.Equal(2, junit.Descendants("failure").Count());
        Assert.Contains(junit.Descendants("testcase"), test => test.Attribute("name")!.Value.StartsWith("TLS2001", StringComparison.Ordinal) && !test.HasElements);
        Assert.Contains("2 warnings", markdown, StringComparison.Ordinal);
        Assert.Contains("`@all<b>.cs:3", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_has_places_fingerprints_and_fixes()
    {
        using var folder = new SourceFolder(("a b/A.cs", SourceFolder.Class("A")));
        var log = (await Run.Async("scan", folder.Root, "--format", "sarif")).Json;
        var result = log.GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("a%20b/A.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("None", change.GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.NotEmpty(result.GetProperty("partialFingerprints").GetProperty("tlscheck/v1").GetString()!);
    }

    [Fact]
    public async Task A_baseline_hides_what_was_there_also_when_it_has_moved()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A")));
        var baseline = folder.PathOf("old.sarif");
        await Run.Async("scan", folder.Root, "--format", "sarif", "--output", baseline);
        folder.Write("A.cs", "// moved\n\n\n" + SourceFolder.Class("A"));
        var same = await Run.Async("scan", folder.Root, "--baseline", baseline);
        folder.Write("A.cs", SourceFolder.Class("A") + SourceFolder.Class("B", SourceFolder.Weak + " // another"));
        var more = await Run.Async("scan", folder.Root, "--baseline", baseline, "--format", "json");

        Assert.Equal(ExitCode.Clean, same.ExitCode);
        Assert.Equal([7], more.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("place").GetProperty("line").GetInt32()));
    }
}
