using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>TLS5002: endpoints without TLS in configuration files.</summary>
public class CleartextEndpointFileTests
{
    public static TheoryData<string, string> Reported => new()
    {
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "{|TLS5002:http://*:5000|}" } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "{|TLS5002:http://0.0.0.0:80|}" } } } }""" },
        { "appsettings.json", """{ "Kestrel:Endpoints:Http:Url": "{|TLS5002:http://[::]:80|}" }""" },
        { "appsettings.json", """{ "urls": "{|TLS5002:http://+:8080|}" }""" },
        { "appsettings.json", """{ "Urls": "{|TLS5002:http://localhost:5000;http://www.contoso.com:80|}" }""" },
        { "hosting.json", """{ "server.urls": "{|TLS5002:http://*:80|}" }""" },
        { "appsettings.json", """{ "http_ports": "{|TLS5002:8080;8081|}" }""" },
        { "appsettings.json", """{ "HTTP_PORTS": {|TLS5002:8080|} }""" },
        { "appsettings.json", """{ "ReverseProxy": { "Clusters": { "c": { "Destinations": { "d": { "Address": "{|TLS5002:http://orders.contoso.com/|}" } } } } } }""" },
        { "reverseproxy.json", """{ "Clusters": { "c": { "Destinations": { "d": { "Address": "https://a.contoso.com/", "Health": "{|TLS5002:http://a.contoso.com:81/|}" } } } } }""" },
        { "ocelot.json", """{ "Routes": [ { "DownstreamScheme": "{|TLS5002:http|}", "DownstreamHostAndPorts": [ { "Host": "orders.contoso.com", "Port": 80 } ] } ] }""" },
        { "ocelot.Production.json", """{ "ReRoutes": [ { "DownstreamScheme": "https" }, { "DownstreamHostAndPorts": [ { "Host": "localhost" }, { "Host": "10.1.2.3" } ], "DownstreamScheme": "{|TLS5002:ws|}" } ] }""" },
        { "appsettings.json", """{ "Smtp": { "Host": "smtp.contoso.com", "EnableSsl": {|TLS5002:false|} } }""" },
        { "appsettings.json", """{ "Mail": { "EnableSSL": "{|TLS5002:False|}", "SmtpServer": "smtp.contoso.com" } }""" },
        { "appsettings.json", """{ "Serilog": { "WriteTo": [ { "Name": "Seq", "Args": { "serverUrl": "{|TLS5002:http://logs.contoso.com:5341|}" } } ] } }""" },
        { "appsettings.json", """{ "Serilog": { "WriteTo": [ { "Args": { "nodeUris": "{|TLS5002:https://es1.contoso.com:9200;http://es2.contoso.com:9200|}" } } ] } }""" },
        { "appsettings.json", """{ "AWS": { "ServiceURL": "{|TLS5002:http://s3.contoso.com|}" } }""" },
        { "appsettings.json", """{ "Authentication": { "Schemes": { "Bearer": { "Authority": "{|TLS5002:http://login.contoso.com|}" } } } }""" },
        { "appsettings.json", """{ "SessionAffinity": { "Cookie": { "SecurePolicy": "{|TLS5002:None|}" } } }""" },
        { "web.config", """<configuration><system.serviceModel><client><endpoint address="{|TLS5002:http://orders.contoso.com/a.svc|}" binding="basicHttpBinding" /></client></system.serviceModel></configuration>""" },
        { "web.config", """<configuration><system.serviceModel><services><service><endpoint binding="webHttpBinding" address="{|TLS5002:http://orders.contoso.com/a|}" /></service></services></system.serviceModel></configuration>""" },
        { "web.config", """<configuration><appSettings><add key="Kestrel:Endpoints:Http:Url" value="{|TLS5002:http://*:80|}" /></appSettings></configuration>""" },
    };

    [SilentFor("TLS5002")]
    public static TheoryData<string, string> Silent => new()
    {
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Https": { "Url": "https://*:5001" } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:80" }, "Https": { "Url": "https://*:443" } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://localhost:5000" } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://unix:/run/orders.sock" } } } }""" },
        { "appsettings.json", """{ "urls": "http://127.0.0.1:5000;http://[::1]:5000" }""" },
        { "appsettings.json", """{ "urls": "http://*:80;https://*:443" }""" },
        { "appsettings.json", """{ "http_ports": "8080", "https_ports": "8443" }""" },
        { "appsettings.json", """{ "http_ports": [ 8080 ], "https_ports": [ 8443 ] }""" },
        { "appsettings.json", """{ "http_ports": "" }""" },
        { "appsettings.json", """{ "Orders": { "urls": "http://www.contoso.com" } }""" },
        { "appsettings.json", """{ "Xml": { "Namespace": "http://www.contoso.com/schemas" } }""" },
        { "appsettings.json", """{ "Clusters": { "c": { "Destinations": { "d": { "Address": "http://orders:8080/" }, "e": { "Address": "http://orders.prod.svc.cluster.local/" } } } } }""" },
        { "appsettings.json", """{ "Clusters": { "c": { "Destinations": { "d": { "Address": "http://#{OrdersHost}#/" } } } } }""" },
        { "appsettings.json", """{ "Clusters": { "c": { "Destinations": { "d": { "Address": "http://{orders}.contoso.com/" } } } } }""" },
        { "ocelot.json", """{ "Routes": [ { "DownstreamScheme": "http", "DownstreamHostAndPorts": [ { "Host": "localhost", "Port": 80 } ] } ] }""" },
        { "ocelot.json", """{ "Routes": [ { "DownstreamScheme": "http", "ServiceName": "orders" } ] }""" },
        { "ocelot.json", """{ "Routes": [ { "DownstreamScheme": "https", "DownstreamHostAndPorts": [ { "Host": "orders.contoso.com" } ] } ] }""" },
        { "appsettings.json", """{ "Smtp": { "Host": "localhost", "EnableSsl": false } }""" },
        { "appsettings.json", """{ "Smtp": { "Host": "smtp.contoso.com", "EnableSsl": true } }""" },
        { "appsettings.json", """{ "Feature": { "EnableSsl": false } }""" },
        { "appsettings.Development.json", """{ "urls": "http://*:5000" }""" },
        { "appsettings.Local.json", """{ "Smtp": { "Host": "smtp.contoso.com", "EnableSsl": false } }""" },
        { "Properties/launchSettings.json", """{ "profiles": { "http": { "applicationUrl": "http://0.0.0.0:5000", "environmentVariables": { "Kestrel__Endpoints__Http__Url": "http://*:80" } } } }""" },
        { "web.config", """<configuration><system.serviceModel><client><endpoint address="http://localhost:8080/a.svc" binding="basicHttpBinding" /></client></system.serviceModel></configuration>""" },
        { "web.config", """<configuration><system.serviceModel><client><endpoint address="http://orders.contoso.com/a.svc" binding="wsHttpBinding" /></client></system.serviceModel></configuration>""" },
        { "web.config", """<configuration><system.serviceModel><client><endpoint address="https://orders.contoso.com/a.svc" binding="basicHttpBinding" /></client></system.serviceModel></configuration>""" },
    };

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string file, string markup) => ConfigurationSnippet.VerifyAsync("/repo/" + file, markup);

    [Theory, MemberData(nameof(Silent))]
    public Task IsSilent(string file, string text) => ConfigurationSnippet.VerifyAsync("/repo/" + file, text);

    [Theory]
    [InlineData("""{ "AWS": { "ServiceURL": "http://s3.contoso.com" } }""")]
    [InlineData("""{ "urls": "http://www.contoso.com" }""")]
    [InlineData("""{ "Smtp": { "Host": "smtp.contoso.com", "EnableSsl": false } }""")]
    public Task AllowsTheHostsOfTheUser(string text) =>
        ConfigurationSnippet.VerifyAsync("/repo/appsettings.json", text, ("tls_analyzers.allowed_cleartext_hosts", "*.contoso.com"));

    [Fact]
    public async Task ShowsNoPassword()
    {
        var found = await ConfigurationSnippet.AnalyzeAsync("/repo/appsettings.json", """{ "AWS": { "ServiceURL": "http://me:secret@s3.contoso.com/x?key=secret" } }""");
        Assert.Equal("'AWS:ServiceURL' is 'http://s3.contoso.com', without TLS: anyone on the way can read and change what is sent",
            Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
