using System.Security.Cryptography;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// What the hellos agreed on. Certificate, ServerKeyExchange and others have another form in another version or with another key exchange.
/// </summary>
/// <param name="Version">The version in force.</param>
/// <param name="Suite">The suite in force; null before the ServerHello, and when the table does not know it.</param>
internal readonly record struct HandshakeContext(TlsVersion Version, CipherSuite? Suite = null)
{
    /// <summary>What messages are hashed with and secrets derived with. Before TLS 1.2 that is no matter of the suite.</summary>
    public HashAlgorithmName Hash => Version < TlsVersion.Tls12 ? Tls12Secrets.Md5AndSha1 : SuiteKeys.HashOf(Suite!);

    public bool IsTls13 => Version >= TlsVersion.Tls13;

    /// <summary>The context after a message.</summary>
    public HandshakeContext After(HandshakeMessage message) =>
        message is ServerHello hello ? new(hello.SelectedVersion, CipherSuite.Find(hello.CipherSuite)) : this;
}
