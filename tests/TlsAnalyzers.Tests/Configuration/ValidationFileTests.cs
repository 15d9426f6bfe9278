using Microsoft.CodeAnalysis;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>TLS5005: settings that switch validation off.</summary>
public class ValidationFileTests
{
    public static TheoryData<string, string> Reported => new()
    {
        { "appsettings.json", """{ "ReverseProxy": { "Clusters": { "c": { "HttpClient": { "DangerousAcceptAnyServerCertificate": {|TLS5005:true|} } } } } }""" },
        { "appsettings.json", """{ "ReverseProxy:Clusters:c:HttpClient:DangerousAcceptAnyServerCertificate": "{|TLS5005:True|}" }""" },
        { "yarp.Production.json", """{ "Clusters": { "c": { "HttpClient": { "dangerousAcceptAnyServerCertificate": "{|TLS5005:true|}" } } } }""" },
        { "ocelot.json", """{ "Routes": [ { "DangerousAcceptAnyServerCertificateValidator": {|TLS5005:true|} }, { "DangerousAcceptAnyServerCertificateValidator": false } ] }""" },
        { "ocelot.json", """{ "ReRoutes": [ { "DangerousAcceptAnyServerCertificateValidator": {|TLS5005:true|} } ] }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Https": { "Certificate": { "AllowInvalid": {|TLS5005:true|} } } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Certificates": { "Default": { "AllowInvalid": "{|TLS5005:true|}" } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "H": { "Sni": { "*": { "Certificate": { "AllowInvalid": {|TLS5005:true|} } } } } } } }""" },
        { "appsettings.json", """{ "Authentication": { "Schemes": { "Bearer": { "RequireHttpsMetadata": {|TLS5005:false|} } } } }""" },
        { "appsettings.json", """{ "AuthServer": { "RequireHttpsMetadata": "{|TLS5005:false|}" } }""" },
        { "appsettings.json", """{ "Orders": { "IgnoreSslErrors": {|TLS5005:true|} } }""" },
        { "appsettings.json", """{ "Vault": { "ValidateCertificates": {|TLS5005:false|} } }""" },
        { "appsettings.json", """{ "Orders": { "VerifySsl": "{|TLS5005:FALSE|}", "Timeout": 3 } }""" },
        { "launchSettings.json", """{ "profiles": { "p": { "environmentVariables": { "Orders__SkipCertificateValidation": "{|TLS5005:true|}" } } } }""" },
        { "appsettings.Development.json", """{ "Orders": { "AcceptAnyCertificate": {|TLS5005:true|} } }""" },
        { "runtimeconfig.template.json", """{ "configProperties": { "System.Net.EnableSslKeyLogging": {|TLS5005:true|} } }""" },
        { "runtimeconfig.template.json", """{ "configProperties": { "System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport": {|TLS5005:true|} } }""" },
        { "app.config", """<configuration><appSettings><add key="TrustAllCertificates" value="{|TLS5005:true|}" /></appSettings></configuration>""" },
        { "web.config", """<configuration><system.webServer><aspNetCore><environmentVariables><environmentVariable name="Orders__IgnoreCertificateErrors" value="{|TLS5005:true|}" /></environmentVariables></aspNetCore></system.webServer></configuration>""" },
    };

    [SilentFor("TLS5005")]
    public static TheoryData<string, string> Silent => new()
    {
        { "appsettings.json", """{ "ReverseProxy": { "Clusters": { "c": { "HttpClient": { "DangerousAcceptAnyServerCertificate": false } } } } }""" },
        { "appsettings.json", """{ "ReverseProxy": { "Clusters": { "c": { "HttpClient": { "DangerousAcceptAnyServerCertificate": null } } } } }""" },
        { "ocelot.json", """{ "Routes": [ { "DangerousAcceptAnyServerCertificateValidator": false } ] }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Https": { "Certificate": { "AllowInvalid": false } } } } }""" },
        { "appsettings.json", """{ "Kestrel": { "Endpoints": { "Https": { "ClientCertificateMode": "NoCertificate" } } } }""" },
        { "appsettings.json", """{ "Orders": { "Certificate": { "AllowInvalid": true } } }""" },
        { "appsettings.json", """{ "Authentication": { "Schemes": { "Bearer": { "RequireHttpsMetadata": true } } } }""" },
        { "appsettings.json", """{ "Orders": { "IgnoreSslErrors": false } }""" },
        { "appsettings.json", """{ "Orders": { "IgnoreSslErrors": "#{IgnoreSslErrors}#" } }""" },
        { "appsettings.json", """{ "Orders": { "IgnoreSslErrors": { "true": false } } }""" },
        { "appsettings.json", """{ "Orders": { "ValidateCertificates": true } }""" },
        { "appsettings.json", """{ "Logging": { "LogLevel": { "IgnoreSslErrors": "Warning" } } }""" },
        { "appsettings.json", """{ "Errors": { "IgnoreErrors": true } }""" },
        { "runtimeconfig.template.json", """{ "configProperties": { "System.Net.Security.DisableTlsResume": true } }""" },
        { "runtimeconfig.template.json", """{ "configProperties": { "System.Net.EnableSslKeyLogging": false } }""" },
        { "app.config", """<configuration><appSettings><add key="TrustAllCertificates" value="false" /></appSettings></configuration>""" },
        { "app.config", """<configuration><custom><add key="TrustAllCertificates" value="true" /></custom></configuration>""" },
        { "/repo/settings.json", """{ "IgnoreSslErrors": true }""" },
    };

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string file, string markup) => ConfigurationSnippet.VerifyAsync("/repo/" + file, markup);

    [Theory, MemberData(nameof(Silent))]
    public Task IsSilent(string file, string text) => ConfigurationSnippet.VerifyAsync("/repo/" + file, text);

    [Theory]
    [InlineData("appsettings.json", DiagnosticSeverity.Warning)]
    [InlineData("appsettings.Staging.json", DiagnosticSeverity.Warning)]
    [InlineData("appsettings.Development.json", DiagnosticSeverity.Info)]
    [InlineData("appsettings.local.json", DiagnosticSeverity.Info)]
    [InlineData("Properties/launchSettings.json", DiagnosticSeverity.Info)]
    public async Task IsQuieterInFilesForDevelopment(string file, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(await ConfigurationSnippet.AnalyzeAsync("/repo/" + file, """{ "Orders": { "IgnoreSslErrors": true } }""")).Severity);

    [Fact]
    public Task ReadsAFileThatTheUserNames() => ConfigurationSnippet.VerifyAsync(
        "/repo/deploy/orders.json", """{ "IgnoreSslErrors": {|TLS5005:true|} }""", ("build_metadata.AdditionalFiles.TlsConfigKind", "Settings"));

    [Fact]
    public Task IsSilentWhenConfigurationIsNotAnalyzed() => ConfigurationSnippet.VerifyAsync(
        "/repo/appsettings.json", """{ "IgnoreSslErrors": true }""", ("build_property.TlsAnalyzeConfiguration", "false"));
}
