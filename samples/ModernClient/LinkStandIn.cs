using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

// A file transfer library as many are: it asks for the answer by an event, and the handler gives it by a member of its argument.
namespace Partner.Link;

public sealed class CertificateEventArgs(X509Certificate2 certificate, SslPolicyErrors errors) : EventArgs
{
    public X509Certificate2 Certificate { get; } = certificate;

    public SslPolicyErrors Errors { get; } = errors;

    public bool Accept { get; set; } = errors == SslPolicyErrors.None;
}

public sealed class LinkClient
{
    public event EventHandler<CertificateEventArgs>? CertificateReceived;

    public bool Connect(X509Certificate2 certificate, SslPolicyErrors errors)
    {
        var args = new CertificateEventArgs(certificate, errors);
        CertificateReceived?.Invoke(this, args);
        return args.Accept;
    }
}
