// What rows of the catalogue need of System.DirectoryServices.Protocols. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.0.0.15")]
namespace System.DirectoryServices.Protocols
{
public enum AuthType {
Anonymous = 0,
Basic = 1,
Negotiate = 2,
Ntlm = 3,
Digest = 4,
Sicily = 5,
Dpa = 6,
Msn = 7,
External = 8,
Kerberos = 9,
}
public abstract class DirectoryConnection {
}
public class DirectoryControlCollection : global::System.Collections.CollectionBase {
}
public class LdapConnection : global::System.DirectoryServices.Protocols.DirectoryConnection {
public LdapConnection(global::System.DirectoryServices.Protocols.LdapDirectoryIdentifier identifier, global::System.Net.NetworkCredential credential, global::System.DirectoryServices.Protocols.AuthType authType) { }
public global::System.DirectoryServices.Protocols.AuthType AuthType { get => throw null; set { } }
public global::System.DirectoryServices.Protocols.LdapSessionOptions SessionOptions { get => throw null;  }
}
public class LdapDirectoryIdentifier {
}
public class LdapSessionOptions {
public void StartNewTlsSessionContext() => throw null;
public void FastConcurrentBind() => throw null;
public void StartTransportLayerSecurity(global::System.DirectoryServices.Protocols.DirectoryControlCollection controls) => throw null;
public void StopTransportLayerSecurity() => throw null;
public bool AutoReconnect { get => throw null; set { } }
public string DomainName { get => throw null; set { } }
public string TrustedCertificatesDirectory { get => throw null; set { } }
public string HostName { get => throw null; set { } }
public bool HostReachable { get => throw null;  }
public global::System.DirectoryServices.Protocols.LocatorFlags LocatorFlag { get => throw null; set { } }
public global::System.TimeSpan PingKeepAliveTimeout { get => throw null; set { } }
public int PingLimit { get => throw null; set { } }
public global::System.TimeSpan PingWaitTimeout { get => throw null; set { } }
public int ProtocolVersion { get => throw null; set { } }
public global::System.DirectoryServices.Protocols.QueryClientCertificateCallback QueryClientCertificate { get => throw null; set { } }
public global::System.DirectoryServices.Protocols.ReferralCallback ReferralCallback { get => throw null; set { } }
public global::System.DirectoryServices.Protocols.ReferralChasingOptions ReferralChasing { get => throw null; set { } }
public int ReferralHopLimit { get => throw null; set { } }
public bool RootDseCache { get => throw null; set { } }
public string SaslMethod { get => throw null; set { } }
public bool Sealing { get => throw null; set { } }
public bool SecureSocketLayer { get => throw null; set { } }
public object SecurityContext { get => throw null;  }
public global::System.TimeSpan SendTimeout { get => throw null; set { } }
public bool Signing { get => throw null; set { } }
public global::System.DirectoryServices.Protocols.SecurityPackageContextConnectionInformation SslInformation { get => throw null;  }
public int SspiFlag { get => throw null; set { } }
public bool TcpKeepAlive { get => throw null; set { } }
public global::System.DirectoryServices.Protocols.VerifyServerCertificateCallback VerifyServerCertificate { get => throw null; set { } }
}
public enum LocatorFlags : long {
None = 0,
ForceRediscovery = 1,
DirectoryServicesRequired = 16,
DirectoryServicesPreferred = 32,
GCRequired = 64,
PdcRequired = 128,
IPRequired = 512,
KdcRequired = 1024,
TimeServerRequired = 2048,
WriteableRequired = 4096,
GoodTimeServerPreferred = 8192,
AvoidSelf = 16384,
OnlyLdapNeeded = 32768,
IsFlatName = 65536,
IsDnsName = 131072,
ReturnDnsName = 1073741824,
ReturnFlatName = 2147483648,
}
public delegate global::System.Security.Cryptography.X509Certificates.X509Certificate QueryClientCertificateCallback(global::System.DirectoryServices.Protocols.LdapConnection connection, byte[][] trustedCAs);
public sealed class ReferralCallback {
}
public enum ReferralChasingOptions {
None = 0,
Subordinate = 32,
External = 64,
All = 96,
}
public class SecurityPackageContextConnectionInformation {
}
public delegate bool VerifyServerCertificateCallback(global::System.DirectoryServices.Protocols.LdapConnection connection, global::System.Security.Cryptography.X509Certificates.X509Certificate certificate);
}
