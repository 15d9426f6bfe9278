namespace Microsoft.AspNetCore.Authentication.Certificate
{
    public class CertificateAuthenticationOptions
    {
        public System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get; set; }

        public bool ValidateCertificateUse { get; set; }

        public bool ValidateValidityPeriod { get; set; }

        public CertificateTypes AllowedCertificateTypes { get; set; }
    }

    [System.Flags]
    public enum CertificateTypes
    {
        Chained = 1,
        SelfSigned = 2,
        All = Chained | SelfSigned,
    }
}
