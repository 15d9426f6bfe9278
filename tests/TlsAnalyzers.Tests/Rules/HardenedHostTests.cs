using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Whole programs that do it right: nothing at all is reported in them.</summary>
public class HardenedHostTests
{
    public static TheoryData<string> Programs =>
    [
        // A web application with pages, behind nothing.
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureHttpsDefaults(https =>
            {
                https.ClientCertificateMode = Microsoft.AspNetCore.Server.Kestrel.Https.ClientCertificateMode.NoCertificate;
                https.CheckCertificateRevocation = true;
            });
            kestrel.ListenAnyIP(80);
            kestrel.ListenAnyIP(443, listen =>
            {
                listen.Protocols = HttpProtocols.Http1AndHttp2AndHttp3;
                listen.UseHttps();
            });
        });
        builder.Services.AddRazorPages();
        builder.Services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
            hsts.Preload = true;
        });
        builder.Services.AddHttpsRedirection(redirection => redirection.HttpsPort = 443);

        var app = builder.Build();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/Error");
            app.UseHsts();
        }

        app.UseHttpsRedirection();
        app.UseStaticFiles();
        app.MapRazorPages();
        app.Run();
        """,
        // A minimal API whose addresses come from the configuration.
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpClient("orders", http =>
        {
            http.BaseAddress = new Uri("https://orders.example.com/");
            http.DefaultRequestVersion = HttpVersion.Version20;
            http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;
        });
        var app = builder.Build();
        app.UseHttpsRedirection();
        app.MapGet("/health", () => "ok");
        app.Urls.Add("http://localhost:5000");
        app.Urls.Add("https://*:5001");
        app.Run();
        """,
        // gRPC: HTTP/2 alone, inside TLS, and on a Unix socket without.
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Any, 5001, listen =>
            {
                listen.UseHttps(https => https.ServerCertificate = certificate);
                listen.Protocols = HttpProtocols.Http2;
            });
            kestrel.ListenUnixSocket("/run/grpc.sock", listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Build().Run();
        """,
        // A reverse proxy: forwards what it got, copies the version, listens by name of a setting.
        """
        var builder = WebApplication.CreateBuilder(args);
        var address = IPAddress.Parse(builder.Configuration["Listen"]!);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(address, 443, listen => Endpoints.Secure(listen)));
        var invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            SslOptions = { ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11] },
        });
        var app = builder.Build();
        app.Run(async context =>
        {
            var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri("https://backend.example.com" + context.Request.Path))
            {
                Version = context.Request.Protocol == "HTTP/2" ? HttpVersion.Version20 : HttpVersion.Version11,
                VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            };
            using var response = await invoker.SendAsync(request, context.RequestAborted);
            context.Response.StatusCode = (int)response.StatusCode;
        });
        app.Run();

        internal static class Endpoints
        {
            public static void Secure(ListenOptions listen) => listen.UseHttps();
        }
        """,
        // The older shape: a host builder and a Startup class.
        """
        Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>().UseUrls("https://*:443", "http://*:80")).Build().Run();

        internal sealed class Startup
        {
            public void ConfigureServices(IServiceCollection services) => services.AddControllersWithViews();

            public void Configure(IApplicationBuilder app, IWebHostEnvironment environment)
            {
                if (environment.IsDevelopment()) app.UseDeveloperExceptionPage();
                else app.UseHsts();
                app.UseHttpsRedirection();
                app.UseStaticFiles();
                app.UseEndpoints(endpoints => endpoints.MapControllerRoute("default", "{controller=Home}/{action=Index}"));
            }
        }
        """,
    ];

    [Theory, MemberData(nameof(Programs))]
    public Task NothingIsReported(string program) => WebSnippet.VerifySilentAsync(program);
}
