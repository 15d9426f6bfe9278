// row: listen Microsoft.AspNetCore.Hosting.IWebHostBuilder.UseSetting
// row: typed Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions.Listen
// row: typed Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions.ListenAnyIP
// row: typed Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions.ListenHandle
// row: typed Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions.ConfigureHttpsDefaults
// row: typed Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions.ConfigureEndpointDefaults
// row: typed Microsoft.AspNetCore.Hosting.ListenOptionsHttpsExtensions.UseHttps
// row: typed Microsoft.AspNetCore.Server.Kestrel.Core.ListenOptions.Protocols
// row: typed Microsoft.AspNetCore.Server.Kestrel.Core.HttpProtocols.Http1
// row: typed Microsoft.AspNetCore.Server.HttpSys.UrlPrefixCollection.Add
// row: typed Microsoft.AspNetCore.HttpsPolicy.HstsOptions.MaxAge
using System;
using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Server.HttpSys;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

class Settings
{
    void M(Microsoft.AspNetCore.Hosting.IWebHostBuilder host)
    {
        host.UseSetting("urls", {|TLS4005:"http://0.0.0.0:5000"|});
    }

    void Safe(Microsoft.AspNetCore.Hosting.IWebHostBuilder host)
    {
        host.UseSetting("urls", "https://0.0.0.0:5001");
        host.UseSetting("detailedErrors", "http://0.0.0.0:5000");
    }
}

class Endpoints
{
    void Address(KestrelServerOptions kestrel) => {|TLS4005:kestrel.Listen(IPAddress.Any, 5000)|};

    void EndPoint(KestrelServerOptions kestrel) => {|TLS4005:kestrel.Listen(new IPEndPoint(IPAddress.Any, 5000), listen => { })|};

    void AnyAddress(KestrelServerOptions kestrel) => {|TLS4005:kestrel.ListenAnyIP(5000)|};

    void Configured(KestrelServerOptions kestrel) => {|TLS4005:kestrel.ListenAnyIP(5000, listen => { })|};

    void Handle(KestrelServerOptions kestrel) => {|TLS4005:kestrel.ListenHandle(3)|};

    void Local(KestrelServerOptions kestrel) => kestrel.ListenLocalhost(5000);

    void Encrypted(KestrelServerOptions kestrel) => kestrel.Listen(IPAddress.Any, 5001, listen => listen.UseHttps());

    void Prefix(HttpSysOptions options) => options.UrlPrefixes.Add({|TLS4005:"http://*:80"|});

    void EncryptedPrefix(HttpSysOptions options) => options.UrlPrefixes.Add("https://*:443");
}

class EndpointsWithTls
{
    void Defaults(KestrelServerOptions kestrel) => kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = {|TLS1001:SslProtocols.Tls|});

    void Configured(ListenOptions listen) => listen.UseHttps(https => https.SslProtocols = {|TLS1001:SslProtocols.Tls|});

    void Given(ListenOptions listen) => listen.UseHttps(new HttpsConnectionAdapterOptions { SslProtocols = {|TLS1001:SslProtocols.Tls11|} });

    void Selected(ListenOptions listen) => listen.UseHttps(
        (stream, hello, state, cancel) => new ValueTask<SslServerAuthenticationOptions>(new SslServerAuthenticationOptions { EnabledSslProtocols = {|TLS1001:SslProtocols.Tls|} }), state: null!);

    void CalledBack(ListenOptions listen) => listen.UseHttps(new TlsHandshakeCallbackOptions
    {
        OnConnection = context => new ValueTask<SslServerAuthenticationOptions>(new SslServerAuthenticationOptions { EnabledSslProtocols = {|TLS1001:SslProtocols.Tls|} }),
    });

    void Default(ListenOptions listen) => listen.UseHttps();
}

class Http2
{
    void Endpoint(KestrelServerOptions kestrel) => kestrel.ListenAnyIP(5001, listen =>
    {
        listen.UseHttps();
        listen.Protocols = {|TLS4004:HttpProtocols.Http1|};
    });

    void Defaults(KestrelServerOptions kestrel) => kestrel.ConfigureEndpointDefaults(listen => listen.Protocols = {|TLS4004:HttpProtocols.Http1|});

    void Both(KestrelServerOptions kestrel) => kestrel.ConfigureEndpointDefaults(listen => listen.Protocols = HttpProtocols.Http1AndHttp2);
}

class Hsts
{
    void Short(HstsOptions options) => {|TLS4012:options.MaxAge = TimeSpan.FromDays(1)|};

    void Long(HstsOptions options) => options.MaxAge = TimeSpan.FromDays(365);
}
