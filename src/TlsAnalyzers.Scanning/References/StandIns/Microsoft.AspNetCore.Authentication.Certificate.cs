// What rows of the catalogue need of Microsoft.AspNetCore.Authentication.Certificate. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Microsoft.AspNetCore.Authentication.Certificate
{
public class CertificateAuthenticationOptions {
public CertificateAuthenticationOptions() { }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get => throw null; set { } }
public bool ValidateCertificateUse { get => throw null; set { } }
public bool ValidateValidityPeriod { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.Certificate.CertificateTypes AllowedCertificateTypes { get => throw null; set { } }
}
public enum CertificateTypes {
Chained = 1,
SelfSigned = 2,
All = 3,
}
}
