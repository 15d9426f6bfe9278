using System.Security.Cryptography.X509Certificates;

// The part of WCF that the sample needs, so that it builds without WCF. The real class is in the package System.ServiceModel.Primitives.
namespace System.IdentityModel.Selectors;

public abstract class X509CertificateValidator
{
    public abstract void Validate(X509Certificate2 certificate);
}
