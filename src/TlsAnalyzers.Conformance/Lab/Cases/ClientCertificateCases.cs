using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Servers that ask for a certificate of the client.</summary>
internal static class ClientCertificateCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("ok-client-auth", CaseCategory.Control, Ideal.Accept, Reference.Rfc(8446, "4.3.2"),
            "A certificate asked for and given", "Nothing is wrong: the server asks for the client's certificate, and takes that of the lab.",
            lab => Asking(lab, given => given?.Thumbprint == lab.ClientCertificate.Certificate.Thumbprint))
        { ClientNeeds = ClientAbilities.PresentsCertificate },
        new("clientcert-optional", CaseCategory.Control, Ideal.Accept, Reference.Rfc(8446, "4.4.2.4"),
            "A certificate asked for and not needed", "Nothing is wrong: the server asks for a certificate and goes on without one.",
            lab => Asking(lab, _ => true)),
        new("clientcert-required", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(8446, "4.4.2.4"),
            "A certificate that the client has not", "The server asks for a certificate and ends the connection, whatever it gets.",
            lab => Asking(lab, _ => false)),
        new("clientcert-wrong-ca", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(8446, "4.2.4"),
            "A certificate from an authority that the server does not know", "The server names other authorities and ends the connection.",
            lab => Asking(lab, _ => false, SslCertificateTrust.CreateForX509Collection([lab.Pki.Issue(Hierarchy.RsaRoot).Certificate], sendTrustInHandshake: true)))
        { ClientNeeds = ClientAbilities.PresentsCertificate },
    ];

    private static SslStreamEndpoint Asking(LabContext lab, Func<X509Certificate2?, bool> takes, SslCertificateTrust? authorities = null) =>
        new(lab.Pki.Issue(Hierarchy.EcdsaLeaf), authorities)
        {
            // A client learns only after its first request that it is turned away (TLS 1.3).
            FaultIsElsewhere = true,
            Configure = (options, connection) =>
            {
                options.ClientCertificateRequired = true;
                options.RemoteCertificateValidationCallback = (_, given, _, _) =>
                {
                    connection.Observation.FaultPresented = given is null ? "no certificate was given" : "a certificate was given";
                    return takes((X509Certificate2?)given);
                };
            },
        };
}
