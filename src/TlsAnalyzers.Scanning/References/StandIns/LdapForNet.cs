// What rows of the catalogue need of LdapForNet. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace LdapForNet
{
public enum CertificateOptions {
}
public interface ILdapConnection {
 void TrustAllCertificates(global::LdapForNet.CertificateOptions certificateType = (global::LdapForNet.CertificateOptions)(0));
 void StartTransportLayerSecurity(bool trustAll = false);
}
}
