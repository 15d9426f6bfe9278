using System.Text.Json;
using System.Xml.Linq;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>What programs read: JUnit, SARIF and JSON say what happened, whatever the other end wrote.</summary>
public sealed class ReportTests
{
    private static readonly ClientReport Report = SampleReport.Create();

    [Fact]
    public void JUnit_counts_each_outcome_as_what_it_is()
    {
        var writer = new StringWriter();
        JUnitReport.Write(writer, Report.Client, ClientRows.Of(Report));
        var suites = XDocument.Parse(writer.ToString()).Root!;

        Assert.Equal(["5", "1", "1"], new[] { "tests", "failures", "errors" }.Select(name => suites.Attribute(name)!.Value));
        Assert.Equal(1, suites.Elements().Sum(suite => (int)suite.Attribute("skipped")!));
        var failure = Assert.Single(suites.Descendants("failure"));
        Assert.Contains("accepted, and should have been refused", failure.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("<script data-hostile>", failure.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', writer.ToString());
        Assert.DoesNotContain('\u202E', writer.ToString());
    }

    [Fact]
    public void Sarif_has_a_result_for_what_failed_and_for_what_told_nothing()
    {
        var writer = new StringWriter();
        SarifReport.Write(writer, Report.Client, ClientRows.Of(Report));
        var run = JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("runs")[0];

        var results = run.GetProperty("results").EnumerateArray().ToList();
        // The rules of the analyzers about such code, so that both kinds of finding stand together.
        Assert.Equal([("TLS2001", "error"), ("TLS1001", "warning")], results.Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString())));
        Assert.All(results, result => Assert.DoesNotContain('\u001b', result.GetProperty("message").GetProperty("text").GetString()!));
        Assert.Equal(["TLS2001.md", "TLS1001.md"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(rule => Path.GetFileName(rule.GetProperty("helpUri").GetString())));
    }

    [Fact]
    public void Json_says_for_each_case_what_was_asked_and_what_was_done()
    {
        var root = JsonDocument.Parse(ClientJson.Of(Report)).RootElement;

        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.False(root.GetProperty("conforms").GetBoolean());
        Assert.Equal(1, root.GetProperty("counts").GetProperty("tolerated").GetInt32());
        var failed = root.GetProperty("cases").EnumerateArray().Single(row => row.GetProperty("conformity").GetString() == "fails");
        Assert.Equal("cert-self-signed", failed.GetProperty("id").GetString());
        Assert.Equal("refused", failed.GetProperty("expected").GetString());
        Assert.Equal("accepted", failed.GetProperty("verdict").GetString());
        Assert.Contains("\\u001b[2J", failed.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_what_its_schema_asks_for()
    {
        var root = typeof(ReportTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryRoot").Value!;
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "docs/schemas/client-report.v1.json")));
        var report = JsonDocument.Parse(ClientJson.Of(Report)).RootElement;

        Assert.Equal(schema.RootElement.GetProperty("$id").GetString(), report.GetProperty("schema").GetString());
        Has(schema.RootElement, report);
        var row = schema.RootElement.GetProperty("properties").GetProperty("cases").GetProperty("items");
        foreach (var result in report.GetProperty("cases").EnumerateArray())
        {
            Has(row, result);
            foreach (var (name, property) in row.GetProperty("properties").EnumerateObject().Select(property => (property.Name, property.Value)))
            {
                if (property.TryGetProperty("enum", out var values))
                    Assert.Contains(result.GetProperty(name).GetString(), values.EnumerateArray().Select(value => value.GetString()));
            }
        }

        static void Has(JsonElement schema, JsonElement value) => Assert.Equal(
            schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal),
            value.EnumerateObject().Select(property => property.Name).Where(name => name != "schema").Order(StringComparer.Ordinal));
    }
}
