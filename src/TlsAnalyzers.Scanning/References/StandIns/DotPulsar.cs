// What rows of the catalogue need of DotPulsar. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace DotPulsar
{
public enum EncryptionPolicy {
EnforceUnencrypted = 0,
EnforceEncrypted = 1,
PreferUnencrypted = 2,
}
}
namespace DotPulsar.Abstractions
{
public interface IPulsarClientBuilder {
 global::DotPulsar.Abstractions.IPulsarClientBuilder VerifyCertificateAuthority(bool verifyCertificateAuthority);
 global::DotPulsar.Abstractions.IPulsarClientBuilder VerifyCertificateName(bool verifyCertificateName);
 global::DotPulsar.Abstractions.IPulsarClientBuilder CheckCertificateRevocation(bool checkCertificateRevocation);
}
}
namespace DotPulsar.Extensions
{
public static class PulsarClientBuilderExtensions {
public static global::DotPulsar.Abstractions.IPulsarClientBuilder RemoteCertificateValidation(this global::DotPulsar.Abstractions.IPulsarClientBuilder builder, global::System.Func<object, global::System.Security.Cryptography.X509Certificates.X509Certificate, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> validator) => throw null;
}
}
