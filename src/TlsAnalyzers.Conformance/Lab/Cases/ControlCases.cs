using System.Net.Security;
using System.Security.Authentication;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Good servers. A client that cannot connect to these proves nothing by refusing others.</summary>
internal static class ControlCases
{
    private const string TestHost = "good.tlslab.test";

    public static IReadOnlyList<LabCase> All { get; } =
    [
        .. CertificateControls.All,
        Good("ok-tls12-only", "TLS 1.2 and nothing newer", Reference.Rfc(9325, "3.1.1"),
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf)) { Versions = SslProtocols.Tls12 }),
        Good("ok-tls13-only", "TLS 1.3 and nothing older", Reference.Rfc(9325, "3.1.1"),
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf)) { Versions = SslProtocols.Tls13 })
            with { Needs = [Capability.Tls13Server] },
        Good("ok-bouncycastle", "A server of another make", Reference.Rfc(8446, "2"),
            lab => new BouncyCastleEndpoint(new() { Identity = ServerIdentity.Of(lab.Pki.Issue(Hierarchy.EcdsaLeaf)) })),
        Good("ok-san", "A host name of several labels", Reference.Rfc(9525, "6.3"), lab => lab.Serve(Named(TestHost))) with { Host = TestHost },
        Good("ok-sni-required", "Serves only clients that name the host", Reference.Rfc(6066, "3"),
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf)) { DemandsName = true }),
        Good("ok-http1", "ALPN with http/1.1 alone", Reference.Rfc(7301, "3.2"),
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf)) { Application = lab.Kestrel.ServeAsync }),
        Good("ok-h2", "ALPN with h2 first", Reference.Rfc(9113, "3.2"),
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf))
            {
                Alpn = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11],
                Application = lab.Kestrel.ServeAsync,
            }),
    ];

    /// <summary>The good leaf for another host name.</summary>
    private static CertificateSpec Named(string name) => Hierarchy.EcdsaLeaf with { Subject = "CN=" + TestHost, Names = [AlternativeName.Dns(name)] };

    private static LabCase Good(string id, string title, Reference reference, Func<LabContext, Endpoint> endpoint) =>
        new(id, CaseCategory.Control, Ideal.Accept, reference, title, "Nothing is wrong: " + char.ToLowerInvariant(title[0]) + title[1..] + ".", endpoint);
}
