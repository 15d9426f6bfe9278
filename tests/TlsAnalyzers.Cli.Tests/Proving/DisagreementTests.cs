using TlsAnalyzers.Cli.Commands;
using TlsAnalyzers.Cli.Proving;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Tests.Proving;

/// <summary>A proof fails when code does not do what its page says, in the eyes of the analyzers or on the wire.</summary>
public sealed class DisagreementTests
{
    private const string SecretlyInClear = """
        var scheme = System.Text.Encoding.ASCII.GetString(Convert.FromHexString("68747470"));
        using var client = new HttpClient();
        Console.WriteLine(await client.GetStringAsync(scheme + Uri.SchemeDelimiter + new Uri("https://api.contoso.com/orders").Authority));
        """;

    [Theory]
    [InlineData("TLS2001", "accepted the server")]
    [InlineData("TLS3002", "agreed on `TLS_RSA_WITH_AES_128_GCM_SHA256`")]
    [InlineData("TLS4001", "sent its request in clear")]
    public async Task A_fix_that_is_as_bad_fails_in_both_views(string rule, string did)
    {
        var proof = await ProveAsync(RulePage.Read(rule) with { Fix = RulePage.Read(rule).Violation });

        Assert.Equal((ProofOutcome.Failed, ExitCode.Findings), (proof.Outcome, ProveCommand.ExitCodeOf([proof])));
        Assert.Equal(["was reported", did], Broken(proof, Snippet.Fix).Take(2));
    }

    [Fact]
    public async Task A_violation_that_does_no_harm_fails_in_both_views()
    {
        var proof = await ProveAsync(RulePage.Read("TLS2001") with { Violation = RulePage.Read("TLS2001").Fix });

        Assert.Equal(["was not reported", "refused the server"], Broken(proof, Snippet.Violation));
    }

    [Fact]
    public async Task The_wire_alone_is_enough_to_fail()
    {
        var proof = await ProveAsync(RulePage.Read("TLS4001") with { Fix = SecretlyInClear });

        Assert.Equal(["sent its request in clear", "left nothing to judge by"], Broken(proof, Snippet.Fix));
    }

    [Fact]
    public async Task A_refusal_without_its_control_fails()
    {
        var proof = await ProveAsync(RulePage.Read("TLS2001") with { Fix = "throw new HttpRequestException();" });

        Assert.Equal(ProofOutcome.Failed, proof.Outcome);
        Assert.NotEmpty(Broken(proof, Snippet.Fix));
    }

    [Fact]
    public async Task Code_that_does_not_compile_fails()
    {
        var proof = await ProveAsync(RulePage.Read("TLS2001") with { Fix = "nonsense();" });

        Assert.Contains("did not run", Broken(proof, Snippet.Fix));
    }

    private static async Task<Proof> ProveAsync(RulePage page)
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var row = ProofTable.All.Single(row => row.Rule == page.Rule);
        return (await new Prover(lab, _ => page).ProveAsync([row], progress: null, TestContext.Current.CancellationToken)).Single();
    }

    private static IEnumerable<string> Broken(Proof proof, Snippet snippet) =>
        proof.Steps.Where(step => step.Snippet == snippet && !step.Holds).Select(step => step.Did);
}
