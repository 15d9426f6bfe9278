// What rows of the catalogue need of System.ServiceModel.NetFramingBase. Generated from its metadata.
// Needs System.ServiceModel.Primitives
[assembly: System.Reflection.AssemblyVersion("10.1.0.0")]
namespace System.ServiceModel.Channels
{
public abstract class ConnectionOrientedTransportBindingElement : global::System.ServiceModel.Channels.TransportBindingElement {
}
public abstract class NetFramingTransportChannelFactory<TChannel> : global::System.ServiceModel.Channels.ChannelFactoryBase<TChannel>, global::System.ServiceModel.IDefaultCommunicationTimeouts {
protected virtual bool SupportsUpgrade(global::System.ServiceModel.Channels.StreamUpgradeBindingElement upgradeBindingElement) => throw null;
}
public class SslStreamSecurityBindingElement : global::System.ServiceModel.Channels.StreamUpgradeBindingElement {
public SslStreamSecurityBindingElement() { }
protected SslStreamSecurityBindingElement(global::System.ServiceModel.Channels.SslStreamSecurityBindingElement elementToBeCloned) { }
public override global::System.ServiceModel.Channels.IChannelFactory<TChannel> BuildChannelFactory<TChannel>(global::System.ServiceModel.Channels.BindingContext context) => throw null;
public override global::System.ServiceModel.Channels.StreamUpgradeProvider BuildClientStreamUpgradeProvider(global::System.ServiceModel.Channels.BindingContext context) => throw null;
public override bool CanBuildChannelFactory<TChannel>(global::System.ServiceModel.Channels.BindingContext context) => throw null;
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
public override T GetProperty<T>(global::System.ServiceModel.Channels.BindingContext context) => throw null;
public global::System.ServiceModel.Security.IdentityVerifier IdentityVerifier { get => throw null; set { } }
public bool RequireClientCertificate { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
}
public abstract class StreamUpgradeBindingElement : global::System.ServiceModel.Channels.BindingElement {
protected StreamUpgradeBindingElement() { }
protected StreamUpgradeBindingElement(global::System.ServiceModel.Channels.StreamUpgradeBindingElement elementToBeCloned) { }
public abstract global::System.ServiceModel.Channels.StreamUpgradeProvider BuildClientStreamUpgradeProvider(global::System.ServiceModel.Channels.BindingContext context);
}
public abstract class StreamUpgradeProvider {
}
public class WindowsStreamSecurityBindingElement : global::System.ServiceModel.Channels.StreamUpgradeBindingElement {
public WindowsStreamSecurityBindingElement() { }
protected WindowsStreamSecurityBindingElement(global::System.ServiceModel.Channels.WindowsStreamSecurityBindingElement elementToBeCloned) { }
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
}
