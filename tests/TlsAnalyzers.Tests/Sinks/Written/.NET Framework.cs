// row: validator System.IdentityModel.Selectors.X509CertificateValidator.Validate
// row: validator System.Net.ICertificatePolicy.CheckValidationResult
class AcceptsAll : System.IdentityModel.Selectors.X509CertificateValidator
{
    public override void {|TLS2013:Validate|}(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    {
    }
}

class Policy : System.Net.ICertificatePolicy
{
    public bool {|TLS2013:CheckValidationResult|}(System.Net.ServicePoint point, System.Security.Cryptography.X509Certificates.X509Certificate certificate, System.Net.WebRequest request, int problem) => true;
}

class RealPolicy : System.Net.ICertificatePolicy
{
    public bool CheckValidationResult(System.Net.ServicePoint point, System.Security.Cryptography.X509Certificates.X509Certificate certificate, System.Net.WebRequest request, int problem) => problem == 0;
}
