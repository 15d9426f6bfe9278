using System.IdentityModel.Selectors;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>Looks at the certificate of the invoice service of the accountants, which speaks SOAP.</summary>
/// <param name="hash">SHA-256 of that certificate, as hexadecimal digits.</param>
internal sealed class InvoiceValidator(string hash) : X509CertificateValidator
{
    public override void Validate(X509Certificate2 certificate)
    {
        if (!certificate.GetCertHashString(HashAlgorithmName.SHA256).Equals(hash, StringComparison.OrdinalIgnoreCase))
            throw new AuthenticationException($"This is not the invoice service: {certificate.Subject}");
    }
}
