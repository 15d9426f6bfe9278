using System.IdentityModel.Selectors;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>Looks at the certificate of the invoice service of the accountants, which speaks SOAP.</summary>
internal class InvoiceValidator : X509CertificateValidator
{
    public override void Validate(X509Certificate2 certificate) // TLS2013
    {
        Console.WriteLine("Invoices from " + certificate.Subject);
    }
}
