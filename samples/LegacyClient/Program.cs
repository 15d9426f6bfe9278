using Orders.Client;

if (args.Length == 0 || args[0] != "--run")
{
    Console.WriteLine("This program is here to be read and analysed. It does everything wrong, so it needs --run to start.");
    return;
}

ProcessSettings.Apply();

var orders = new OrderClient("client.pfx");
Console.WriteLine(orders.Health().Result);
foreach (var order in orders.GetOrders())
    Console.WriteLine(order);

var raw = new RawTls();
Console.WriteLine(raw.Describe("orders.contoso.com", 443));
Console.WriteLine(raw.ReadTicker("ticker.contoso.com", 9443));

await new LiveFeed().Listen();
new FileDrop().Upload("orders.csv");
new MailNotifier().Send("The orders are in.");
