namespace Neo4j.Driver
{
    public enum CertificateTrustRule
    {
        TrustAny,
        TrustSystem,
    }

    public enum EncryptionLevel
    {
        None,
        Encrypted,
    }

    public class TrustManager
    {
        public static Neo4j.Driver.TrustManager CreateInsecure(bool verifyHostname = false) => throw null!;

        public static Neo4j.Driver.TrustManager CreateChainTrust(bool verifyHostname = true, System.Security.Cryptography.X509Certificates.X509RevocationMode revocationMode = default, System.Security.Cryptography.X509Certificates.X509RevocationFlag revocationFlag = default, bool useMachineContext = false) => throw null!;
    }
}
