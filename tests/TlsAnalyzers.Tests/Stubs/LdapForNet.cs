namespace LdapForNet
{
    public enum CertificateOptions
    {
    }

    public interface ILdapConnection
    {
        void TrustAllCertificates(LdapForNet.CertificateOptions certificateType = default);

        void StartTransportLayerSecurity(bool trustAll = false);
    }
}
