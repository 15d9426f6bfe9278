// What rows of the catalogue need of NATS.Client. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("1.1.8.0")]
namespace NATS.Client
{
public class ConnEventArgs : global::System.EventArgs {
}
public class Connection : global::NATS.Client.IConnection {
public global::NATS.Client.Options Opts { get => throw null;  }
public class TCPConnection : global::NATS.Client.ITCPConnection {
public virtual void open(global::NATS.Client.Srv s, global::NATS.Client.Options options) => throw null;
}
}
public sealed class ConnectionFactory : global::NATS.Client.IConnectionFactory {
public ConnectionFactory() { }
public global::NATS.Client.IConnection CreateConnection(string url, bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IConnection CreateConnection(string url, string credentialsPath, bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IConnection CreateConnection(string url, string jwt, string privateNkey, bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IConnection CreateConnectionWithCredentials(string url, string credentialsText, bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IConnection CreateConnectionWithCredentials(string url, string userJwtText, string nkeySeedText, bool reconnectOnConnect = false) => throw null;
public static global::NATS.Client.Options GetDefaultOptions(string server = default) => throw null;
public global::NATS.Client.IConnection CreateSecureConnection(string url, bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IConnection CreateConnection(bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IConnection CreateConnection(global::NATS.Client.Options opts, bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IEncodedConnection CreateEncodedConnection(bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IEncodedConnection CreateEncodedConnection(string url, bool reconnectOnConnect = false) => throw null;
public global::NATS.Client.IEncodedConnection CreateEncodedConnection(global::NATS.Client.Options opts, bool reconnectOnConnect = false) => throw null;
}
public class ErrEventArgs : global::System.EventArgs {
}
public class FlowControlProcessedEventArgs {
}
public class HeartbeatAlarmEventArgs {
}
public interface IConnection {
 global::NATS.Client.Options Opts { get;  }
}
public interface IConnectionFactory {
 global::NATS.Client.IConnection CreateConnection(global::NATS.Client.Options opts, bool reconnectOnConnect = false);
 global::NATS.Client.IEncodedConnection CreateEncodedConnection(global::NATS.Client.Options opts, bool reconnectOnConnect = false);
}
public interface IEncodedConnection {
 global::NATS.Client.Options Opts { get;  }
}
public interface ITCPConnection {
 void open(global::NATS.Client.Srv s, global::NATS.Client.Options options);
}
public sealed class Options {
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> ClosedEventHandler;
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> ServerDiscoveredEventHandler;
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> DisconnectedEventHandler;
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> ReconnectedEventHandler;
public global::System.EventHandler<global::NATS.Client.ErrEventArgs> AsyncErrorEventHandler;
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> LameDuckModeEventHandler;
public global::System.EventHandler<global::NATS.Client.ReconnectDelayEventArgs> ReconnectDelayHandler;
public global::System.EventHandler<global::NATS.Client.HeartbeatAlarmEventArgs> HeartbeatAlarmEventHandler;
public global::System.EventHandler<global::NATS.Client.UnhandledStatusEventArgs> UnhandledStatusEventHandler;
public global::System.EventHandler<global::NATS.Client.StatusEventArgs> PullStatusWarningEventHandler;
public global::System.EventHandler<global::NATS.Client.StatusEventArgs> PullStatusErrorEventHandler;
public global::System.EventHandler<global::NATS.Client.FlowControlProcessedEventArgs> FlowControlProcessedEventHandler;
public static int ReconnectForever;
public global::System.Net.Security.RemoteCertificateValidationCallback TLSRemoteCertificationValidationCallback;
public static int ReconnectBufferSizeUnbounded;
public static int ReconnectBufferDisabled;
public override bool Equals(object obj) => throw null;
public override int GetHashCode() => throw null;
public void SetUserCredentials(string credentialsPath, string privateKeyPath) => throw null;
public void SetUserCredentialsFromString(string credentialsText) => throw null;
public void SetUserCredentialsFromStrings(string userJwtText, string nkeySeedText) => throw null;
public void SetUserCredentials(string credentialsPath) => throw null;
public void SetUserCredentialHandlers(global::System.EventHandler<global::NATS.Client.UserJWTEventArgs> userJWTEventHandler, global::System.EventHandler<global::NATS.Client.UserSignatureEventArgs> userSignatureEventHandler) => throw null;
public void SetNkey(string publicNkey, global::System.EventHandler<global::NATS.Client.UserSignatureEventArgs> userSignatureEventHandler) => throw null;
public void SetNkey(string publicNkey, string privateKeyPath) => throw null;
public void SetJWTEventHandlers(global::System.EventHandler<global::NATS.Client.UserJWTEventArgs> JWTEventHandler, global::System.EventHandler<global::NATS.Client.UserSignatureEventArgs> SignatureEventHandler) => throw null;
public void AddCertificate(string fileName) => throw null;
public void AddCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 certificate) => throw null;
public void ClearCertificates() => throw null;
public void SetReconnectJitter(int jitter, int tlsJitter) => throw null;
public override string ToString() => throw null;
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> ClosedEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> ServerDiscoveredEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> DisconnectedEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> ReconnectedEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.ErrEventArgs> AsyncErrorEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.ConnEventArgs> LameDuckModeEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.HeartbeatAlarmEventArgs> HeartbeatAlarmEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.UnhandledStatusEventArgs> UnhandledStatusEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.StatusEventArgs> PullStatusWarningEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.StatusEventArgs> PullStatusErrorEventHandlerOrDefault { get => throw null;  }
public global::System.EventHandler<global::NATS.Client.FlowControlProcessedEventArgs> FlowControlProcessedEventHandlerOrDefault { get => throw null;  }
public string Url { get => throw null; set { } }
public string[] Servers { get => throw null; set { } }
public bool NoRandomize { get => throw null; set { } }
public string Name { get => throw null; set { } }
public bool Verbose { get => throw null; set { } }
public bool Pedantic { get => throw null; set { } }
public bool UseOldRequestStyle { get => throw null; set { } }
public bool Secure { get => throw null; set { } }
public global::NATS.Client.ITCPConnection TCPConnection { get => throw null; set { } }
public bool AllowReconnect { get => throw null; set { } }
public int MaxReconnect { get => throw null; set { } }
public int ReconnectWait { get => throw null; set { } }
public int PingInterval { get => throw null; set { } }
public int Timeout { get => throw null; set { } }
public int MaxPingsOut { get => throw null; set { } }
public int SubChannelLength { get => throw null; set { } }
public long PendingMessageLimit { get => throw null; set { } }
public long PendingBytesLimit { get => throw null; set { } }
public string User { get => throw null; set { } }
public string Password { set { } }
public string Token { get => throw null; set { } }
public string CustomInboxPrefix { get => throw null; set { } }
public int SubscriberDeliveryTaskCount { get => throw null; set { } }
public int SubscriptionBatchSize { get => throw null; set { } }
public bool NoEcho { get => throw null; set { } }
public bool IgnoreDiscoveredServers { get => throw null; set { } }
public bool TlsFirst { get => throw null; set { } }
public bool ClientSideLimitChecks { get => throw null; set { } }
public int ReconnectBufferSize { get => throw null; set { } }
public int ReconnectJitter { get => throw null;  }
public int ReconnectJitterTLS { get => throw null;  }
public bool CheckCertificateRevocation { get => throw null; set { } }
}
public class ReconnectDelayEventArgs : global::System.EventArgs {
}
public class Srv {
}
public class StatusEventArgs {
}
public class UnhandledStatusEventArgs : global::NATS.Client.StatusEventArgs {
}
public class UserJWTEventArgs : global::System.EventArgs {
}
public class UserSignatureEventArgs : global::System.EventArgs {
}
}
