using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The chain that a server sends and the key that it signs with; the two need not match.</summary>
/// <param name="Chain">Leaf first, DER.</param>
/// <param name="Key">The private key.</param>
internal sealed record ServerIdentity(IReadOnlyList<byte[]> Chain, AsymmetricKeyParameter Key)
{
    /// <summary>A certificate, and its issuers up to but without the root.</summary>
    public static ServerIdentity Of(IssuedCertificate leaf) =>
        new([leaf.Der, .. leaf.Intermediates.Select(issuer => issuer.Der)], leaf.Key.BouncyCastle);

    /// <summary>The Certificate message, in the form that the version asks for.</summary>
    public Certificate Message(BcTlsCrypto crypto, bool tls13)
    {
        var chain = Chain.Select(crypto.CreateCertificate).ToArray();
        return tls13
            ? new Certificate(TlsUtilities.EmptyBytes, [.. chain.Select(certificate => new CertificateEntry(certificate, null))])
            : new Certificate(chain);
    }
}
