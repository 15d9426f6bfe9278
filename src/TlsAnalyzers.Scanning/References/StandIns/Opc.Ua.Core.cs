// What rows of the catalogue need of Opc.Ua.Core. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Opc.Ua
{
public class CertificateManager {
public CertificateManager() { }
public global::System.Func<global::Opc.Ua.Security.Certificates.Certificate, global::Opc.Ua.ServiceResult, bool> AcceptError { get => throw null; set { } }
}
public enum MessageSecurityMode {
None = 0,
SignAndEncrypt = 1,
}
public class SecurityConfiguration {
public SecurityConfiguration() { }
public bool AutoAcceptUntrustedCertificates { get => throw null; set { } }
public bool RejectUnknownRevocationStatus { get => throw null; set { } }
}
public class ServiceResult {
}
}
namespace Opc.Ua.Client
{
public class OpcUaClientOptions {
public OpcUaClientOptions() { }
public bool? AutoAcceptUntrustedCertificates { get => throw null; set { } }
}
}
namespace Opc.Ua.Configuration
{
public class ApplicationConfigurationBuilder {
public global::Opc.Ua.Configuration.IApplicationConfigurationBuilderSecurityOptions SetAutoAcceptUntrustedCertificates(bool autoAccept) => throw null;
public global::Opc.Ua.Configuration.IApplicationConfigurationBuilderServerSelected AddUnsecurePolicyNone(bool addPolicy = true) => throw null;
public ApplicationConfigurationBuilder() { }
}
public interface IApplicationConfigurationBuilderSecurityOptions {
}
public interface IApplicationConfigurationBuilderServerSelected {
}
}
namespace Opc.Ua.Security.Certificates
{
public class Certificate {
}
}
