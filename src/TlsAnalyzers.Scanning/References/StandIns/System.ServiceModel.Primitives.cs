// What rows of the catalogue need of System.ServiceModel.Primitives. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.1.0.0")]
namespace System.IdentityModel.Selectors
{
public abstract class SecurityTokenAuthenticator {
}
public abstract class X509CertificateValidator {
protected X509CertificateValidator() { }
public abstract void Validate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 certificate);
public static global::System.IdentityModel.Selectors.X509CertificateValidator CreateChainTrustValidator(bool useMachineContext, global::System.Security.Cryptography.X509Certificates.X509ChainPolicy chainPolicy) => throw null;
}
public class X509SecurityTokenAuthenticator : global::System.IdentityModel.Selectors.SecurityTokenAuthenticator {
public X509SecurityTokenAuthenticator(global::System.IdentityModel.Selectors.X509CertificateValidator validator) { }
}
}
namespace System.ServiceModel
{
public interface IDefaultCommunicationTimeouts {
}
public enum SecurityMode {
Message = 2,
None = 0,
Transport = 1,
TransportWithMessageCredential = 3,
}
public abstract class TransactionProtocol {
}
}
namespace System.ServiceModel.Channels
{
public sealed class BinaryMessageEncodingBindingElement : global::System.ServiceModel.Channels.MessageEncodingBindingElement {
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
public abstract class Binding : global::System.ServiceModel.IDefaultCommunicationTimeouts {
}
public class BindingContext {
}
public abstract class BindingElement {
protected BindingElement() { }
protected BindingElement(global::System.ServiceModel.Channels.BindingElement elementToBeCloned) { }
public virtual global::System.ServiceModel.Channels.IChannelFactory<TChannel> BuildChannelFactory<TChannel>(global::System.ServiceModel.Channels.BindingContext context) => throw null;
public virtual bool CanBuildChannelFactory<TChannel>(global::System.ServiceModel.Channels.BindingContext context) => throw null;
public abstract global::System.ServiceModel.Channels.BindingElement Clone();
public abstract T GetProperty<T>(global::System.ServiceModel.Channels.BindingContext context);
}
public class BindingElementCollection : global::System.Collections.ObjectModel.Collection<global::System.ServiceModel.Channels.BindingElement> {
public BindingElementCollection(global::System.Collections.Generic.IEnumerable<global::System.ServiceModel.Channels.BindingElement> elements) { }
public BindingElementCollection(global::System.ServiceModel.Channels.BindingElement[] elements) { }
public void AddRange(params global::System.ServiceModel.Channels.BindingElement[] elements) => throw null;
protected override void InsertItem(int index, global::System.ServiceModel.Channels.BindingElement item) => throw null;
protected override void SetItem(int index, global::System.ServiceModel.Channels.BindingElement item) => throw null;
public global::System.ServiceModel.Channels.BindingElementCollection Clone() => throw null;
}
public abstract class ChannelFactoryBase<TChannel> : global::System.ServiceModel.Channels.IChannelFactory<TChannel> {
}
public class CustomBinding : global::System.ServiceModel.Channels.Binding {
public CustomBinding(global::System.Collections.Generic.IEnumerable<global::System.ServiceModel.Channels.BindingElement> bindingElementsInTopDownChannelStackOrder) { }
public CustomBinding(params global::System.ServiceModel.Channels.BindingElement[] bindingElementsInTopDownChannelStackOrder) { }
public CustomBinding(string name, string ns, params global::System.ServiceModel.Channels.BindingElement[] bindingElementsInTopDownChannelStackOrder) { }
}
public interface IChannelFactory<TChannel> {
}
public abstract class MessageEncodingBindingElement : global::System.ServiceModel.Channels.BindingElement {
protected MessageEncodingBindingElement() { }
protected MessageEncodingBindingElement(global::System.ServiceModel.Channels.MessageEncodingBindingElement elementToBeCloned) { }
}
public sealed class MtomMessageEncodingBindingElement : global::System.ServiceModel.Channels.MessageEncodingBindingElement {
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
public sealed class ReliableSessionBindingElement : global::System.ServiceModel.Channels.BindingElement {
public ReliableSessionBindingElement() { }
public ReliableSessionBindingElement(bool ordered) { }
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
public abstract class SecurityBindingElement : global::System.ServiceModel.Channels.BindingElement {
}
public sealed class TextMessageEncodingBindingElement : global::System.ServiceModel.Channels.MessageEncodingBindingElement {
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
public sealed class TransactionFlowBindingElement : global::System.ServiceModel.Channels.BindingElement {
public TransactionFlowBindingElement() { }
public TransactionFlowBindingElement(global::System.ServiceModel.TransactionProtocol transactionProtocol) { }
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
public abstract class TransportBindingElement : global::System.ServiceModel.Channels.BindingElement {
protected TransportBindingElement() { }
protected TransportBindingElement(global::System.ServiceModel.Channels.TransportBindingElement elementToBeCloned) { }
}
public sealed class TransportSecurityBindingElement : global::System.ServiceModel.Channels.SecurityBindingElement {
public override global::System.ServiceModel.Channels.BindingElement Clone() => throw null;
}
}
namespace System.ServiceModel.Security
{
public abstract class IdentityVerifier {
}
public sealed class X509CertificateRecipientClientCredential {
public global::System.ServiceModel.Security.X509ServiceCertificateAuthentication Authentication { get => throw null;  }
public global::System.ServiceModel.Security.X509ServiceCertificateAuthentication SslCertificateAuthentication { get => throw null; set { } }
}
public enum X509CertificateValidationMode {
ChainTrust = 2,
Custom = 4,
None = 0,
PeerOrChainTrust = 3,
PeerTrust = 1,
}
public sealed class X509ServiceCertificateAuthentication {
public X509ServiceCertificateAuthentication() { }
public global::System.ServiceModel.Security.X509CertificateValidationMode CertificateValidationMode { get => throw null; set { } }
public global::System.IdentityModel.Selectors.X509CertificateValidator CustomCertificateValidator { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.StoreLocation TrustedStoreLocation { get => throw null; set { } }
}
}
