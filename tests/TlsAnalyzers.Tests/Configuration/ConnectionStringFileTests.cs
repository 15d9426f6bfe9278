using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>TLS5003 in files: connection strings, whose driver is often not known.</summary>
public class ConnectionStringFileTests
{
    public static TheoryData<string, string> Reported => new()
    {
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;Database=orders;{|TLS5003:Encrypt=False|};User Id=shop" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;Encrypt=True;{|TLS5003:TrustServerCertificate=True|}" } }""" },
        { "appsettings.json", """{ "ConnectionStrings:Orders": "Host=db.contoso.com;{|TLS5003:SSL Mode=Disable|}" }""" },
        { "appsettings.Production.json", """{ "connectionstrings": { "Cache": "cache.contoso.com:6379,{|TLS5003:ssl=false|}" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Catalogue": "mongodb://db.contoso.com/?{|TLS5003:tls=false|}" } }""" },
        { "appsettings.json", """{ "MongoDb": { "ConnectionString": "mongodb://db.contoso.com/?tls=true&{|TLS5003:tlsInsecure=true|}" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Bus": "{|TLS5003:amqp|}://broker.contoso.com/orders" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "{|TLS5003:Server=db.contoso.com\\sql;Encrypt=False|}" } }""" },
        { "launchSettings.json", """{ "profiles": { "p": { "environmentVariables": { "ConnectionStrings__Orders": "Server=db.contoso.com;{|TLS5003:Encrypt=False|}" } } } }""" },
        { "web.config", """<configuration><connectionStrings><add name="Orders" connectionString="Server=db.contoso.com;{|TLS5003:Encrypt=False|}" /></connectionStrings></configuration>""" },
        { "web.config", """<configuration><connectionStrings><add name="Orders" providerName="Npgsql" connectionString="Host=db.contoso.com;{|TLS5003:SSL Mode=Prefer|}" /></connectionStrings></configuration>""" },
        { "web.config", """<configuration><connectionStrings><add name="Orders" providerName="System.Data.SqlClient" connectionString="{|TLS5003:Server=db.contoso.com|};Database=orders" /></connectionStrings></configuration>""" },
        { "app.config", """<configuration><connectionStrings><add name="Orders" providerName="Contoso.Own" connectionString="Server=db.contoso.com;{|TLS5003:TrustServerCertificate=True|}" /></connectionStrings></configuration>""" },
        { "app.config", """<configuration><appSettings><add key="Orders:ConnectionString" value="Server=db.contoso.com;{|TLS5003:Encrypt=no|}" /></appSettings></configuration>""" },
        { "app.config", """<configuration><connectionStrings><add connectionString="{|TLS5003:Server=db.contoso.com;Password=&quot;a;b&quot;;Encrypt=False|}" /></connectionStrings></configuration>""" },
        { "appsettings.Development.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;{|TLS5003:Encrypt=False|}" } }""" },
    };

    [SilentFor("TLS5003")]
    public static TheoryData<string, string> Silent => new()
    {
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;Database=orders;Encrypt=True" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=(localdb)\\mssqllocaldb;Database=orders;Encrypt=False" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;Encrypt=Strict" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=localhost;Encrypt=False;TrustServerCertificate=True" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db;Encrypt=False" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Data Source=orders.db" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;Database=orders" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "Host=db.contoso.com;SSL Mode=VerifyFull" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Cache": "cache.contoso.com:6380,ssl=true" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Catalogue": "mongodb://db.contoso.com/?tls=true" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Bus": "amqps://broker.contoso.com/orders" } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "" , "Other": null } }""" },
        { "appsettings.json", """{ "ConnectionStrings": { "Orders": "#{OrdersConnectionString}#" } }""" },
        { "appsettings.json", """{ "Orders": { "Text": "Server=db.contoso.com;Encrypt=False" } }""" },
        { "web.config", """<configuration><connectionStrings><add name="Orders" providerName="System.Data.SqlClient" connectionString="Server=db.contoso.com;Encrypt=True" /></connectionStrings></configuration>""" },
        { "web.config", """<configuration><connectionStrings configSource="connections.config" /></configuration>""" },
    };

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string file, string markup) => ConfigurationSnippet.VerifyAsync("/repo/" + file, markup);

    [Theory, MemberData(nameof(Silent))]
    public Task IsSilent(string file, string text) => ConfigurationSnippet.VerifyAsync("/repo/" + file, text);

    [Fact]
    public async Task ShowsNoPassword()
    {
        var found = Assert.Single(await ConfigurationSnippet.AnalyzeAsync("/repo/appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;Password=secret;Encrypt=False" } }"""));
        Assert.StartsWith("'Encrypt=False' sends the password and the data in clear text", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task AllowsTheHostsOfTheUser() => ConfigurationSnippet.VerifyAsync(
        "/repo/appsettings.json", """{ "ConnectionStrings": { "Orders": "Server=db.contoso.com;Encrypt=False" } }""", ("tls_analyzers.allowed_cleartext_hosts", "*.contoso.com"));
}
