// What rows of the catalogue need of System.ServiceModel.Http. Generated from its metadata.
// Needs System.ServiceModel.Primitives
[assembly: System.Reflection.AssemblyVersion("10.1.0.0")]
namespace System.ServiceModel
{
public class BasicHttpBinding : global::System.ServiceModel.HttpBindingBase {
public BasicHttpBinding(global::System.ServiceModel.BasicHttpSecurityMode securityMode) { }
}
public sealed class BasicHttpSecurity {
public global::System.ServiceModel.BasicHttpSecurityMode Mode { get => throw null; set { } }
}
public enum BasicHttpSecurityMode {
None = 0,
Transport = 1,
Message = 2,
TransportWithMessageCredential = 3,
TransportCredentialOnly = 4,
}
public abstract class HttpBindingBase : global::System.ServiceModel.Channels.Binding {
}
public class NetHttpBinding : global::System.ServiceModel.HttpBindingBase {
public NetHttpBinding(global::System.ServiceModel.BasicHttpSecurityMode securityMode) { }
public NetHttpBinding(global::System.ServiceModel.BasicHttpSecurityMode securityMode, bool reliableSessionEnabled) { }
}
public class WS2007HttpBinding : global::System.ServiceModel.WSHttpBinding {
public WS2007HttpBinding(global::System.ServiceModel.SecurityMode securityMode) { }
public WS2007HttpBinding(global::System.ServiceModel.SecurityMode securityMode, bool reliableSessionEnabled) { }
}
public class WSHttpBinding : global::System.ServiceModel.WSHttpBindingBase {
public WSHttpBinding(global::System.ServiceModel.SecurityMode securityMode) { }
public WSHttpBinding(global::System.ServiceModel.SecurityMode securityMode, bool reliableSessionEnabled) { }
}
public abstract class WSHttpBindingBase : global::System.ServiceModel.Channels.Binding {
}
public sealed class WSHttpSecurity {
public global::System.ServiceModel.SecurityMode Mode { get => throw null; set { } }
}
}
namespace System.ServiceModel.Channels
{
public class HttpTransportBindingElement : global::System.ServiceModel.Channels.TransportBindingElement {
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
public class HttpsTransportBindingElement : global::System.ServiceModel.Channels.HttpTransportBindingElement {
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
}
