using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The chain that a server sends and the key that it signs with; the two need not match.</summary>
/// <param name="Chain">Leaf first, DER.</param>
/// <param name="Key">The private key.</param>
internal sealed record ServerIdentity(IReadOnlyList<byte[]> Chain, AsymmetricKeyParameter Key)
{
    /// <summary>From .NET's types.</summary>
    public static ServerIdentity Of(X509Certificate2 leafWithKey, params IEnumerable<X509Certificate2> others)
    {
        using AsymmetricAlgorithm key = leafWithKey.GetRSAPrivateKey() ?? (AsymmetricAlgorithm?)leafWithKey.GetECDsaPrivateKey()
            ?? throw new ArgumentException("The leaf has no RSA or ECDSA key.", nameof(leafWithKey));
        return new([leafWithKey.RawData, .. others.Select(other => other.RawData)], PrivateKeyFactory.CreateKey(key.ExportPkcs8PrivateKey()));
    }

    /// <summary>The Certificate message, in the form that the version asks for.</summary>
    public Certificate Message(BcTlsCrypto crypto, bool tls13)
    {
        var chain = Chain.Select(crypto.CreateCertificate).ToArray();
        return tls13
            ? new Certificate(TlsUtilities.EmptyBytes, [.. chain.Select(certificate => new CertificateEntry(certificate, null))])
            : new Certificate(chain);
    }
}
