using TlsAnalyzers.Conformance.Clients;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>From what both ends say to a verdict, one condition at a time.</summary>
public sealed class JudgeTests
{
    private const string Token = "tlslab-token";
    private static readonly LabCase Row = LabCatalogue.Find("cert-self-signed");
    private static readonly Verdict Good = new(VerdictKind.Accepted, "control");
    private static readonly ClientResult Failed = new() { Failure = "no" };
    private static readonly ClientResult Succeeded = new() { Succeeded = true, Output = "" };

    [Fact]
    public void Refused_takes_failure_silence_the_fault_and_a_passed_control() => Assert.Equal(VerdictKind.Refused, Of(Failed, Shown()));

    [Fact]
    public void A_finished_handshake_is_still_a_refusal() =>
        Assert.Equal(VerdictKind.Refused, Of(Failed, Shown(seen => seen.HandshakeCompleted = true)));

    [Fact]
    public void Not_refused_without_a_connection() => Assert.Equal(VerdictKind.Inconclusive, Of(Failed));

    [Fact]
    public void Not_refused_when_the_fault_was_not_shown() => Assert.Equal(VerdictKind.Inconclusive, Of(Failed, new Observation()));

    [Fact]
    public void Not_refused_after_application_data() =>
        Assert.Equal(VerdictKind.Inconclusive, Of(Failed, Shown(seen => seen.AddApplicationBytes("GET"u8))));

    [Fact]
    public void Not_refused_when_the_client_hangs() => Assert.Equal(VerdictKind.Inconclusive, Of(Failed with { TimedOut = true }, Shown()));

    [Fact]
    public void Not_refused_when_the_client_reports_success() => Assert.Equal(VerdictKind.Inconclusive, Of(Succeeded, Shown()));

    [Theory]
    [InlineData(VerdictKind.Refused)]
    [InlineData(VerdictKind.Inconclusive)]
    public void Not_refused_without_a_passed_control(VerdictKind control) =>
        Assert.Equal(VerdictKind.Inconclusive, Judge.Of(Row, Failed, [Shown()], Token, new(control, "")).Kind);

    [Fact]
    public void Accepted_when_the_token_came_back() => Assert.Equal(VerdictKind.Accepted, Of(Succeeded with { Output = "x" + Token + "y" }, Shown()));

    [Fact]
    public void Accepted_when_it_was_asked_for_by_a_client_that_shows_nothing() =>
        Assert.Equal(VerdictKind.Accepted, Of(Succeeded with { Output = null }, Shown(seen => seen.TokenRequested = true)));

    [Fact]
    public void Not_accepted_when_it_was_asked_for_and_the_client_failed() =>
        Assert.Equal(VerdictKind.Inconclusive, Of(Failed, Shown(seen => { seen.TokenRequested = true; seen.AddApplicationBytes("GET"u8); })));

    [Fact]
    public void Accepted_when_it_said_in_clear_what_it_should_not() =>
        Assert.Equal(VerdictKind.Accepted, Of(Failed, Shown(seen => seen.GoesAlong("AUTH PLAIN", "in clear"))));

    [Fact]
    public void Not_provable_when_the_client_has_nothing_to_show() =>
        Assert.Equal(VerdictKind.NotProvable, Of(Succeeded with { Output = Token }, Shown(seen => seen.NotApplicable = "no ALPN")));

    // columns: ideal, baseline, strict, verdict
    [Theory]
    [InlineData(Ideal.Refuse, VerdictKind.Refused, false, VerdictKind.Refused, Conformity.Conforms)]
    [InlineData(Ideal.Refuse, VerdictKind.Refused, false, VerdictKind.Accepted, Conformity.Fails)]
    [InlineData(Ideal.Refuse, VerdictKind.Accepted, false, VerdictKind.Accepted, Conformity.Tolerated)]
    [InlineData(Ideal.Refuse, VerdictKind.Accepted, true, VerdictKind.Accepted, Conformity.Fails)]
    [InlineData(Ideal.Refuse, null, false, VerdictKind.Accepted, Conformity.Fails)]
    [InlineData(Ideal.Accept, VerdictKind.Accepted, false, VerdictKind.Refused, Conformity.Fails)]
    [InlineData(Ideal.Accept, VerdictKind.Refused, false, VerdictKind.Refused, Conformity.Tolerated)]
    [InlineData(Ideal.RefuseWhenStrict, VerdictKind.Accepted, false, VerdictKind.Accepted, Conformity.Conforms)]
    [InlineData(Ideal.RefuseWhenStrict, VerdictKind.Refused, false, VerdictKind.Accepted, Conformity.Fails)]
    [InlineData(Ideal.RefuseWhenStrict, VerdictKind.Accepted, true, VerdictKind.Accepted, Conformity.Fails)]
    [InlineData(Ideal.Either, VerdictKind.Refused, true, VerdictKind.Accepted, Conformity.Conforms)]
    [InlineData(Ideal.Either, VerdictKind.Refused, true, VerdictKind.Inconclusive, Conformity.Unknown)]
    [InlineData(Ideal.Refuse, VerdictKind.Refused, false, VerdictKind.NotProvable, Conformity.Skipped)]
    public void A_verdict_is_weighed_by_the_policy(Ideal ideal, VerdictKind? baseline, bool strict, VerdictKind verdict, Conformity expected)
    {
        var row = new LabCase("a", CaseCategory.Protocol, ideal, Row.Reference, "t", "f.", Row.Endpoint);
        var asked = Judge.Expected(row, baseline, strict);
        Assert.Equal(expected, Judge.Weigh(new(verdict, ""), asked, baseline, strict));
    }

    [Fact]
    public void A_report_conforms_only_with_a_good_server_that_was_accepted()
    {
        var skipped = new CaseResult(Row, new(VerdictKind.NotProvable, "why"), Conformity.Skipped, null, null, [], default);
        var passed = new CaseResult(LabCatalogue.ControlOf(Row), Good, Conformity.Conforms, VerdictKind.Accepted, null, [], default);
        var failed = passed with { Verdict = new(VerdictKind.Inconclusive, "why") };
        new ClientReport("client", false, [skipped], [passed]).ThrowIfNotConforming();
        Assert.Throws<ConformanceException>(new ClientReport("client", false, [skipped], [failed]).ThrowIfNotConforming);
        Assert.Throws<ConformanceException>(new ClientReport("client", false, [], []).ThrowIfNotConforming);
    }

    private static VerdictKind Of(ClientResult client, params IReadOnlyList<Observation> seen) => Judge.Of(Row, client, seen, Token, Good).Kind;

    private static Observation Shown(Action<Observation>? further = null)
    {
        var seen = new Observation { FaultPresented = "the certificate was sent" };
        further?.Invoke(seen);
        return seen;
    }
}
