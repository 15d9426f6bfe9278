using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Orders.ConformanceTests;

/// <summary>What is judged: clients that leave validation to the platform and insist on TLS. In a project of yours this is the code of your application.</summary>
internal static class CarefulClients
{
    /// <param name="trust">Whom to trust; null for the platform's roots. Tests pass the lab's.</param>
    public static HttpClient Http(X509ChainPolicy? trust = null) => new(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = trust } });

    public static async Task SendMailAsync(Uri server)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync("orders", "secret");
        await client.SendAsync(Mails.Confirmation);
        await client.DisconnectAsync(quit: true);
    }

    public static async Task<string> ReadFeedAsync(Uri server)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(server, CancellationToken.None);
        return await socket.ReadMessageAsync();
    }
}

internal static class Mails
{
    public static MimeMessage Confirmation => new(
        [MailboxAddress.Parse("orders@example.com")], [MailboxAddress.Parse("customer@example.com")], "Your order", new TextPart { Text = "It is on its way." });
}

internal static class Feeds
{
    public static async Task<string> ReadMessageAsync(this WebSocket socket)
    {
        var buffer = new byte[1024];
        var message = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return Encoding.UTF8.GetString(buffer, 0, message.Count);
    }
}
