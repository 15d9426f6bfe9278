using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>TLS5004: app.config and web.config of .NET Framework.</summary>
public class FrameworkFileTests
{
    private const string Xdt = "xmlns:xdt=\"http://schemas.microsoft.com/XML-Document-Transform\"";

    public static TheoryData<string, string> Reported => new()
    {
        { "app.config", """<runtime><AppContextSwitchOverrides value="{|TLS5004:Switch.System.Net.DontEnableSchUseStrongCrypto=true|}" /></runtime>""" },
        { "app.config", """<runtime><AppContextSwitchOverrides value="Switch.Other=true; {|TLS5004:Switch.System.Net.DontCheckCertificateEKUs=True|} ;{|TLS5004:Switch.System.Net.DontEnableSystemDefaultTlsVersions=true|}" /></runtime>""" },
        { "web.config", """<appSettings><add key="AppContext.SetSwitch:Switch.System.Net.DontEnableSchUseStrongCrypto" value="{|TLS5004:true|}" /></appSettings>""" },
        { "app.config", """<system.net><settings><servicePointManager checkCertificateName="{|TLS5004:false|}" /></settings></system.net>""" },
        { "app.config", """<system.net><settings><servicePointManager checkCertificateRevocationList="{|TLS5004:false|}" encryptionPolicy="{|TLS5004:AllowNoEncryption|}" /></settings></system.net>""" },
        { "app.config", """<system.net><mailSettings><smtp><network host="smtp.contoso.com" enableSsl="{|TLS5004:false|}" /></smtp></mailSettings></system.net>""" },
        { "web.config", """<system.web><httpCookies requireSSL="{|TLS5004:false|}" /></system.web>""" },
        { "web.config", """<system.web><authentication mode="Forms"><forms requireSSL="{|TLS5004:false|}" /></authentication></system.web>""" },
        { "Web.Release.config", """<system.web><roleManager cookieRequireSSL="{|TLS5004:false|}" /><anonymousIdentification cookieRequireSSL="{|TLS5004:false|}" /></system.web>""" },
        { "web.config", """<location path="admin"><system.web><httpCookies requireSSL="{|TLS5004:false|}" /></system.web></location>""" },
        { "web.config", """<system.web><membership><providers><add name="AD" connectionProtection="{|TLS5004:None|}" /></providers></membership></system.web>""" },
        { "web.config", """<system.identityModel.services><federationConfiguration><cookieHandler requireSsl="{|TLS5004:false|}" /><wsFederation requireHttps="{|TLS5004:false|}" /></federationConfiguration></system.identityModel.services>""" },
        { "web.config", """<system.serviceModel><bindings><basicHttpBinding><binding name="a"><security mode="{|TLS5004:None|}" /></binding><binding name="b"><security mode="Transport" /></binding></basicHttpBinding></bindings></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><bindings><webHttpBinding><binding><security mode="{|TLS5004:TransportCredentialOnly|}" /></binding></webHttpBinding></bindings></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><bindings><netTcpBinding><binding name="t"><security mode="{|TLS5004:None|}" /></binding></netTcpBinding></bindings><client><endpoint bindingConfiguration="t" address="net.tcp://localhost:1" /><endpoint bindingConfiguration="t" address="net.tcp://orders.contoso.com:1" /></client></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><bindings><netTcpBinding><binding><security mode="Transport"><transport protectionLevel="{|TLS5004:None|}" /></security></binding></netTcpBinding></bindings></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><bindings><customBinding><binding><security allowInsecureTransport="{|TLS5004:true|}" /></binding></customBinding></bindings></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><behaviors><endpointBehaviors><behavior><clientCredentials><serviceCertificate><authentication certificateValidationMode="{|TLS5004:None|}" revocationMode="{|TLS5004:NoCheck|}" /></serviceCertificate></clientCredentials></behavior></endpointBehaviors></behaviors></system.serviceModel>""" },
        { "web.config", """<system.identityModel><identityConfiguration><certificateValidation certificateValidationMode='{|TLS5004:none|}' /></identityConfiguration></system.identityModel>""" },
    };

