using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The platform's own TLS as server, for good servers and for certificates that are faulty in ways OpenSSL still serves.</summary>
internal sealed class SslStreamEndpoint(X509Certificate2 leaf, X509Certificate2Collection? intermediates = null) : Endpoint
{
    private readonly SslStreamCertificateContext _context =
        SslStreamCertificateContext.Create(leaf, intermediates, offline: true);

    /// <summary>What is spoken over TLS.</summary>
    public Application Application { get; init; } = HttpAnswer.ServeAsync;

    /// <summary>The versions that the server takes.</summary>
    public SslProtocols Versions { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;

    /// <summary>The protocols that it agrees to by ALPN; empty: it ignores the extension.</summary>
    public IReadOnlyList<SslApplicationProtocol> Alpn { get; init; } = [SslApplicationProtocol.Http11];

    /// <summary>A last change of the options, for what only few cases need.</summary>
    public Action<SslServerAuthenticationOptions>? Configure { get; init; }

    public override async Task ServeAsync(LabConnection connection, CancellationToken cancellation)
    {
        var observation = connection.Observation;
        var tap = new TapStream(connection.Stream, observation, leaf.RawDataMemory);
        await using var tls = new SslStream(tap);
        try
        {
            await tls.AuthenticateAsServerAsync(Options(), cancellation);
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
        await Application(new ApplicationStream(tls, observation), connection, cancellation);
        await tls.ShutdownAsync();
    }

    private SslServerAuthenticationOptions Options()
    {
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
