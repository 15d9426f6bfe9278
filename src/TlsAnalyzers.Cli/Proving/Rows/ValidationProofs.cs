using TlsAnalyzers.Cli.Proving.Encounters;
using TlsAnalyzers.Cli.Proving.Samples;
using TlsAnalyzers.Conformance.Pki;
using static TlsAnalyzers.Cli.Proving.Rows.Claims;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Rules about validating certificates.</summary>
internal static class ValidationProofs
{
    private static readonly Staging CorpRoot = new() { Files = [LabFiles.CorpRoot], TrustsLab = false };

    private static readonly ServerEncounter Bystander = At(Good) with
    {
        With = "another program of the same user, at `ok-ecdsa-p256` (ECDSA P-256)",
        Bystander = """
            using var client = new HttpClient();
            Console.WriteLine(await client.GetStringAsync("https://orders.corp.example/today"));
            """,
    };

    public static IReadOnlyList<ProofRow> All { get; } =
    [
        new("TLS2001", Stagings.None, RefusesAfterwards("cert-self-signed")),
        new("TLS2002", Stagings.None, RefusesAfterwards("cert-wrong-host")),
        new("TLS2003", CorpRoot, RefusesAfterwards("cert-untrusted-root")),
        new("TLS2004", CorpRoot with { Edits = [("CN=Corp Root CA, O=Corp", Hierarchy.EcdsaIntermediate.Subject)] },
            RefusesAfterwards("cert-forged-names")),
        new("TLS2005", CorpRoot with { Environment = [("ORDERS_IGNORE_CERTIFICATE_ERRORS", "1"), ("ORDERS_ROOT", "corp-root.cer")] },
            RefusesAfterwards("cert-self-signed")),
        new("TLS2006", new() { Environment = [("DOTNET_ENVIRONMENT", "Development")] }, RefusesAfterwards("cert-self-signed")),
        new("TLS2007", Stagings.None, RefusesAfterwards("cert-self-signed")),
        new("TLS2008", Stagings.None, RefusesAfterwards("cert-revoked-crl")),
        new("TLS2009", CorpRoot, Changes(Bystander, Verdicts.Accepted, Verdicts.Refused).AndFix(At(Good), Verdicts.Accepted)),
        new("TLS2010", Stagings.Web,
            Changes(Visits.SelfSignedClient, Verdicts.LetIn, Verdicts.TurnedAway).AndFix(Visits.KnownClient, Verdicts.LetIn)),
        // Without a name to compare with, .NET refuses whatever name there is.
        new("TLS2011", Stagings.ClientStream with { Edits = [("993", "{port}")] },
            Changes(At(Good), Verdicts.Refused, Verdicts.Accepted).AndFix(At("cert-wrong-host"), Verdicts.Refused)),
        ProofRow.NotProvable("TLS2012", Reasons.NeedsPackage("MQTTnet")),
        new("TLS2013", new()
            {
                Files = [LabFiles.Partner],
                Arguments = lab => [LabFiles.PartnerHash(lab)],
                Edits = [("PORT", "{port}")],
                // WCF calls a validator in this place.
                Continuation = """
                    using var tcp = new TcpClient("partner.corp.example", PORT);
                    using var tls = new SslStream(tcp.GetStream(), false, (_, presented, _, _) =>
                    {
                        validator.Validate(new X509Certificate2(presented!));
                        return true;
                    });
                    await tls.AuthenticateAsClientAsync("partner.corp.example");

                    """ + Stagings.ClientStream.Continuation,
            },
            RefusesAfterwards("cert-self-signed")),
    ];
}
