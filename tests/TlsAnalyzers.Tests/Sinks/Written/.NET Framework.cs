// row: validator System.IdentityModel.Selectors.X509CertificateValidator.Validate
// row: validator System.Net.ICertificatePolicy.CheckValidationResult
// row: typed System.Net.ServicePointManager.CertificatePolicy
using System.DirectoryServices.AccountManagement;

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

class Uses
{
    void M() => System.Net.ServicePointManager.CertificatePolicy = new Policy();
}

class Directory
{
    void Alone() => _ = new PrincipalContext(ContextType.Domain, "contoso.com", "dc=contoso", {|TLS4009:ContextOptions.SimpleBind|});

    void OverTls() => _ = new PrincipalContext(ContextType.Domain, "contoso.com", "dc=contoso", ContextOptions.SimpleBind | ContextOptions.SecureSocketLayer);
}

class RealPolicy : System.Net.ICertificatePolicy
{
    public bool CheckValidationResult(System.Net.ServicePoint point, System.Security.Cryptography.X509Certificates.X509Certificate certificate, System.Net.WebRequest request, int problem) => problem == 0;
}
