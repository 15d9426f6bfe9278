using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>What both versions of the handwritten server share.</summary>
internal abstract class HandwrittenServer(HandwrittenConnection client, Script script, IssuedCertificate leaf)
{
    private const string Http11 = "http/1.1";

    protected HandwrittenConnection Client { get; } = client;

    protected Script Script { get; } = script;

    protected bool IsRsa => leaf.Key.Algorithm is RSA;

    /// <summary>Does the handshake; false when there is nothing to serve after it.</summary>
    public abstract Task<bool> HandshakeAsync(ClientHello hello);

    /// <summary>The hash over what both ends have sent.</summary>
    protected byte[] TranscriptHash(CipherSuite suite)
    {
        using var transcript = new TranscriptHash(SuiteKeys.HashOf(suite));
        foreach (var message in Client.Messages) transcript.Append(message);
        return transcript.Current();
    }

    /// <summary>The first of the server's own suites that the client offers; null when there is none.</summary>
    protected static CipherSuite? Choose(ClientHello hello, params ushort[] own) =>
        own.Where(hello.CipherSuites.Contains).Select(CipherSuite.Find).FirstOrDefault();

    protected CertificateMessage Certificate(bool isTls13)
    {
        var requestContext = isTls13 ? ReadOnlyMemory<byte>.Empty : (ReadOnlyMemory<byte>?)null;
        var chain = new[] { leaf }.Concat(leaf.Intermediates);
        return Script.Certificate(new(requestContext, [.. chain.Select(each => new CertificateEntry(each.Der, isTls13 ? [] : null))]));
    }

    protected DigitallySigned Sign(ClientHello hello, byte[] content)
    {
        var usual = IsRsa ? SignatureScheme.rsa_pss_rsae_sha256 : SignatureScheme.ecdsa_secp256r1_sha256;
        if (Script.Scheme is null && hello.Extensions.Find<SignatureAlgorithms>()?.Schemes.Contains(usual) is not true)
            throw new NotSupportedException($"The client does not offer {usual.Name()}.");
        // .NET does not say that one key serves several threads.
        lock (leaf.Key) return HandshakeSignature.Sign(Script.Scheme ?? usual, leaf.Key.Algorithm, Script.Signing(content));
    }

    /// <summary>Extensions of either version, where the client asks for them.</summary>
    protected static IEnumerable<Extension> Answers(ClientHello hello)
    {
        if (hello.Extensions.Find<ApplicationProtocols>()?.Names.Contains(Http11) is true) yield return new ApplicationProtocols(Http11);
    }

    protected void NoteHello(ServerHello hello, System.Security.Authentication.SslProtocols version)
    {
        Client.Observation.ServerHelloSent = true;
        Client.Observation.Version = version;
        Client.Observation.CipherSuite = hello.CipherSuite;
    }

    protected void NoteCertificate(CertificateMessage certificate)
    {
        if (certificate.Entries.Length > 0) Client.Observation.CertificateSent = certificate.Entries[0].Data;
    }
}
