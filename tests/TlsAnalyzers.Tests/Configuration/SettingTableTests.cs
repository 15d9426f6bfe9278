using System.Text.Json.Nodes;
using System.Xml.Linq;
using TlsAnalyzers.Configuration;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>Every row of the table of settings, in a file of its own: reported with each of its insecure values, silent with a safe one.</summary>
public class SettingTableTests
{
    public static TheoryData<string> Paths => [.. SettingTable.All.Select(row => string.Join(':', row.Path)).Distinct()];

    [Fact]
    public void NoPathStandsThereTwice() =>
        Assert.Empty(SettingTable.All.GroupBy(row => string.Join(':', row.Path), StringComparer.OrdinalIgnoreCase).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void RowsAreComplete() => Assert.All(SettingTable.All, row =>
    {
        Assert.NotEqual("**", row.Name);
        if (row.Kind is SettingKind.Value or SettingKind.Binding) Assert.NotEmpty(row.Insecure);
        if (row.Kind is not (SettingKind.Protocols or SettingKind.Connection or SettingKind.Switch or SettingKind.Switches)) Assert.NotEmpty(row.Consequence);
    });

    [Theory, MemberData(nameof(Paths))]
    public async Task IsReportedWithInsecureValuesOnly(string path)
    {
        var row = SettingTable.All.Single(row => string.Join(':', row.Path) == path);
        foreach (var value in Insecure(row))
        {
            var found = Assert.Single(await AnalyzeAsync(row, value));
            Assert.Equal(row.Rule.Id, found.Id);
        }

        foreach (var value in Safe(row)) Assert.Empty(await AnalyzeAsync(row, value));
    }

    private static string[] Insecure(SettingRow row) => row.Kind switch
    {
        SettingKind.Protocols => [.. row.Insecure, "Ssl3", "Tls11"],
        SettingKind.Url => ["http://api.contoso.com/x"],
        SettingKind.Listen => ["http://www.contoso.com:80"],
        SettingKind.Ports => ["8080"],
        SettingKind.Connection => ["Server=db.contoso.com;Encrypt=False", "mongodb://db.contoso.com/?tls=false"],
        SettingKind.Switches => [.. Switches.Select(name => name + "=true")],
        _ => row.Insecure.Length > 0 ? row.Insecure : ["true"],
    };

    private static string[] Safe(SettingRow row) => row.Kind switch
    {
        SettingKind.Protocols => ["None", "Tls12", "Tls12, Tls13"],
        SettingKind.Url => ["https://api.contoso.com/x", "http://localhost/x", "api", ""],
        SettingKind.Listen => ["https://www.contoso.com:443", "http://localhost:80", ""],
        SettingKind.Ports => [""],
        SettingKind.Connection => ["Server=db.contoso.com;Encrypt=True", "Server=localhost;Encrypt=False", ""],
        SettingKind.Switches => [.. Switches.Select(name => name + "=false")],
        _ => ["", "Transport", row.Insecure.Contains("true") || row.Kind == SettingKind.Switch ? "false" : "true"],
    };

    private static IEnumerable<string> Switches => SinkCatalogue.All.Where(sink => sink.Kind == SinkKind.Switch && sink.Rule.Id == "TLS1004" && sink.Type != ".NET").Select(sink => sink.Member);

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> AnalyzeAsync(SettingRow row, string value)
    {
        var isXml = row.Name[0] == '@' || row.Path[0] == "appSettings";
        var path = row.Path.Select(name => name switch { "**" => "Any", "*" when row.Kind == SettingKind.Switch => Switches.First(), "*" => "x", _ => name }).ToArray();
        var file = isXml ? "web.config" : row.Path[0] == "configProperties" ? "runtimeconfig.template.json" : "appsettings.json";
        return await ConfigurationSnippet.AnalyzeAsync("/repo/" + file, isXml ? Xml(row, path, value) : Json(row, path, value));
    }

    private static string Json(SettingRow row, string[] path, string value)
    {
        var root = new JsonObject();
        var section = path[..^1].Aggregate(root, Section);
        section[path[^1]] = value;
        foreach (var (names, text) in Beside(row)) names[..^1].Aggregate(section, Section)[names[^1]] = text;
        return root.ToJsonString();

        static JsonObject Section(JsonObject parent, string name)
        {
            if (parent[name] is not JsonObject section) parent[name] = section = [];
            return section;
        }
    }

    private static string Xml(SettingRow row, string[] path, string value)
    {
        var root = new XElement("configuration");
        if (path[0] == "appSettings")
        {
            root.Add(new XElement("appSettings", new XElement("add", new XAttribute("key", string.Join(':', path[1..])), new XAttribute("value", value))));
            return root.ToString();
        }

        var element = root;
        foreach (var name in path[..^1])
        {
            element.Add(new XElement(name));
            element = element.Elements().Single();
        }

        element.SetAttributeValue(path[^1][1..], value);
        foreach (var (names, text) in Beside(row)) element.SetAttributeValue(names.Single()[1..], text);
        return root.ToString();
    }

    // The conditions of the row, fulfilled.
    private static IEnumerable<(string[] Names, string Value)> Beside(SettingRow row) => row.Beside.Select(beside =>
        beside.Split('=') is [var name, var values] ? (name.Split(':'), values.Split(',')[0]) : (beside.Replace('*', '0').Split(':'), "server.contoso.com"));
}
