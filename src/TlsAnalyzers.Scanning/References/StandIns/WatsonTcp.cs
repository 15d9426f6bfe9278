// What rows of the catalogue need of WatsonTcp. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace WatsonTcp
{
public class WatsonTcpClient {
public global::WatsonTcp.WatsonTcpClientSettings Settings { get => throw null; set { } }
}
public class WatsonTcpClientSettings {
public WatsonTcpClientSettings() { }
public bool AcceptInvalidCertificates { get => throw null; set { } }
}
public class WatsonTcpClientSslConfiguration {
public WatsonTcpClientSslConfiguration() { }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null; set { } }
}
public class WatsonTcpServerSettings {
public WatsonTcpServerSettings() { }
public bool AcceptInvalidCertificates { get => throw null; set { } }
}
public class WatsonTcpServerSslConfiguration {
public WatsonTcpServerSslConfiguration() { }
public global::System.Net.Security.RemoteCertificateValidationCallback ClientCertificateValidationCallback { get => throw null; set { } }
}
}
