using System.Net.Security;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>What is agreed on beside version and suite: application protocols, client certificates, where to go next.</summary>
internal static class NegotiationCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("alpn-none-common", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(7301, "3.2"),
            "No application protocol in common", "The server ends the handshake because it speaks none of the protocols that the client offers by ALPN.",
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf))
            {
                Alpn = [new SslApplicationProtocol("tlslab/0")],
                FaultIsElsewhere = true,
                Application = NoAlpn,
            }),
        new("alpn-absent", CaseCategory.Negotiation, Ideal.Either, Reference.Rfc(7301, "3.1"),
            "A server without ALPN", "The server knows nothing of ALPN; a client that needs HTTP/2 has to refuse, others go on with HTTP/1.1.",
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf)) { Alpn = [] }),
        new("redirect-downgrade", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(9110, "15.4"),
            "A redirect from https to http", "The answer sends the client on to a URL without TLS.",
            lab => new RedirectEndpoint(new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf))
            {
                FaultIsElsewhere = true,
                Application = RedirectEndpoint.RedirectAsync,
            })) { MayRefuseInSilence = true },
        new("hsts", CaseCategory.Negotiation, Ideal.Either, Reference.Rfc(6797, "8.3"),
            "A redirect to http after a promise of TLS",
            "The server asks to be reached by TLS alone (HSTS), and sends the client on to a URL without; clients that keep such promises go there over TLS.",
            lab => new RedirectEndpoint(new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf))
            {
                FaultIsElsewhere = true,
                Application = RedirectEndpoint.RedirectAfterPromiseAsync,
            })) { MayRefuseInSilence = true },
        new("truncated-body", CaseCategory.Record, Ideal.RefuseWhenStrict, Reference.Rfc(8446, "6.1"),
            "An answer cut off", "The connection ends without close_notify in the middle of an answer whose length is not known.",
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf))
            {
                FaultIsElsewhere = true,
                EndsWithoutCloseNotify = true,
                Application = HttpAnswer.ServeUnboundedAsync,
            }),
    ];

    private static Task NoAlpn(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        connection.Observation.NotApplicable = "the client offers no application protocol";
        return HttpAnswer.ServeAsync(stream, connection, cancellation);
    }
}
