using System.Net;
using System.Net.Mail;

namespace Orders.Client;

/// <summary>Tells the shop by mail.</summary>
internal static class MailNotifier
{
    public static void Send(string host, string text)
    {
        using var smtp = new SmtpClient(host, 587);
        smtp.EnableSsl = true;
        smtp.Credentials = new NetworkCredential("orders", Environment.GetEnvironmentVariable("MAIL_PASSWORD"));
        smtp.Send("orders@contoso.com", "shop@contoso.com", "Orders", text);
    }
}
