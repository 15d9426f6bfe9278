using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>TLS5001: protocol versions in configuration files.</summary>
public class DeprecatedProtocolFileTests
{
    public static TheoryData<string, string> Reported => new()
    {
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Https": { "Url": "https://*:443", "SslProtocols": [ "{|TLS5001:Tls11|}", "Tls12" ] } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Https": { "SslProtocols": [ "{|TLS5001:Tls|}", "{|TLS5001:Ssl3|}" ] } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": [ "{|TLS5001:tls, TLS11|}" ] } } }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": [ "{|TLS5001:Default|}" ] } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "A": { "Sni": { "a.example.org": { "SslProtocols": [ "{|TLS5001:192|}" ] } } } } } }""" },
        { "appsettings.json", """{ "Kestrel:EndpointDefaults:SslProtocols:0": "{|TLS5001:Tls11|}" }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults:SslProtocols": { "0": "{|TLS5001:Tls11|}" } } }""" },
        { "AppSettings.Production.json", """{ "KESTREL": { "endpointdefaults": { "sslprotocols": [ "{|TLS5001:TLS11|}" ] } } }""" },
        { "appsettings.json", """{ "ReverseProxy": { "Clusters": { "c": { "HttpClient": { "SslProtocols": [ "{|TLS5001:Tls|}" ] } } } } }""" },
        { "yarp.json", """{ "Proxy": { "Clusters": { "c": { "HttpClient": { "SslProtocols": [ "{|TLS5001:Ssl2|}" ] } } } } }""" },
        { "appsettings.json", """{ "Orders": { "Client": { "EnabledSslProtocols": "{|TLS5001:Tls11, Tls12|}" } } }""" },
        { "appsettings.json", """{ "Orders": { "MinimumTlsVersion": "{|TLS5001:1.0|}" } }""" },
        { "appsettings.json", """{ "Orders": { "MinTlsVersion": "{|TLS5001:TLSv1.1|}" } }""" },
        { "appsettings.json", """{ "Orders": { "SslProtocol": "{|TLS5001:SslProtocols.Tls|}" } }""" },
        { "appsettings.json", """{ "Orders": { "SslProtocols": {|TLS5001:768|} } }""" },
        { "launchSettings.json", """{ "profiles": { "web": { "environmentVariables": { "ASPNETCORE_Kestrel__EndpointDefaults__SslProtocols__0": "{|TLS5001:Tls|}" } } } }""" },
        { "web.config", """<configuration><system.serviceModel><bindings><netTcpBinding><binding><security><transport sslProtocols="{|TLS5001:Tls,Tls11|}" /></security></binding></netTcpBinding></bindings></system.serviceModel></configuration>""" },
        { "app.config", """<configuration><appSettings><add key="Orders:SslProtocols" value="{|TLS5001:Tls11|}" /></appSettings></configuration>""" },
        { "app.config", """<configuration><appSettings><add value='{|TLS5001:Ssl3|}' key='SslProtocols' /></appSettings></configuration>""" },
        { "App.Release.config", """<configuration><system.serviceModel><bindings><customBinding><binding><sslStreamSecurity sslProtocols="{|TLS5001:Default|}" /></binding></customBinding></bindings></system.serviceModel></configuration>""" },
    };

    [SilentFor("TLS5001")]
    public static TheoryData<string, string> Silent => new()
    {
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Https": { "Url": "https://*:443", "SslProtocols": [ "Tls12", "Tls13" ] } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": [ "None" ] } } }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": [ ] } } }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": null } } }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": "3072" } } }""" },
        { "appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "Protocols": "Http1AndHttp2" } } }""" },
        { "appsettings.json", """{ "Orders": { "MinimumTlsVersion": "1.2" } }""" },
        { "appsettings.json", """{ "Orders": { "MinimumTlsVersion": "12" } }""" },
        { "appsettings.json", """{ "Orders": { "MinimumTlsVersion": "TLS 1.3" } }""" },
        { "appsettings.json", """{ "Orders": { "TlsVersion": "Default" } }""" },
        { "appsettings.json", """{ "Orders": { "Title": "Tls11" } }""" },
        { "appsettings.json", """{ "Orders": { "SslProtocolsComment": "no Tls11 here" } }""" },
        { "appsettings.json", """{ /* "SslProtocols": "Tls11" */ "A": 1 // "SslProtocols": "Tls11" """ + "\n}" },
        { "appsettings.json", """{ "Syslog": { "SecurityProtocol": "TLS" } }""" },
        { "settings.json", """{ "SslProtocols": "Tls11" }""" },
        { "packages.config", """<packages><package sslProtocols="Tls11" /></packages>""" },
        { "web.config", """<configuration><system.serviceModel><bindings><netTcpBinding><binding><security><transport sslProtocols="Tls12" /></security></binding></netTcpBinding></bindings></system.serviceModel></configuration>""" },
        { "web.config", """<configuration><!-- <transport sslProtocols="Tls" /> --></configuration>""" },
        { "app.config", """<configuration><appSettings><add key="SslProtocols" value="Tls12,Tls13" /></appSettings></configuration>""" },
    };

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string file, string markup) => ConfigurationSnippet.VerifyAsync("/repo/" + file, markup);

    [Theory, MemberData(nameof(Silent))]
    public Task IsSilent(string file, string text) => ConfigurationSnippet.VerifyAsync("/repo/" + file, text);

    [Fact]
    public Task TakesTheMinimumProtocol() => ConfigurationSnippet.VerifyAsync(
        "/repo/appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": [ "{|TLS5001:Tls12|}", "Tls13" ] } } }""", ("tls_analyzers.minimum_protocol", "tls13"));
}
