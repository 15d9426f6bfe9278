using MailKit.Net.Smtp;
using MailKit.Security;

namespace Orders.Libraries;

/// <summary>Tells the customer that the order is on its way.</summary>
public static class Mail
{
    public static async Task<SmtpClient> ConnectAsync(string host, CancellationToken cancellationToken)
    {
        var client = new SmtpClient();
        await client.ConnectAsync(host, 587, SecureSocketOptions.StartTls, cancellationToken);
        return client;
    }
}