    [SilentFor("TLS5004")]
    public static TheoryData<string, string> Silent => new()
    {
        { "app.config", """<runtime><AppContextSwitchOverrides value="Switch.System.Net.DontEnableSchUseStrongCrypto=false" /></runtime>""" },
        { "app.config", """<runtime><AppContextSwitchOverrides value="Switch.System.Net.DontEnableSchUseStrongCrypto" /></runtime>""" },
        { "app.config", """<runtime><AppContextSwitchOverrides value="Switch.System.IO.UseLegacyPathHandling=true" /></runtime>""" },
        { "app.config", """<appSettings><add key="Switch.System.Net.DontEnableSchUseStrongCrypto" value="true" /></appSettings>""" },
        { "app.config", """<system.net><settings><servicePointManager checkCertificateName="true" checkCertificateRevocationList="true" /></settings></system.net>""" },
        { "app.config", """<system.net><settings><servicePointManager expect100Continue="false" encryptionPolicy="RequireEncryption" /></settings></system.net>""" },
        { "app.config", """<system.net><mailSettings><smtp><network host="localhost" enableSsl="false" /></smtp></mailSettings></system.net>""" },
        { "app.config", """<system.net><mailSettings><smtp><network host="smtp.contoso.com" enableSsl="true" /></smtp></mailSettings></system.net>""" },
        { "app.config", """<system.net><mailSettings><smtp><network host="smtp.contoso.com" /></smtp></mailSettings></system.net>""" },
        { "web.config", """<system.web><httpCookies requireSSL="true" httpOnlyCookies="false" /></system.web>""" },
        { "web.config", """<system.web><authentication mode="Forms"><forms loginUrl="/login" timeout="30" /></authentication></system.web>""" },
        { "web.config", """<custom><httpCookies requireSSL="false" /></custom>""" },
        { "web.config", """<system.serviceModel><bindings><basicHttpBinding><binding><security mode="Transport" /></binding></basicHttpBinding></bindings></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><bindings><netNamedPipeBinding><binding><security mode="None" /></binding></netNamedPipeBinding></bindings></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><bindings><basicHttpBinding><binding name="t"><security mode="None" /></binding></basicHttpBinding></bindings><client><endpoint bindingConfiguration="t" address="http://localhost:1/" /></client></system.serviceModel>""" },
        { "web.config", """<system.serviceModel><behaviors><endpointBehaviors><behavior><clientCredentials><serviceCertificate><authentication certificateValidationMode="ChainTrust" revocationMode="Online" /></serviceCertificate></clientCredentials></behavior></endpointBehaviors></behaviors></system.serviceModel>""" },
        { "Web.Release.config", $"""<system.web><httpCookies requireSSL="false" xdt:Transform="Remove" {Xdt} /></system.web>""" },
        { "Web.Release.config", $"""<system.web xdt:Transform="RemoveAll" {Xdt}><httpCookies requireSSL="false" /></system.web>""" },
        { "web.config", """<!-- <system.web><httpCookies requireSSL="false" /></system.web> -->""" },
    };

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string file, string markup) => ConfigurationSnippet.VerifyAsync("/repo/" + file, Whole(markup));

    [Theory, MemberData(nameof(Silent))]
    public Task IsSilent(string file, string text) => ConfigurationSnippet.VerifyAsync("/repo/" + file, Whole(text));

    [Fact]
    public Task ReportsASectionInAFileOfItsOwn() => ConfigurationSnippet.VerifyAsync(
        "/repo/cookies.config", """<system.web><httpCookies requireSSL="{|TLS5004:false|}" /></system.web>""", ("build_metadata.AdditionalFiles.TlsConfigKind", "Settings"));

    [Fact]
    public Task UnderlinesAValueWithCharacterReferencesAsAWhole() => ConfigurationSnippet.VerifyAsync(
        "/repo/app.config", Whole("""<runtime><AppContextSwitchOverrides value="{|TLS5004:Switch.Other=true;&#83;witch.System.Net.DontEnableSchUseStrongCrypto=true|}" /></runtime>"""));

    private static string Whole(string content) => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<configuration>\r\n  " + content + "\r\n</configuration>\r\n";
}
