using System.Net;
using System.Net.Sockets;
using Orders.Server;

var builder = WebApplication.CreateBuilder(args);
var port = builder.Configuration.GetValue<int?>("port") ?? FreePort();
var tickerPort = FreePort();
var downloadPort = FreePort();

using var root = RootCertificate.Create();
var crl = $"http://localhost:{downloadPort}/{root.Thumbprint}.crl";
using var certificate = ServerCertificate.Create(root, "localhost", crl);

builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.ConfigureKestrel(kestrel => HttpsEndpoint.Configure(kestrel, port, certificate, root));
builder.Services.AddControllers();
builder.Services.AddHsts(options =>
{
    options.MaxAge = TimeSpan.FromDays(365);
    options.IncludeSubDomains = true;
});
ShopCookies.AddTo(builder.Services);
TokenLogin.AddTo(builder.Services);

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseSession();
app.UseWebSockets();
app.UseAuthentication();
app.UseAuthorization();

app.MapControllers();
app.MapGet("/archive", OrderArchive.Count);
app.MapGet("/health", () => new Health("OK", tickerPort));
app.MapGet("/orders", (HttpContext context) =>
{
    ShopCookies.Remember(context, "EUR");
    return OrderBook.All;
});
app.MapPost("/orders", OrderBook.Add).AddEndpointFilter(HttpsEndpoint.RequireClientCertificate);
app.MapDelete("/orders", OrderBook.Clear).RequireAuthorization();
app.Map("/feed", LiveFeed.Send);

if (builder.Configuration["root"] is { } rootFile)
    RootCertificate.Publish(root, rootFile);
if (builder.Configuration["client"] is { } clientFile)
    ClientCertificate.Issue(root, crl, clientFile);

Downloads.Start(crl, RootCertificate.RevocationList(root));
_ = RawTls.Serve(tickerPort, certificate, app.Lifetime.ApplicationStopping);
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Listening on https://localhost:{port}"));
app.Run();

static int FreePort()
{
    using var probe = new TcpListener(IPAddress.Loopback, 0);
    probe.Start();
    return ((IPEndPoint)probe.LocalEndpoint).Port;
}
