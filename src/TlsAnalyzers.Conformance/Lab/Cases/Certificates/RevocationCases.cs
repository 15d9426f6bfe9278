using TlsAnalyzers.Conformance.Pki;
using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Lab.Cases.CertificateEndpoints;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Certificates that were revoked, and issuers that do not say whether they were.</summary>
internal static class RevocationCases
{
    private const string Serial = "0BAD";
    private static readonly OcspSpec Old = new() { ThisUpdate = TimeSpan.FromDays(-9), NextUpdate = TimeSpan.FromDays(-2) };
    private static readonly CertificateSpec Stranger = EcdsaRoot with { Subject = "CN=A responder that nobody trusts" };

    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-revoked-crl", Certificate, Ideal.Refuse, Rfc(5280, "6.3"),
            "Revoked, by a list", "The issuer's revocation list has the certificate on it.",
            lab => lab.Serve(EcdsaLeaf with
            {
                SerialNumber = Serial,
                CrlUrl = List(lab, EcdsaIntermediate, new() { Revoked = [Serial] }),
            })),
        new("cert-revoked-intermediate", Certificate, Ideal.Refuse, Rfc(5280, "6.3"),
            "Revoked intermediate", "The root's revocation list has the intermediate on it.",
            lab => lab.Serve(LeafBelow(
                EcdsaIntermediate with { SerialNumber = Serial, CrlUrl = List(lab, EcdsaRoot, new() { Revoked = [Serial] }) }))),
        new("cert-revoked-ocsp", Certificate, Ideal.Refuse, Rfc(6960, "2.2"),
            "Revoked, by OCSP", "The OCSP responder says that the certificate is revoked.",
            lab => lab.Serve(EcdsaLeaf with { OcspUrl = Ocsp(lab, new() { Status = OcspStatus.Revoked }) })),
        new("cert-revoked-stapled", Certificate, Ideal.Refuse, Rfc(6066, "8"),
            "Revoked, stapled", "The server itself staples an OCSP response that says that its certificate is revoked.",
            lab => Stapling(lab, EcdsaLeaf, new() { Status = OcspStatus.Revoked })),
        new("cert-crl-unreachable", Certificate, Ideal.RefuseWhenStrict, Rfc(5280, "6.3.3"),
            "Revocation list out of reach", "The server that should have the revocation list fails.",
            lab => lab.Serve(EcdsaLeaf with { CrlUrl = lab.Publisher.PublishFailure() })),
        new("cert-crl-expired", Certificate, Ideal.RefuseWhenStrict, Rfc(5280, "6.3.3"),
            "Old revocation list", "The issuer's revocation list should have been replaced two days ago.",
            lab => lab.Serve(EcdsaLeaf with
            {
                CrlUrl = List(lab, EcdsaIntermediate, new() { ThisUpdate = TimeSpan.FromDays(-9), NextUpdate = TimeSpan.FromDays(-2) }),
            })),
        new("cert-crl-wrong-signer", Certificate, Ideal.RefuseWhenStrict, Rfc(5280, "6.3.3"),
            "Revocation list of another authority", "The revocation list that the certificate names is signed by somebody else.",
            lab => lab.Serve(EcdsaLeaf with { CrlUrl = List(lab, Stranger, new()) })),
        new("cert-ocsp-unknown", Certificate, Ideal.RefuseWhenStrict, Rfc(6960, "2.2"),
            "Unknown to OCSP", "The OCSP responder does not know the certificate.",
            lab => lab.Serve(EcdsaLeaf with { OcspUrl = Ocsp(lab, new() { Status = OcspStatus.Unknown }) })),
        new("cert-ocsp-down", Certificate, Ideal.RefuseWhenStrict, Rfc(6960, "2.3"),
            "OCSP responder down", "The OCSP responder fails.",
            lab => lab.Serve(EcdsaLeaf with { OcspUrl = lab.Publisher.PublishFailure() })),
        new("cert-ocsp-wrong-signer", Certificate, Ideal.RefuseWhenStrict, Rfc(6960, "4.2.2.2"),
            "OCSP response of another authority", "The OCSP response says good, and is signed by somebody who has no say in it.",
            lab => lab.Serve(EcdsaLeaf with { OcspUrl = Ocsp(lab, new() { Signer = Stranger }) })),
        new("cert-no-revocation-info", Certificate, Ideal.RefuseWhenStrict, Rfc(5280, "6.3"),
            "Nowhere to ask", "The certificate does not say where to ask whether it was revoked.",
            lab => lab.Serve(EcdsaLeaf with { NoRevocationInformation = true })),
        new("cert-staple-expired", Certificate, Ideal.RefuseWhenStrict, Rfc(6960, "3.2"),
            "Old staple", "The stapled OCSP response should have been replaced two days ago.",
            lab => Stapling(lab, EcdsaLeaf, Old)),
        new("cert-staple-wrong-signer", Certificate, Ideal.RefuseWhenStrict, Rfc(6960, "4.2.2.2"),
            "Staple of another authority", "The stapled OCSP response is signed by somebody who has no say in it.",
            lab => Stapling(lab, EcdsaLeaf, new() { Signer = Stranger })),
        new("cert-must-staple-missing", Certificate, Ideal.RefuseWhenStrict, Rfc(7633, "4.2.3.1"),
            "Staple that was promised", "The certificate promises a stapled OCSP response, and the server sends none.",
            lab => lab.ServeWeak(EcdsaLeaf with { MustStaple = true })),
    ];

    private static string List(LabContext lab, CertificateSpec issuer, RevocationListSpec spec) =>
        lab.Publisher.PublishRevocationList(() => RevocationList.Write(lab.Pki.Issue(issuer), spec, LabPki.Now));

    private static string Ocsp(LabContext lab, OcspSpec spec) => lab.Publisher.PublishOcsp(new(lab.Pki, EcdsaIntermediate, spec));

    // TLS 1.2 has a message for it, which BouncyCastle sends; in TLS 1.3 it would be an extension of the certificate.
    public static Endpoint Stapling(LabContext lab, CertificateSpec leaf, OcspSpec spec)
    {
        var stapled = leaf with { OcspUrl = lab.Publisher.PublishFailure() };
        var responder = new OcspResponder(lab.Pki, EcdsaIntermediate, spec);
        return lab.ServeWeak(stapled, Tls12 with { Staple = responder.Staple(lab.Pki.Issue(stapled)) });
    }
}
