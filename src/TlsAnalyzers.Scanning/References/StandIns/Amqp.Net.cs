// What rows of the catalogue need of Amqp.Net. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("2.5.0.0")]
namespace Amqp
{
public sealed class Address {
}
public abstract class AmqpObject : global::Amqp.IAmqpObject {
public void AddClosedCallback(global::Amqp.ClosedCallback callback) => throw null;
public void Close() => throw null;
public void Close(global::System.TimeSpan timeout, global::Amqp.Framing.Error error = default) => throw null;
protected abstract bool OnClose(global::Amqp.Framing.Error error);
public global::System.Threading.Tasks.Task CloseAsync() => throw null;
public global::System.Threading.Tasks.Task CloseAsync(global::System.TimeSpan timeout, global::Amqp.Framing.Error error = default) => throw null;
protected AmqpObject() { }
public global::Amqp.Framing.Error Error { get => throw null;  }
public bool IsClosed { get => throw null;  }
public event global::Amqp.ClosedCallback Closed { add { } remove { } }
}
public delegate void ClosedCallback(global::Amqp.IAmqpObject sender, global::Amqp.Framing.Error error);
public class Connection : global::Amqp.AmqpObject, global::Amqp.IConnection, global::Amqp.IAmqpObject {
public static bool DisableServerCertValidation;
public Connection(global::Amqp.Address address) { }
public Connection(global::Amqp.Address address, global::Amqp.Handler.IHandler handler) { }
public Connection(global::Amqp.Address address, global::Amqp.Sasl.SaslProfile saslProfile, global::Amqp.Framing.Open open, global::Amqp.OnOpened onOpened) { }
protected override bool OnClose(global::Amqp.Framing.Error error) => throw null;
public global::Amqp.Handler.IHandler Handler { get => throw null;  }
public static global::Amqp.ConnectionFactory Factory { get => throw null;  }
public global::Amqp.ConnectionState ConnectionState { get => throw null;  }
}
public class ConnectionFactory : global::Amqp.ConnectionFactoryBase, global::Amqp.IConnectionFactory {
public global::System.Threading.Tasks.Task<global::Amqp.Connection> CreateAsync(global::Amqp.Address address, global::Amqp.Handler.IHandler handler) => throw null;
public global::System.Threading.Tasks.Task<global::Amqp.Connection> CreateAsync(global::Amqp.Address address, global::Amqp.Framing.Open open = default, global::Amqp.OnOpened onOpened = default) => throw null;
public global::System.Threading.Tasks.Task<global::Amqp.Connection> CreateAsync(global::Amqp.Address address, global::System.Threading.CancellationToken cancellationToken, global::Amqp.Handler.IHandler handler = default) => throw null;
public global::Amqp.ConnectionFactory.SslSettings SSL { get => throw null;  }
public class SslSettings {
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols Protocols { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get => throw null; set { } }
public global::System.Net.Security.LocalCertificateSelectionCallback LocalCertificateSelectionCallback { get => throw null; set { } }
}
}
public class ConnectionFactoryBase {
}
public enum ConnectionState {
Start = 0,
HeaderSent = 1,
OpenPipe = 2,
HeaderReceived = 3,
HeaderExchanged = 4,
OpenSent = 5,
OpenReceived = 6,
Opened = 7,
CloseReceived = 8,
CloseSent = 9,
OpenClosePipe = 10,
ClosePipe = 11,
End = 12,
}
public interface IAmqpObject {
}
public interface IAsyncTransport : global::Amqp.ITransport {
 void SetConnection(global::Amqp.Connection connection);
}
public interface IConnection : global::Amqp.IAmqpObject {
}
public interface IConnectionFactory {
}
public interface ILink : global::Amqp.IAmqpObject {
}
public interface ISession : global::Amqp.IAmqpObject {
}
public interface ITransport {
}
public abstract class Link : global::Amqp.AmqpObject, global::Amqp.ILink, global::Amqp.IAmqpObject {
protected Link(global::Amqp.Session session, string name, global::Amqp.OnAttached onAttached) { }
protected Link(global::Amqp.Session session, bool role, string name, global::Amqp.OnAttached onAttached) { }
}
public delegate void OnAttached(global::Amqp.ILink link, global::Amqp.Framing.Attach attach);
public delegate void OnBegin(global::Amqp.ISession session, global::Amqp.Framing.Begin begin);
public delegate void OnOpened(global::Amqp.IConnection connection, global::Amqp.Framing.Open open);
public class Session : global::Amqp.AmqpObject, global::Amqp.ISession, global::Amqp.IAmqpObject {
public Session(global::Amqp.Connection connection) { }
public Session(global::Amqp.Connection connection, global::Amqp.Framing.Begin begin, global::Amqp.OnBegin onBegin) { }
public global::Amqp.Connection Connection { get => throw null;  }
}
public static class TaskExtensions {
public static global::System.Threading.Tasks.Task FlushAsync(this global::Amqp.Connection connection) => throw null;
}
}
namespace Amqp.Framing
{
public sealed class Begin {
}
public sealed class Error {
}
public sealed class Open {
}
}
namespace Amqp.Handler
{
public struct Event {
public global::Amqp.Connection Connection { get => throw null;  }
}
public interface IHandler {
}
}
namespace Amqp.Listener
{
public class ConnectionListener : global::Amqp.ConnectionFactoryBase {
public global::Amqp.Listener.ConnectionListener.SslSettings SSL { get => throw null;  }
public class SslSettings {
public global::System.Security.Cryptography.X509Certificates.X509Certificate2 Certificate { get => throw null; set { } }
public bool ClientCertificateRequired { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols Protocols { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get => throw null; set { } }
}
}
public class ListenerConnection : global::Amqp.Connection {
}
}
namespace Amqp.Sasl
{
public abstract class SaslProfile {
}
}
