using System.Net.Security;
using System.Security.Authentication;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The platform's own TLS as server, for good servers and for certificates that are faulty in ways OpenSSL still serves.</summary>
/// <param name="leaf">The certificate; its issuers are sent along, up to but without the root.</param>
internal sealed class SslStreamEndpoint(IssuedCertificate leaf) : Endpoint
{
    private readonly SslStreamCertificateContext _context = SslStreamCertificateContext.Create(
        leaf.CertificateWithKey, [.. leaf.Intermediates.Select(issuer => issuer.Certificate)], offline: true);

    /// <summary>What is spoken over TLS.</summary>
    public Application Application { get; init; } = HttpAnswer.ServeAsync;

    /// <summary>The versions that the server takes.</summary>
    public SslProtocols Versions { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;

    /// <summary>The protocols that it agrees to by ALPN; empty: it ignores the extension.</summary>
    public IReadOnlyList<SslApplicationProtocol> Alpn { get; init; } = [SslApplicationProtocol.Http11];

    /// <summary>What is wrong comes after TLS or beside it: this certificate is not the fault, and data sent under it is no mistake.</summary>
    public bool FaultIsElsewhere { get; init; }

    /// <summary>Serves only clients that say which host they want.</summary>
    public bool DemandsName { get; init; }

    /// <summary>Leaves without a word, so that the client cannot know whether it has all.</summary>
    public bool EndsWithoutCloseNotify { get; init; }

    /// <summary>A last change of the options, for what only few cases need.</summary>
    public Action<SslServerAuthenticationOptions>? Configure { get; init; }

    public override async Task ServeAsync(LabConnection connection, CancellationToken cancellation)
    {
        var observation = connection.Observation;
        var tap = new TapStream(connection.Stream, observation, FaultIsElsewhere ? default : leaf.Der);
        await using var tls = new SslStream(tap);
        try
        {
            await tls.AuthenticateAsServerAsync((_, hello, _, _) => new(Options(hello, connection)), state: null, cancellation);
        }
        catch when (observation.AlertsOut.Contains(new Alert(2, 120)))
        {
            observation.FaultPresented = "the client offered no application protocol that the server has";
            throw;
        }
        observation.HandshakeCompleted = true;
        observation.Version = tls.SslProtocol;
        observation.CipherSuite = (ushort)tls.NegotiatedCipherSuite;
        observation.ApplicationProtocol = tls.NegotiatedApplicationProtocol is { Protocol.IsEmpty: false } agreed ? agreed.ToString() : null;
        await Application(FaultIsElsewhere ? tls : new ApplicationStream(tls, observation), connection, cancellation);
        if (!EndsWithoutCloseNotify) await tls.ShutdownAsync();
    }

    private SslServerAuthenticationOptions Options(SslClientHelloInfo hello, LabConnection connection)
    {
        if (DemandsName && hello.ServerName.Length == 0)
        {
            connection.Observation.FaultPresented = "the client named no host";
            throw new AuthenticationException("The client named no host.");
        }
        var options = new SslServerAuthenticationOptions
        {
            ServerCertificateContext = _context,
            EnabledSslProtocols = Versions,
            // A resumed session sends no certificate, and a case must send it to every client.
            AllowTlsResume = false,
            ApplicationProtocols = Alpn.Count == 0 ? null : [.. Alpn],
        };
        Configure?.Invoke(options);
        return options;
    }
}
