// row: typed System.Net.Http.HttpClientHandler.DangerousAcceptAnyServerCertificateValidator
// row: typed System.Net.Http.SocketsHttpHandler.ConnectCallback
// row: typed System.Net.HttpListenerPrefixCollection.Add
// row: typed System.Net.Mail.SmtpClient..ctor
// row: typed System.Net.Quic.QuicListenerOptions.ConnectionOptionsCallback
// row: typed System.Security.Cryptography.RSA.Create
// row: typed System.Security.Cryptography.X509Certificates.X509Store..ctor
// row: typed System.Security.Cryptography.X509Certificates.X509Store.Add
// row: typed System.Security.Cryptography.X509Certificates.X509Store.AddRange
// row: typed System.AppContext.SetSwitch
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Mail;
using System.Net.Quic;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

class Clients
{
    void Dangerous(HttpClientHandler handler) =>
        handler.ServerCertificateCustomValidationCallback = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};

    void Connect(SocketsHttpHandler handler, Stream stream) =>
        handler.ConnectCallback = (context, cancel) => new ValueTask<Stream>(new SslStream(stream, false, {|TLS2001:(a, b, c, d) => true|}));

    void Plain(SocketsHttpHandler handler, Stream stream) => handler.ConnectCallback = (context, cancel) => new ValueTask<Stream>(stream);

    void Mail(MailMessage message)
    {
        var client = {|TLS4006:new SmtpClient("mail.contoso.com")|};
        client.Send(message);
    }

    void MailOverTls(MailMessage message)
    {
        var client = new SmtpClient("mail.contoso.com") { EnableSsl = true };
        client.Send(message);
    }

    void Switch() => {|TLS1004:System.AppContext.SetSwitch("System.Net.EnableSslKeyLogging", true)|};

    void SwitchOff() => System.AppContext.SetSwitch("System.Net.EnableSslKeyLogging", false);
}

class Servers
{
    void Listen(HttpListener listener) => listener.Prefixes.Add({|TLS4005:"http://+:80/"|});

    void ListenOverTls(HttpListener listener) => listener.Prefixes.Add("https://+:443/");

    void Quic(QuicListenerOptions listener, QuicServerConnectionOptions options) => listener.ConnectionOptionsCallback = (connection, hello, cancel) =>
    {
        options.ServerAuthenticationOptions = new SslServerAuthenticationOptions { RemoteCertificateValidationCallback = {|TLS2010:(a, b, c, d) => true|} };
        return new(options);
    };
}

class Certificates
{
    void TrustOne(X509Certificate2 certificate)
    {
        using var store = new X509Store(StoreName.Root);
        {|TLS2009:store.Add(certificate)|};
    }

    void TrustMany(X509Certificate2Collection certificates)
    {
        using var store = new X509Store(StoreName.AuthRoot, StoreLocation.LocalMachine, OpenFlags.ReadWrite);
        {|TLS2009:store.AddRange(certificates)|};
    }

    void Keep(X509Certificate2 certificate)
    {
        using var store = new X509Store(StoreName.My);
        store.Add(certificate);
    }

    CertificateRequest Small() => new("CN=contoso.com", {|TLS3005:RSA.Create(1024)|}, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    CertificateRequest Large() => new("CN=contoso.com", RSA.Create(3072), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
