namespace DotPulsar
{
    public enum EncryptionPolicy
    {
        EnforceUnencrypted,
        EnforceEncrypted,
        PreferUnencrypted,
    }
}

namespace DotPulsar.Abstractions
{
    public interface IPulsarClientBuilder
    {
        DotPulsar.Abstractions.IPulsarClientBuilder VerifyCertificateAuthority(bool verifyCertificateAuthority);

        DotPulsar.Abstractions.IPulsarClientBuilder VerifyCertificateName(bool verifyCertificateName);

        DotPulsar.Abstractions.IPulsarClientBuilder CheckCertificateRevocation(bool checkCertificateRevocation);
    }
}

namespace DotPulsar.Extensions
{
    public static class PulsarClientBuilderExtensions
    {
        public static DotPulsar.Abstractions.IPulsarClientBuilder RemoteCertificateValidation(this DotPulsar.Abstractions.IPulsarClientBuilder builder, System.Func<object, System.Security.Cryptography.X509Certificates.X509Certificate?, System.Security.Cryptography.X509Certificates.X509Chain?, System.Net.Security.SslPolicyErrors, bool> validator) => throw null!;
    }
}
