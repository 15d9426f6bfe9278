// What rows of the catalogue need of Apache.NMS.ActiveMQ. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Apache.NMS.ActiveMQ.Transport.Tcp
{
public class SslTransport {
public SslTransport() { }
public bool AcceptInvalidBrokerCert { get => throw null; set { } }
}
public class SslTransportFactory {
public SslTransportFactory() { }
public bool AcceptInvalidBrokerCert { get => throw null; set { } }
}
}
