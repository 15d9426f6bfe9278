namespace Opc.Ua
{
    public class CertificateManager
    {
        public System.Func<Opc.Ua.Security.Certificates.Certificate, Opc.Ua.ServiceResult, bool>? AcceptError { get; set; }
    }

    public enum MessageSecurityMode
    {
        None,
        SignAndEncrypt,
    }

    public class SecurityConfiguration
    {
        public bool AutoAcceptUntrustedCertificates { get; set; }

        public bool RejectUnknownRevocationStatus { get; set; }
    }

    public class ServiceResult
    {
    }
}

namespace Opc.Ua.Client
{
    public class OpcUaClientOptions
    {
        public bool? AutoAcceptUntrustedCertificates { get; set; }
    }
}

namespace Opc.Ua.Configuration
{
    public class ApplicationConfigurationBuilder
    {
        public Opc.Ua.Configuration.IApplicationConfigurationBuilderSecurityOptions SetAutoAcceptUntrustedCertificates(bool autoAccept) => throw null!;

        public Opc.Ua.Configuration.IApplicationConfigurationBuilderServerSelected AddUnsecurePolicyNone(bool addPolicy = true) => throw null!;
    }

    public interface IApplicationConfigurationBuilderSecurityOptions
    {
    }

    public interface IApplicationConfigurationBuilderServerSelected
    {
    }
}

namespace Opc.Ua.Security.Certificates
{
    public class Certificate
    {
    }
}
