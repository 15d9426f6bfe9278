// row: validator System.IdentityModel.Selectors.X509CertificateValidator.Validate
class AcceptsAll : System.IdentityModel.Selectors.X509CertificateValidator
{
    public override void {|TLS2013:Validate|}(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    {
    }
}

class Checks : System.IdentityModel.Selectors.X509CertificateValidator
{
    public override void Validate(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    {
        if (certificate.Thumbprint != "AB") throw new System.ArgumentException("other");
    }
}
