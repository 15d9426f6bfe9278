// What rows of the catalogue need of BouncyCastle.Cryptography. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("2.0.0.0")]
namespace Org.BouncyCastle.Tls
{
public abstract class AbstractTlsClient : global::Org.BouncyCastle.Tls.AbstractTlsPeer, global::Org.BouncyCastle.Tls.TlsClient, global::Org.BouncyCastle.Tls.TlsPeer {
protected global::Org.BouncyCastle.Tls.ProtocolVersion[] m_protocolVersions;
public override global::Org.BouncyCastle.Tls.ProtocolVersion[] GetProtocolVersions() => throw null;
public virtual void NotifyServerVersion(global::Org.BouncyCastle.Tls.ProtocolVersion serverVersion) => throw null;
public abstract global::Org.BouncyCastle.Tls.TlsAuthentication GetAuthentication();
}
public abstract class AbstractTlsPeer : global::Org.BouncyCastle.Tls.TlsPeer {
protected virtual global::Org.BouncyCastle.Tls.ProtocolVersion[] GetSupportedVersions() => throw null;
public abstract global::Org.BouncyCastle.Tls.ProtocolVersion[] GetProtocolVersions();
}
public abstract class AbstractTlsServer : global::Org.BouncyCastle.Tls.AbstractTlsPeer, global::Org.BouncyCastle.Tls.TlsServer, global::Org.BouncyCastle.Tls.TlsPeer {
protected global::Org.BouncyCastle.Tls.ProtocolVersion[] m_protocolVersions;
public override global::Org.BouncyCastle.Tls.ProtocolVersion[] GetProtocolVersions() => throw null;
public virtual void NotifyClientVersion(global::Org.BouncyCastle.Tls.ProtocolVersion clientVersion) => throw null;
public virtual global::Org.BouncyCastle.Tls.ProtocolVersion GetServerVersion() => throw null;
}
public sealed class Certificate {
}
public sealed class CertificateRequest {
}
public sealed class ClientHello {
public ClientHello(global::Org.BouncyCastle.Tls.ProtocolVersion version, byte[] random, byte[] sessionID, byte[] cookie, int[] cipherSuites, global::System.Collections.Generic.IDictionary<int, byte[]> extensions, int bindersSize) { }
public global::Org.BouncyCastle.Tls.ProtocolVersion Version { get => throw null;  }
public static global::Org.BouncyCastle.Tls.ClientHello Parse(global::System.IO.MemoryStream messageInput, global::System.IO.Stream dtlsOutput) => throw null;
}
public class DtlsClientProtocol : global::Org.BouncyCastle.Tls.DtlsProtocol {
protected virtual void ReportServerVersion(global::Org.BouncyCastle.Tls.DtlsClientProtocol.ClientHandshakeState state, global::Org.BouncyCastle.Tls.ProtocolVersion server_version) => throw null;
public class ClientHandshakeState {
}
}
public abstract class DtlsProtocol {
}
public abstract class NamedGroup {
public static bool CanBeNegotiated(int namedGroup, global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
}
public sealed class ProtocolVersion {
public static global::Org.BouncyCastle.Tls.ProtocolVersion SSLv3;
public static global::Org.BouncyCastle.Tls.ProtocolVersion TLSv10;
public static global::Org.BouncyCastle.Tls.ProtocolVersion TLSv11;
public static global::Org.BouncyCastle.Tls.ProtocolVersion TLSv12;
public static global::Org.BouncyCastle.Tls.ProtocolVersion TLSv13;
public static global::Org.BouncyCastle.Tls.ProtocolVersion DTLSv10;
public static global::Org.BouncyCastle.Tls.ProtocolVersion DTLSv12;
public static global::Org.BouncyCastle.Tls.ProtocolVersion DTLSv13;
public static bool Contains(global::Org.BouncyCastle.Tls.ProtocolVersion[] versions, global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion GetEarliestDtls(global::Org.BouncyCastle.Tls.ProtocolVersion[] versions) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion GetEarliestTls(global::Org.BouncyCastle.Tls.ProtocolVersion[] versions) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion GetLatestDtls(global::Org.BouncyCastle.Tls.ProtocolVersion[] versions) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion GetLatestTls(global::Org.BouncyCastle.Tls.ProtocolVersion[] versions) => throw null;
public global::Org.BouncyCastle.Tls.ProtocolVersion[] DownTo(global::Org.BouncyCastle.Tls.ProtocolVersion min) => throw null;
public global::Org.BouncyCastle.Tls.ProtocolVersion GetEquivalentTlsVersion() => throw null;
public global::Org.BouncyCastle.Tls.ProtocolVersion GetNextVersion() => throw null;
public global::Org.BouncyCastle.Tls.ProtocolVersion GetPreviousVersion() => throw null;
public bool IsEarlierVersionOf(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public bool IsEqualOrEarlierVersionOf(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public bool IsEqualOrLaterVersionOf(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public bool IsLaterVersionOf(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public override bool Equals(object other) => throw null;
public bool Equals(global::Org.BouncyCastle.Tls.ProtocolVersion other) => throw null;
public override int GetHashCode() => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion Get(int major, int minor) => throw null;
public global::Org.BouncyCastle.Tls.ProtocolVersion[] Only() => throw null;
public override string ToString() => throw null;
public int FullVersion { get => throw null;  }
public int MajorVersion { get => throw null;  }
public int MinorVersion { get => throw null;  }
public string Name { get => throw null;  }
public bool IsDtls { get => throw null;  }
public bool IsSsl { get => throw null;  }
public bool IsTls { get => throw null;  }
}
public class PskTlsClient : global::Org.BouncyCastle.Tls.AbstractTlsClient {
protected override global::Org.BouncyCastle.Tls.ProtocolVersion[] GetSupportedVersions() => throw null;
public override global::Org.BouncyCastle.Tls.TlsAuthentication GetAuthentication() => throw null;
}
public class PskTlsServer : global::Org.BouncyCastle.Tls.AbstractTlsServer {
protected override global::Org.BouncyCastle.Tls.ProtocolVersion[] GetSupportedVersions() => throw null;
}
public sealed class SecurityParameters {
public global::Org.BouncyCastle.Tls.ProtocolVersion NegotiatedVersion { get => throw null;  }
}
public sealed class ServerHello {
public ServerHello(global::Org.BouncyCastle.Tls.ProtocolVersion version, byte[] random, byte[] sessionID, int cipherSuite, global::System.Collections.Generic.IDictionary<int, byte[]> extensions) { }
public global::Org.BouncyCastle.Tls.ProtocolVersion Version { get => throw null;  }
public static global::Org.BouncyCastle.Tls.ServerHello Parse(global::System.IO.MemoryStream input) => throw null;
}
public abstract class ServerOnlyTlsAuthentication : global::Org.BouncyCastle.Tls.TlsAuthentication {
protected ServerOnlyTlsAuthentication() { }
}
public sealed class SessionParameters {
public global::Org.BouncyCastle.Tls.ProtocolVersion NegotiatedVersion { get => throw null;  }
public global::Org.BouncyCastle.Tls.SessionParameters Copy() => throw null;
public sealed class Builder {
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetNegotiatedVersion(global::Org.BouncyCastle.Tls.ProtocolVersion negotiatedVersion) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetCipherSuite(int cipherSuite) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetExtendedMasterSecret(bool extendedMasterSecret) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetLocalCertificate(global::Org.BouncyCastle.Tls.Certificate localCertificate) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetMasterSecret(global::Org.BouncyCastle.Tls.Crypto.TlsSecret masterSecret) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetPeerCertificate(global::Org.BouncyCastle.Tls.Certificate peerCertificate) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetPskIdentity(byte[] pskIdentity) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetSrpIdentity(byte[] srpIdentity) => throw null;
public global::Org.BouncyCastle.Tls.SessionParameters.Builder SetServerExtensions(global::System.Collections.Generic.IDictionary<int, byte[]> serverExtensions) => throw null;
}
}
public sealed class SignatureAndHashAlgorithm {
}
public class SrpTlsClient : global::Org.BouncyCastle.Tls.AbstractTlsClient {
protected override global::Org.BouncyCastle.Tls.ProtocolVersion[] GetSupportedVersions() => throw null;
public override global::Org.BouncyCastle.Tls.TlsAuthentication GetAuthentication() => throw null;
}
public class SrpTlsServer : global::Org.BouncyCastle.Tls.AbstractTlsServer {
protected override global::Org.BouncyCastle.Tls.ProtocolVersion[] GetSupportedVersions() => throw null;
}
public interface TlsAuthentication {
 void NotifyServerCertificate(global::Org.BouncyCastle.Tls.TlsServerCertificate serverCertificate);
 global::Org.BouncyCastle.Tls.TlsCredentials GetClientCredentials(global::Org.BouncyCastle.Tls.CertificateRequest certificateRequest);
}
public interface TlsClient : global::Org.BouncyCastle.Tls.TlsPeer {
 void NotifyServerVersion(global::Org.BouncyCastle.Tls.ProtocolVersion selectedVersion);
 global::Org.BouncyCastle.Tls.TlsAuthentication GetAuthentication();
}
public class TlsClientProtocol : global::Org.BouncyCastle.Tls.TlsProtocol {
protected global::Org.BouncyCastle.Tls.TlsAuthentication m_authentication;
}
public interface TlsContext {
 global::Org.BouncyCastle.Tls.ProtocolVersion[] ClientSupportedVersions { get;  }
 global::Org.BouncyCastle.Tls.ProtocolVersion ClientVersion { get;  }
 global::Org.BouncyCastle.Tls.ProtocolVersion RsaPreMasterSecretVersion { get;  }
 global::Org.BouncyCastle.Tls.ProtocolVersion ServerVersion { get;  }
}
public interface TlsCredentials {
}
public static class TlsExtensionsUtilities {
public static void AddSupportedVersionsExtensionClient(global::System.Collections.Generic.IDictionary<int, byte[]> extensions, global::Org.BouncyCastle.Tls.ProtocolVersion[] versions) => throw null;
public static void AddSupportedVersionsExtensionServer(global::System.Collections.Generic.IDictionary<int, byte[]> extensions, global::Org.BouncyCastle.Tls.ProtocolVersion selectedVersion) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion[] GetSupportedVersionsExtensionClient(global::System.Collections.Generic.IDictionary<int, byte[]> extensions) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion GetSupportedVersionsExtensionServer(global::System.Collections.Generic.IDictionary<int, byte[]> extensions) => throw null;
public static byte[] CreateSupportedVersionsExtensionClient(global::Org.BouncyCastle.Tls.ProtocolVersion[] versions) => throw null;
public static byte[] CreateSupportedVersionsExtensionServer(global::Org.BouncyCastle.Tls.ProtocolVersion selectedVersion) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion[] ReadSupportedVersionsExtensionClient(byte[] extensionData) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion ReadSupportedVersionsExtensionServer(byte[] extensionData) => throw null;
}
public interface TlsPeer {
 global::Org.BouncyCastle.Tls.ProtocolVersion[] GetProtocolVersions();
}
public abstract class TlsProtocol {
}
public interface TlsServer : global::Org.BouncyCastle.Tls.TlsPeer {
 void NotifyClientVersion(global::Org.BouncyCastle.Tls.ProtocolVersion clientVersion);
 global::Org.BouncyCastle.Tls.ProtocolVersion GetServerVersion();
}
public interface TlsServerCertificate {
}
public abstract class TlsUtilities {
public static bool IsTlsV10(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static bool IsTlsV11(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static bool IsTlsV12(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static bool IsTlsV13(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static byte[] EncodeVersion(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion ReadVersion(byte[] buf, int offset) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion ReadVersion(global::System.IO.Stream input) => throw null;
public static void WriteVersion(global::Org.BouncyCastle.Tls.ProtocolVersion version, global::System.IO.Stream output) => throw null;
public static void WriteVersion(global::Org.BouncyCastle.Tls.ProtocolVersion version, byte[] buf, int offset) => throw null;
public static bool IsSignatureAlgorithmsExtensionAllowed(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static global::Org.BouncyCastle.Tls.ProtocolVersion GetMinimumVersion(int cipherSuite) => throw null;
public static bool IsValidVersionForCipherSuite(int cipherSuite, global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static global::Org.BouncyCastle.Tls.SignatureAndHashAlgorithm ChooseSignatureAndHashAlgorithm(global::Org.BouncyCastle.Tls.ProtocolVersion negotiatedVersion, global::System.Collections.Generic.IList<global::Org.BouncyCastle.Tls.SignatureAndHashAlgorithm> sigHashAlgs, short signatureAlgorithm) => throw null;
public static int GetCommonCipherSuite13(global::Org.BouncyCastle.Tls.ProtocolVersion negotiatedVersion, int[] peerCipherSuites, int[] localCipherSuites, bool useLocalOrder) => throw null;
}
}
namespace Org.BouncyCastle.Tls.Crypto
{
public interface TlsCipher {
 global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, byte[] plaintext, int offset, int len);
 global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, global::System.ReadOnlySpan<byte> plaintext);
 global::Org.BouncyCastle.Tls.Crypto.TlsDecodeResult DecodeCiphertext(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, byte[] ciphertext, int offset, int len);
}
public interface TlsCipherExt {
}
public interface TlsCrypto {
 global::Org.BouncyCastle.Tls.Crypto.TlsSecret GenerateRsaPreMasterSecret(global::Org.BouncyCastle.Tls.ProtocolVersion clientVersion);
}
public class TlsCryptoParameters {
public global::Org.BouncyCastle.Tls.ProtocolVersion ClientVersion { get => throw null;  }
public global::Org.BouncyCastle.Tls.ProtocolVersion RsaPreMasterSecretVersion { get => throw null;  }
public virtual global::Org.BouncyCastle.Tls.ProtocolVersion ServerVersion { get => throw null;  }
}
public sealed class TlsDecodeResult {
}
public sealed class TlsEncodeResult {
}
public sealed class TlsNullNullCipher : global::Org.BouncyCastle.Tls.Crypto.TlsCipher {
public global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, byte[] plaintext, int offset, int len) => throw null;
public global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, global::System.ReadOnlySpan<byte> plaintext) => throw null;
public global::Org.BouncyCastle.Tls.Crypto.TlsDecodeResult DecodeCiphertext(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, byte[] ciphertext, int offset, int len) => throw null;
}
public interface TlsSecret {
}
}
namespace Org.BouncyCastle.Tls.Crypto.Impl
{
public abstract class AbstractTlsCrypto : global::Org.BouncyCastle.Tls.Crypto.TlsCrypto {
public abstract global::Org.BouncyCastle.Tls.Crypto.TlsSecret GenerateRsaPreMasterSecret(global::Org.BouncyCastle.Tls.ProtocolVersion clientVersion);
}
public sealed class Tls13NullCipher : global::Org.BouncyCastle.Tls.Crypto.TlsCipher, global::Org.BouncyCastle.Tls.Crypto.TlsCipherExt {
public global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, byte[] plaintext, int plaintextOffset, int plaintextLength) => throw null;
public global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, global::System.ReadOnlySpan<byte> plaintext) => throw null;
public global::Org.BouncyCastle.Tls.Crypto.TlsDecodeResult DecodeCiphertext(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, byte[] ciphertext, int ciphertextOffset, int ciphertextLength) => throw null;
}
public class TlsAeadCipher : global::Org.BouncyCastle.Tls.Crypto.TlsCipher, global::Org.BouncyCastle.Tls.Crypto.TlsCipherExt {
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, byte[] plaintext, int plaintextOffset, int plaintextLength) => throw null;
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, global::System.ReadOnlySpan<byte> plaintext) => throw null;
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsDecodeResult DecodeCiphertext(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, byte[] ciphertext, int ciphertextOffset, int ciphertextLength) => throw null;
protected virtual byte[] GetAdditionalData(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int ciphertextLength, int plaintextLength) => throw null;
protected virtual byte[] GetAdditionalData(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int ciphertextLength, int plaintextLength, byte[] connectionID) => throw null;
}
public class TlsBlockCipher : global::Org.BouncyCastle.Tls.Crypto.TlsCipher, global::Org.BouncyCastle.Tls.Crypto.TlsCipherExt {
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, byte[] plaintext, int offset, int len) => throw null;
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, global::System.ReadOnlySpan<byte> plaintext) => throw null;
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsDecodeResult DecodeCiphertext(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, byte[] ciphertext, int offset, int len) => throw null;
}
public abstract class TlsImplUtilities {
public static bool IsTlsV10(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static bool IsTlsV11(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static bool IsTlsV12(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
public static bool IsTlsV13(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
}
public class TlsNullCipher : global::Org.BouncyCastle.Tls.Crypto.TlsCipher, global::Org.BouncyCastle.Tls.Crypto.TlsCipherExt {
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, byte[] plaintext, int offset, int len) => throw null;
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsEncodeResult EncodePlaintext(long seqNo, short contentType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, int headerAllocation, global::System.ReadOnlySpan<byte> plaintext) => throw null;
public virtual global::Org.BouncyCastle.Tls.Crypto.TlsDecodeResult DecodeCiphertext(long seqNo, short recordType, global::Org.BouncyCastle.Tls.ProtocolVersion recordVersion, byte[] ciphertext, int offset, int len) => throw null;
}
}
namespace Org.BouncyCastle.Tls.Crypto.Impl.BC
{
public class BcTlsCrypto : global::Org.BouncyCastle.Tls.Crypto.Impl.AbstractTlsCrypto {
public override global::Org.BouncyCastle.Tls.Crypto.TlsSecret GenerateRsaPreMasterSecret(global::Org.BouncyCastle.Tls.ProtocolVersion version) => throw null;
}
}
