using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class MemberTests
{
    public static TheoryData<string> Reported =>
    [
        "{|TLS3004:serverOptions.AllowRenegotiation = true|};",
        "ssl.AuthenticateAsClient(host, null, {|TLS2008:checkCertificateRevocation: false|});",
        "ssl.AuthenticateAsClient(host, null, SslProtocols.None, {|TLS2008:false|});",
        "handler = new HttpClientHandler { {|TLS2008:CheckCertificateRevocationList = false|} };",
        "{|TLS1004:AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", true)|};",
        "{|TLS1004:AppDomain.CurrentDomain.SetData(\"Switch.System.Net.DontCheckCertificateEKUs\", \"true\")|};",
        "const string prefix = \"Switch.System.Net.\"; {|TLS1004:AppContext.SetSwitch(prefix + \"DontEnableSystemDefaultTlsVersions\", true)|};",
        "{|TLS4002:AppContext.SetSwitch(\"System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport\", true)|};",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions(); {|TLS2010:https.AllowAnyClientCertificate()|};",
        "var cookie = new Microsoft.AspNetCore.Http.CookieBuilder { {|TLS4011:SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.None|} };",
        "var jwt = new Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions(); {|TLS4010:jwt.RequireHttpsMetadata = false|};",
    ];

    public static TheoryData<string> Silent =>
    [
        "handler.CheckCertificateRevocationList = true;",
        "handler.CheckCertificateRevocationList = flag;",
        "var was = handler.CheckCertificateRevocationList;",
        "ssl.AuthenticateAsServer(certificate, false, SslProtocols.None, false);",
        "AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", false);",
        "var jwt = new Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions(); if (System.Diagnostics.Debugger.IsAttached) jwt.RequireHttpsMetadata = false;",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}
