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
            "A certificate that the client has not", "The server asks for a certificate and turns the client away, whatever it gets.", Refusing),
        new("clientcert-wrong-ca", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(8446, "4.2.4"),
            "A certificate from an authority that the server does not know", "The server names other authorities and turns the client away.", Refusing)
        { ClientNeeds = ClientAbilities.PresentsCertificate },
    ];

    private static SslStreamEndpoint Asking(LabContext lab, Func<X509Certificate2?, bool> takes) => new(lab.Pki.Issue(Hierarchy.EcdsaLeaf))
    {
        Configure = options =>
        {
            options.ClientCertificateRequired = true;
            options.RemoteCertificateValidationCallback = (_, given, _, _) => takes((X509Certificate2?)given);
        },
    };

    private static BouncyCastleEndpoint Refusing(LabContext lab) => new(new()
    {
        Identity = ServerIdentity.Of(lab.Pki.Issue(Hierarchy.EcdsaLeaf)),
        ClientAuthorities = [lab.Pki.Issue(Hierarchy.RsaRoot).Certificate.SubjectName.RawData],
        Fault = FaultIn.ClientCertificate,
    })
    {
        // In TLS 1.3 a client learns only after its first request that it is turned away.
        DataIsNoMistake = true,
    };
}
