// What rows of the catalogue need of Neo4j.Driver. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Neo4j.Driver
{
public enum CertificateTrustRule {
TrustAny = 0,
TrustSystem = 1,
}
public enum EncryptionLevel {
None = 0,
Encrypted = 1,
}
public class TrustManager {
public static global::Neo4j.Driver.TrustManager CreateInsecure(bool verifyHostname = false) => throw null;
public static global::Neo4j.Driver.TrustManager CreateChainTrust(bool verifyHostname = true, global::System.Security.Cryptography.X509Certificates.X509RevocationMode revocationMode = (global::System.Security.Cryptography.X509Certificates.X509RevocationMode)(0), global::System.Security.Cryptography.X509Certificates.X509RevocationFlag revocationFlag = (global::System.Security.Cryptography.X509Certificates.X509RevocationFlag)(0), bool useMachineContext = false) => throw null;
public TrustManager() { }
}
}
