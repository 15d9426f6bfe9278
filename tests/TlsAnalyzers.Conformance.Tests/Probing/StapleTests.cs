using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>OCSP responses that a server sends along: what is read from them, and what S57 says of it.</summary>
public sealed class StapleTests(ProbedLab lab) : IClassFixture<ProbedLab>
{
    private static readonly LabPki Pki = new();
    private static readonly CertificateSpec Issuer = Hierarchy.EcdsaRoot;
    private static readonly CertificateSpec Leaf = Hierarchy.EcdsaLeaf with { Issuer = Issuer, SerialNumber = "1001" };
    private static readonly CertificateSpec Delegate = Hierarchy.EcdsaLeaf with { Issuer = Issuer, Subject = "CN=OCSP signer", Names = [], ExtendedKeyUsages = [Oids.OcspSigning] };

    private sealed record Row(OcspSpec Response, CertificateSpec About, CertificateSpec By, string Judgement);

    private static readonly Dictionary<string, Row> Rows = new()
    {
        ["good"] = new(new(), Leaf, Issuer, "Passed: the stapled OCSP response says so"),
        ["by a delegate"] = new(new() { Signer = Delegate }, Leaf, Issuer, "Passed: the stapled OCSP response says so"),
        ["revoked"] = new(new() { Status = OcspStatus.Revoked }, Leaf, Issuer, "Failed Critical: it is revoked since"),
        ["unknown"] = new(new() { Status = OcspStatus.Unknown }, Leaf, Issuer, "Failed Medium: the stapled OCSP response says that the issuer does not know"),
        ["old"] = new(new() { ThisUpdate = TimeSpan.FromDays(-9), NextUpdate = TimeSpan.FromDays(-2) }, Leaf, Issuer, "Failed Medium: the stapled OCSP response is too old"),
        ["not yet good"] = new(new() { ThisUpdate = TimeSpan.FromDays(1) }, Leaf, Issuer, "Failed Medium: the stapled OCSP response is not yet good"),
        ["of another serial number"] = new(new(), Leaf with { SerialNumber = "1002" }, Issuer, "Failed Medium: the stapled OCSP response is about another certificate"),
        ["of another issuer"] = new(new(), Leaf, Issuer with { Subject = "CN=another" }, "Failed Medium: the stapled OCSP response is about another certificate"),
        ["of an issuer with the same name"] = new(new(), Leaf, Issuer with { Key = KeySpec.P384 }, "Failed Medium: the stapled OCSP response is about another certificate"),
        ["by a stranger"] = new(new() { Signer = Delegate with { Issuer = Issuer with { Key = KeySpec.P384 } } }, Leaf, Issuer, "Failed Medium: the stapled OCSP response is signed by somebody"),
        ["revoked, by a stranger"] = new(new() { Status = OcspStatus.Revoked, Signer = Delegate with { Issuer = Issuer with { Key = KeySpec.P384 } } }, Leaf, Issuer, "Failed Medium: the stapled OCSP response is signed by somebody"),
        ["by a delegate without the right"] = new(new() { Signer = Delegate with { ExtendedKeyUsages = [] } }, Leaf, Issuer, "Failed Medium: the stapled OCSP response is signed by somebody"),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_a_staple_says_is_judged(string name)
    {
        var row = Rows[name];
        var staple = Read(new OcspResponder(Pki, row.By, row.Response).Staple(Pki.Issue(row.About)));

        Assert.StartsWith(row.Judgement, Judged(staple));
    }

    [Theory]
    [InlineData("300302010a", "Failed Medium: the stapled OCSP response says nothing: ")]
    [InlineData("30030a0106", "Failed Medium: the stapled OCSP response says nothing: its status is unauthorized (6)")]
    [InlineData("30030a0100", "Failed Medium: the stapled OCSP response says nothing: ")]
    public void What_is_no_response_is_said_to_be_none(string hex, string judgement) => Assert.StartsWith(judgement, Judged(Read(Convert.FromHexString(hex))));

    [Fact]
    public void A_broken_staple_is_no_good_one()
    {
        var response = new OcspResponder(Pki, Issuer, new() { Signer = Delegate }).Staple(Pki.Issue(Leaf));
        for (var at = 0; at < response.Length; at++)
        {
            byte[] changed = [.. response];
            changed[at] ^= 0x10;
            foreach (var broken in new[] { response[..at], changed }.Where(bytes => bytes.Length > 0))
            {
                var staple = Read(broken);
                // All that is signed counts, and what stands around it is either read or not.
                Assert.True(staple is not { Unreadable: null, IsForCertificate: true, IsSigned: true, Status: not "good" }, $"byte {at}");
            }
        }
    }

    [Theory]
    [InlineData("ok-stapled", "Passed: the stapled OCSP response says so")]
    [InlineData("cert-staple-expired", "Failed Medium: the stapled OCSP response is too old")]
    [InlineData("cert-revoked-stapled", "Failed Critical: it is revoked since")]
    [InlineData("cert-staple-wrong-signer", "Failed Medium: the stapled OCSP response is signed by somebody")]
    [InlineData("cert-must-staple-missing", "Failed Medium: it demands a stapled OCSP response")]
    public async Task A_server_that_staples_is_judged(string id, string judgement)
    {
        var report = await lab.ProbeAsync(id);

        Assert.StartsWith(judgement, Words(report.Findings));
    }

    [Fact]
    public async Task In_tls_13_it_comes_with_the_certificate()
    {
        Assert.SkipUnless(Peers.IsInstalled("openssl"), "openssl is not installed");
        var folder = Directory.CreateTempSubdirectory("tls-staple-");
        try
        {
            var (leaf, port) = (Pki.Issue(Leaf), Peers.FreePort());
            string File(string name) => Path.Combine(folder.FullName, name);
            System.IO.File.WriteAllText(File("leaf.pem"), leaf.ToPem() + "\n" + leaf.CertificateWithKey.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
            System.IO.File.WriteAllText(File("root.pem"), Pki.Issue(Issuer).ToPem());
            System.IO.File.WriteAllBytes(File("staple"), new OcspResponder(Pki, Issuer, Rows["old"].Response).Staple(leaf));
            using var server = Peers.Start("openssl", $"s_server -accept 127.0.0.1:{port} -quiet -tls1_3 -cert {File("leaf.pem")} -cert_chain {File("root.pem")} -status_file {File("staple")}");
            try
            {
                ProbeReport report;
                do report = await TlsProbe.RunAsync("127.0.0.1", port, lab.Options with { ServerName = "localhost" }, TestContext.Current.CancellationToken);
                while (!report.WasTested && !server.HasExited);

                Assert.StartsWith(Rows["old"].Judgement, Words(report.Findings));
            }
            finally
            {
                if (!server.HasExited) server.Kill();
                await server.WaitForExitAsync(CancellationToken.None);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static StapleFacts Read(byte[] response) =>
        StapleReader.Read(new CertificateStatus(CertificateStatusType.ocsp, response), Pki.Issue(Leaf).Certificate, Pki.Issue(Issuer).Certificate);

    private static string Judged(StapleFacts staple) =>
        Words(CheckTable.Judge(GoodFacts.All.WithChain(chain => chain with { Stapled = true, Staple = staple, Revocation = null }) with { At = DateTimeOffset.UtcNow }));

    private static string Words(IReadOnlyList<Finding> findings)
    {
        var finding = findings.Single(one => one.Check.Id == "S57");
        return $"{finding.Outcome}{(finding.Outcome is CheckOutcome.Failed ? $" {finding.Severity}" : "")}: {finding.Evidence}";
    }
}
