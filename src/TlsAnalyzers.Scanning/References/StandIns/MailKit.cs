// What rows of the catalogue need of MailKit. Generated from its metadata.
// Needs MimeKit
[assembly: System.Reflection.AssemblyVersion("4.18.0.0")]
namespace MailKit
{
public class AuthenticatedEventArgs : global::System.EventArgs {
}
public class ConnectedEventArgs : global::System.EventArgs {
public ConnectedEventArgs(string host, int port, global::MailKit.Security.SecureSocketOptions options) { }
public global::MailKit.Security.SecureSocketOptions Options { get => throw null;  }
}
public class DisconnectedEventArgs : global::MailKit.ConnectedEventArgs {
public DisconnectedEventArgs(string host, int port, global::MailKit.Security.SecureSocketOptions options, bool requested) { }
}
public interface IMailService {
 void Connect(string host, int port, bool useSsl, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task ConnectAsync(string host, int port, bool useSsl, global::System.Threading.CancellationToken cancellationToken = default);
 void Connect(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task ConnectAsync(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
 void Connect(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task ConnectAsync(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
 void Connect(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task ConnectAsync(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
 void Authenticate(global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task AuthenticateAsync(global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default);
 void Authenticate(global::System.Text.Encoding encoding, global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task AuthenticateAsync(global::System.Text.Encoding encoding, global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default);
 void Authenticate(global::System.Text.Encoding encoding, string userName, string password, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task AuthenticateAsync(global::System.Text.Encoding encoding, string userName, string password, global::System.Threading.CancellationToken cancellationToken = default);
 void Authenticate(string userName, string password, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task AuthenticateAsync(string userName, string password, global::System.Threading.CancellationToken cancellationToken = default);
 void Authenticate(global::MailKit.Security.SaslMechanism mechanism, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task AuthenticateAsync(global::MailKit.Security.SaslMechanism mechanism, global::System.Threading.CancellationToken cancellationToken = default);
 void Disconnect(bool quit, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task DisconnectAsync(bool quit, global::System.Threading.CancellationToken cancellationToken = default);
 void NoOp(global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task NoOpAsync(global::System.Threading.CancellationToken cancellationToken = default);
 object SyncRoot { get;  }
 global::System.Security.Authentication.SslProtocols SslProtocols { get; set; }
 global::System.Net.Security.CipherSuitesPolicy SslCipherSuitesPolicy { get; set; }
 global::System.Net.Security.TlsCipherSuite? SslCipherSuite { get;  }
 global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates { get; set; }
 bool CheckCertificateRevocation { get; set; }
 global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get; set; }
 global::System.Net.IPEndPoint LocalEndPoint { get; set; }
 global::MailKit.Net.Proxy.IProxyClient ProxyClient { get; set; }
 global::System.Collections.Generic.HashSet<string> AuthenticationMechanisms { get;  }
 bool IsAuthenticated { get;  }
 bool IsConnected { get;  }
 bool IsSecure { get;  }
 bool IsEncrypted { get;  }
 bool IsSigned { get;  }
 global::System.Security.Authentication.SslProtocols SslProtocol { get;  }
 global::System.Security.Authentication.CipherAlgorithmType? SslCipherAlgorithm { get;  }
 int? SslCipherStrength { get;  }
 global::System.Security.Authentication.HashAlgorithmType? SslHashAlgorithm { get;  }
 int? SslHashStrength { get;  }
 global::System.Security.Authentication.ExchangeAlgorithmType? SslKeyExchangeAlgorithm { get;  }
 int? SslKeyExchangeStrength { get;  }
 int Timeout { get; set; }
 event global::System.EventHandler<global::MailKit.ConnectedEventArgs> Connected;
 event global::System.EventHandler<global::MailKit.DisconnectedEventArgs> Disconnected;
 event global::System.EventHandler<global::MailKit.AuthenticatedEventArgs> Authenticated;
}
public interface IMailSpool : global::MailKit.IMailService, global::System.Collections.Generic.IEnumerable<global::MimeKit.MimeMessage> {
}
public interface IMailStore : global::MailKit.IMailService {
}
public interface IMailTransport : global::MailKit.IMailService {
}
public interface IProtocolLogger {
}
public abstract class MailService : global::MailKit.IMailService {
protected MailService(global::MailKit.IProtocolLogger protocolLogger) { }
protected MailService() { }
protected static bool DefaultServerCertificateValidationCallback(object sender, global::System.Security.Cryptography.X509Certificates.X509Certificate certificate, global::System.Security.Cryptography.X509Certificates.X509Chain chain, global::System.Net.Security.SslPolicyErrors sslPolicyErrors) => throw null;
protected virtual global::System.Net.Security.SslClientAuthenticationOptions GetSslClientAuthenticationOptions(string host, global::System.Net.Security.RemoteCertificateValidationCallback remoteCertificateValidationCallback) => throw null;
public abstract void Connect(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task ConnectAsync(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
public abstract void Connect(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task ConnectAsync(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
public abstract void Connect(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task ConnectAsync(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default);
public void Connect(global::System.Uri uri, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task ConnectAsync(global::System.Uri uri, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void Connect(string host, int port, bool useSsl, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task ConnectAsync(string host, int port, bool useSsl, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public abstract void Authenticate(global::System.Text.Encoding encoding, global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task AuthenticateAsync(global::System.Text.Encoding encoding, global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default);
public void Authenticate(global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task AuthenticateAsync(global::System.Net.ICredentials credentials, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void Authenticate(global::System.Text.Encoding encoding, string userName, string password, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task AuthenticateAsync(global::System.Text.Encoding encoding, string userName, string password, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void Authenticate(string userName, string password, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task AuthenticateAsync(string userName, string password, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public abstract void Authenticate(global::MailKit.Security.SaslMechanism mechanism, global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task AuthenticateAsync(global::MailKit.Security.SaslMechanism mechanism, global::System.Threading.CancellationToken cancellationToken = default);
public abstract void Disconnect(bool quit, global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task DisconnectAsync(bool quit, global::System.Threading.CancellationToken cancellationToken = default);
public abstract void NoOp(global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task NoOpAsync(global::System.Threading.CancellationToken cancellationToken = default);
protected virtual void OnConnected(string host, int port, global::MailKit.Security.SecureSocketOptions options) => throw null;
protected virtual void OnDisconnected(string host, int port, global::MailKit.Security.SecureSocketOptions options, bool requested) => throw null;
protected virtual void OnAuthenticated(string message) => throw null;
protected virtual void Dispose(bool disposing) => throw null;
public void Dispose() => throw null;
public abstract object SyncRoot { get;  }
protected abstract string Protocol { get;  }
public global::MailKit.IProtocolLogger ProtocolLogger { get => throw null;  }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
public global::System.Net.Security.CipherSuitesPolicy SslCipherSuitesPolicy { get => throw null; set { } }
public abstract global::System.Net.Security.TlsCipherSuite? SslCipherSuite { get;  }
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null; set { } }
public global::System.Net.IPEndPoint LocalEndPoint { get => throw null; set { } }
public global::MailKit.Net.Proxy.IProxyClient ProxyClient { get => throw null; set { } }
public abstract global::System.Collections.Generic.HashSet<string> AuthenticationMechanisms { get;  }
public abstract bool IsConnected { get;  }
public abstract bool IsSecure { get;  }
public abstract bool IsEncrypted { get;  }
public abstract bool IsSigned { get;  }
public abstract global::System.Security.Authentication.SslProtocols SslProtocol { get;  }
public abstract global::System.Security.Authentication.CipherAlgorithmType? SslCipherAlgorithm { get;  }
public abstract int? SslCipherStrength { get;  }
public abstract global::System.Security.Authentication.HashAlgorithmType? SslHashAlgorithm { get;  }
public abstract int? SslHashStrength { get;  }
public abstract global::System.Security.Authentication.ExchangeAlgorithmType? SslKeyExchangeAlgorithm { get;  }
public abstract int? SslKeyExchangeStrength { get;  }
public abstract bool IsAuthenticated { get;  }
public abstract int Timeout { get; set; }
public event global::System.EventHandler<global::MailKit.ConnectedEventArgs> Connected { add { } remove { } }
public event global::System.EventHandler<global::MailKit.DisconnectedEventArgs> Disconnected { add { } remove { } }
public event global::System.EventHandler<global::MailKit.AuthenticatedEventArgs> Authenticated { add { } remove { } }
}
public abstract class MailSpool : global::MailKit.MailService, global::MailKit.IMailSpool, global::MailKit.IMailService, global::System.Collections.Generic.IEnumerable<global::MimeKit.MimeMessage> {
protected MailSpool(global::MailKit.IProtocolLogger protocolLogger) { }
}
public abstract class MailStore : global::MailKit.MailService, global::MailKit.IMailStore, global::MailKit.IMailService {
protected MailStore(global::MailKit.IProtocolLogger protocolLogger) { }
}
public abstract class MailTransport : global::MailKit.MailService, global::MailKit.IMailTransport, global::MailKit.IMailService {
protected MailTransport(global::MailKit.IProtocolLogger protocolLogger) { }
}
}
namespace MailKit.Net.Imap
{
public interface IImapClient : global::MailKit.IMailStore, global::MailKit.IMailService {
}
public class ImapClient : global::MailKit.MailStore, global::MailKit.Net.Imap.IImapClient, global::MailKit.IMailStore, global::MailKit.IMailService {
public override global::System.Threading.Tasks.Task ConnectAsync(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task ConnectAsync(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task ConnectAsync(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public ImapClient() { }
public ImapClient(global::MailKit.IProtocolLogger protocolLogger) { }
public override void Connect(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Connect(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Connect(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
}
}
namespace MailKit.Net.Pop3
{
public interface IPop3Client : global::MailKit.IMailSpool, global::MailKit.IMailService, global::System.Collections.Generic.IEnumerable<global::MimeKit.MimeMessage> {
}
public class Pop3Client : global::MailKit.MailSpool, global::MailKit.Net.Pop3.IPop3Client, global::MailKit.IMailSpool, global::MailKit.IMailService, global::System.Collections.Generic.IEnumerable<global::MimeKit.MimeMessage> {
public override global::System.Threading.Tasks.Task ConnectAsync(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task ConnectAsync(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task ConnectAsync(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public Pop3Client(global::MailKit.IProtocolLogger protocolLogger) { }
public Pop3Client() { }
public override void Connect(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Connect(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Connect(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
}
}
namespace MailKit.Net.Proxy
{
public class HttpProxyClient : global::MailKit.Net.Proxy.ProxyClient {
public HttpProxyClient(string host, int port) { }
public HttpProxyClient(string host, int port, global::System.Net.NetworkCredential credentials) { }
}
public class HttpsProxyClient : global::MailKit.Net.Proxy.ProxyClient {
public HttpsProxyClient(string host, int port) { }
public HttpsProxyClient(string host, int port, global::System.Net.NetworkCredential credentials) { }
public override global::System.IO.Stream Connect(string host, int port, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.IO.Stream> ConnectAsync(string host, int port, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
public global::System.Net.Security.CipherSuitesPolicy SslCipherSuitesPolicy { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null; set { } }
}
public interface IProxyClient {
}
public abstract class ProxyClient : global::MailKit.Net.Proxy.IProxyClient {
protected ProxyClient(string host, int port) { }
protected ProxyClient(string host, int port, global::System.Net.NetworkCredential credentials) { }
public abstract global::System.IO.Stream Connect(string host, int port, global::System.Threading.CancellationToken cancellationToken = default);
public abstract global::System.Threading.Tasks.Task<global::System.IO.Stream> ConnectAsync(string host, int port, global::System.Threading.CancellationToken cancellationToken = default);
public virtual global::System.IO.Stream Connect(string host, int port, int timeout, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual global::System.Threading.Tasks.Task<global::System.IO.Stream> ConnectAsync(string host, int port, int timeout, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::MailKit.Net.Proxy.IProxyClient SystemProxy { get => throw null;  }
public global::System.Net.NetworkCredential ProxyCredentials { get => throw null;  }
public string ProxyHost { get => throw null;  }
public int ProxyPort { get => throw null;  }
public global::System.Net.IPEndPoint LocalEndPoint { get => throw null; set { } }
}
public abstract class SocksClient : global::MailKit.Net.Proxy.ProxyClient {
protected SocksClient(int version, string host, int port) { }
protected SocksClient(int version, string host, int port, global::System.Net.NetworkCredential credentials) { }
}
}
namespace MailKit.Net.Smtp
{
public interface ISmtpClient : global::MailKit.IMailTransport, global::MailKit.IMailService {
}
public class SmtpClient : global::MailKit.MailTransport, global::MailKit.Net.Smtp.ISmtpClient, global::MailKit.IMailTransport, global::MailKit.IMailService {
public override global::System.Threading.Tasks.Task ConnectAsync(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task ConnectAsync(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task ConnectAsync(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public SmtpClient() { }
public SmtpClient(global::MailKit.IProtocolLogger protocolLogger) { }
public SmtpClient(global::MailKit.IProtocolLogger protocolLogger, global::System.Diagnostics.Metrics.IMeterFactory meterFactory) { }
public override void Connect(string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Connect(global::System.Net.Sockets.Socket socket, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Connect(global::System.IO.Stream stream, string host, int port = 0, global::MailKit.Security.SecureSocketOptions options = (global::MailKit.Security.SecureSocketOptions)(1), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
}
}
namespace MailKit.Security
{
public abstract class SaslMechanism {
}
public enum SecureSocketOptions {
None = 0,
Auto = 1,
SslOnConnect = 2,
StartTls = 3,
StartTlsWhenAvailable = 4,
}
}
