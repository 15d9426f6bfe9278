using Partner.Link;

namespace Orders.Client;

/// <summary>Fetches the price list of a partner.</summary>
internal class PartnerLink
{
    public LinkClient Create()
    {
        var link = new LinkClient();
        link.CertificateReceived += OnCertificate; // TLS2001
        return link;
    }

    private void OnCertificate(object sender, CertificateEventArgs e)
    {
        Console.WriteLine("Prices from " + e.Certificate.Subject);
        e.Accept = true;
    }
}
