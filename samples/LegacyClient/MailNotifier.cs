using System.Net;
using System.Net.Mail;

namespace Orders.Client;

/// <summary>Tells the shop by mail.</summary>
internal class MailNotifier
{
    public void Send(string text)
    {
        var smtp = new SmtpClient("mail.contoso.com", 25); // TLS4006
        smtp.Credentials = new NetworkCredential("orders", Environment.GetEnvironmentVariable("MAIL_PASSWORD"));
        smtp.Send("orders@contoso.com", "shop@contoso.com", "Orders", text);
    }

    public void Send(SmtpClient smtp, string text)
    {
        smtp.EnableSsl = false; // TLS4006
        smtp.Send("orders@contoso.com", "shop@contoso.com", "Orders", text);
    }
}
