using System.Net.WebSockets;
using MailKit.Net.Smtp;
using MailKit.Security;

// Careless on purpose: the lab has to name what these clients accept. TlsAnalyzers names the same lines.
#pragma warning disable TLS2001, TLS2002, TLS4006

namespace Orders.ConformanceTests;

/// <summary>The same clients as they are found on the web.</summary>
internal static class CarelessClients
{
    public static HttpClient Http() => new(new HttpClientHandler
    {
        // "Make the error go away": any certificate will do.
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    });

    public static async Task SendMailAsync(Uri server)
    {
        using var client = new SmtpClient();
        // TLS when the server offers it, and the password in clear when an attacker took the offer out.
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.StartTlsWhenAvailable);
        await client.AuthenticateAsync("orders", "secret");
        await client.SendAsync(Mails.Confirmation);
        await client.DisconnectAsync(quit: true);
    }

    public static async Task<string> ReadFeedAsync(Uri server)
    {
        using var socket = new ClientWebSocket();
        // The chain is looked at, the name is not: who has a certificate for any host can be this one.
        socket.Options.RemoteCertificateValidationCallback = (_, _, _, errors) =>
            (errors & ~System.Net.Security.SslPolicyErrors.RemoteCertificateNameMismatch) == System.Net.Security.SslPolicyErrors.None;
        await socket.ConnectAsync(server, CancellationToken.None);
        return await socket.ReadMessageAsync();
    }
}
