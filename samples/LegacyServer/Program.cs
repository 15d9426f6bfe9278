using Orders.Server;

if (args.Length == 0 || args[0] != "--run")
{
    Console.WriteLine("This program is here to be read and analysed. It does everything wrong, so it needs --run to start.");
    return;
}

var certificate = ServerCertificate.Create("orders.contoso.com");
RootCertificate.Install(certificate);

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => HttpsEndpoint.Configure(kestrel, certificate));
builder.Services.AddControllers();
builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromMinutes(5)); // TLS4012
ShopCookies.AddTo(builder.Services);
TokenLogin.AddTo(builder.Services);

var app = builder.Build();
app.UseHttpsRedirection(); // TLS4012
app.UseSession();
app.UseWebSockets();
app.UseAuthentication();
app.UseAuthorization();

app.MapControllers();
app.MapGet("/archive", OrderArchive.Count);
app.MapGet("/health", () => "OK");
app.MapGet("/orders", (HttpContext context) =>
{
    ShopCookies.Remember(context, "EUR");
    return OrderBook.All;
});
app.MapPost("/orders", OrderBook.Add);
app.MapDelete("/orders", OrderBook.Clear).RequireAuthorization();
app.MapGet("/feed", LiveFeed.Send);

Downloads.Start("root.cer", certificate.RawData);
new Thread(() => RawTls.Serve(9443, certificate)).Start();
app.Run();
