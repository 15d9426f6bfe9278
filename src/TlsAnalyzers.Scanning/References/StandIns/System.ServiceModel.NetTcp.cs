// What rows of the catalogue need of System.ServiceModel.NetTcp. Generated from its metadata.
// Needs System.ServiceModel.NetFramingBase, System.ServiceModel.Primitives
[assembly: System.Reflection.AssemblyVersion("10.1.0.0")]
namespace System.ServiceModel
{
public class NetTcpBinding : global::System.ServiceModel.Channels.Binding {
public NetTcpBinding(global::System.ServiceModel.SecurityMode securityMode) { }
public NetTcpBinding(global::System.ServiceModel.SecurityMode securityMode, bool reliableSessionEnabled) { }
}
public sealed class NetTcpSecurity {
public global::System.ServiceModel.SecurityMode Mode { get => throw null; set { } }
public global::System.ServiceModel.TcpTransportSecurity Transport { get => throw null; set { } }
}
public enum TcpClientCredentialType {
None = 0,
Windows = 1,
Certificate = 2,
}
public sealed class TcpTransportSecurity {
public TcpTransportSecurity() { }
public global::System.ServiceModel.TcpClientCredentialType ClientCredentialType { get => throw null; set { } }
public global::System.Security.Authentication.ExtendedProtection.ExtendedProtectionPolicy ExtendedProtectionPolicy { get => throw null; set { } }
public global::System.Net.Security.ProtectionLevel ProtectionLevel { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
}
}
namespace System.ServiceModel.Channels
{
public class TcpTransportBindingElement : global::System.ServiceModel.Channels.ConnectionOrientedTransportBindingElement {
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
}
