using System.Security.Cryptography.X509Certificates;
using Orders.Client;

if (args.Length < 2)
{
    Console.Error.WriteLine("""
        Usage: ModernClient URL ROOT [--certificate FILE] [--mail HOST] [--files URL]
          URL            where ModernServer listens, such as https://localhost:5443
          ROOT           the file that ModernServer wrote for --root
          --certificate  the file that ModernServer wrote for --client: places an order
          --mail         a mail server with STARTTLS: sends one mail
          --files        the ftp:// address of a file on a server with FTPS: uploads the orders there and reads them back
        """);
    return 2;
}

ProcessSettings.Apply();

var server = new Uri(args[0]);
using var root = X509CertificateLoader.LoadCertificateFromFile(args[1]);
using var certificate = Option("--certificate") is { } file ? X509CertificateLoader.LoadPkcs12FromFile(file, null) : null;

var raw = new RawTls(root);
Console.WriteLine(await raw.Describe(server.Host, server.Port));

using var orders = new OrderClient(server, root, certificate);
var health = await orders.Health();
if (certificate is not null)
{
    Console.WriteLine($"Client certificate trusted by our own root: {ChainCheck.IsTrusted(certificate, root)}");
    await orders.Place(new Order(3, "Stamps", 100));
}
foreach (var order in await orders.GetOrders())
    Console.WriteLine(order);

Console.WriteLine($"Ticker: {await raw.ReadTicker(server.Host, health.TickerPort)}");
await new LiveFeed(root).Listen(server);

if (Option("--files") is { } target)
{
    FileDrop.Upload(new Uri(target), string.Join('\n', await orders.GetOrders()));
    Console.WriteLine(FileDrop.Download(new Uri(target)));
}
if (Option("--mail") is { } mail)
    MailNotifier.Send(mail, "The orders are in.");
return 0;

string? Option(string name) => args.SkipWhile(argument => argument != name).ElementAtOrDefault(1);
