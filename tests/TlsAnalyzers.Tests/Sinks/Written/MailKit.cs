// row: typed MailKit.MailService.GetSslClientAuthenticationOptions
using System.Net.Security;
using MailKit.Net.Smtp;

class Mail : SmtpClient
{
    SslClientAuthenticationOptions Accepting() => GetSslClientAuthenticationOptions("mail.contoso.com", {|TLS2001:(a, b, c, d) => true|});

    SslClientAuthenticationOptions Checking(RemoteCertificateValidationCallback callback) => GetSslClientAuthenticationOptions("mail.contoso.com", callback);
}
