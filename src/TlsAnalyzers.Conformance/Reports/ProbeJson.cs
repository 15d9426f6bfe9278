using System.Globalization;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>A probe's report as JSON; the schema is <c>docs/schemas/probe-report.v1.json</c>. Suites have their IANA name, and their code as 0xC02F.</summary>
internal static class ProbeJson
{
    public const string Schema = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/probe-report.v1.json";

    public static string Of(JudgedProbe judged) => JsonText.Of(Value(judged));

    /// <summary>In one line, for JSON Lines.</summary>
    public static string Line(JudgedProbe judged) => JsonText.Line(Value(judged));

    private static object Value(JudgedProbe judged) => Value(judged, judged.Report);

    private static object Value(JudgedProbe judged, ProbeReport report) => new
    {
        schema = Schema,
        version = 1,
        target = new { report.Target.Host, report.Target.Port, report.Target.Name },
        report.Facts.Address,
        at = report.Facts.At.ToString("O", CultureInfo.InvariantCulture),
        milliseconds = Math.Round(report.Duration.TotalMilliseconds, 1),
        report.Facts.Connections,
        report.Facts.Retries,
        presence = new { report.Facts.Presence.Kind, detail = SafeText.Of(report.Facts.Presence.Detail) },
        versions = report.Facts.Versions.Select(Version),
        chains = report.Facts.Chains.Select(Chain),
        report.Facts.Negotiation,
        report.Facts.Hello,
        report.Facts.Alpn,
        names = report.Facts.Names,
        report.Facts.Session,
        report.Facts.Extensions,
        clients = report.Facts.Clients.Select(client => client with { Refusal = Safe(client.Refusal) }),
        report.Facts.Flaws,
        report.Facts.Silence,
        otherAddresses = report.Facts.OtherAddresses?.Select(other => new
        {
            other.Address,
            presence = new { other.Presence.Kind, detail = SafeText.Of(other.Presence.Detail) },
            differences = other.Differences.Select(Change),
        }),
        changes = report.Facts.Changes?.Select(Change),
        report.Facts.Tolerance,
        http = report.Facts.Http is { } http ? http with { Location = Safe(http.Location), ClearRedirect = Safe(http.ClearRedirect) } : null,
        startTls = report.Facts.StartTls is { } startTls ? startTls with { Greeting = SafeText.Of(startTls.Greeting), LoginInClear = Safe(startTls.LoginInClear) } : null,
        unknown = report.Facts.Unknown.Select(SafeText.Of),
        judged.Grade,
        judged.Fails,
        findings = report.Findings.Select(finding => Finding(finding, judged.Failing.Contains(finding))),
        profiles = judged.Profiles.Select(verdict => new
        {
            verdict.Profile.Id,
            verdict.Profile.Title,
            verdict.Passes,
            violations = verdict.Violations.Select(violation => new { violation.Point, evidence = SafeText.Of(violation.Evidence), violation.Rule }),
        }),
    };

    private static string? Safe(string? text) => text is null ? null : SafeText.Of(text);

    public static string Code(ushort code) => "0x" + code.ToString("X4", CultureInfo.InvariantCulture);

    private static object Version(VersionFacts version) => new
    {
        version.Name,
        code = Code(version.Code),
        version.ServerPreference,
        version.HonoursChaCha,
        suites = version.Suites.Select(suite => new
        {
            code = suite.Code == 0 ? null : Code(suite.Code),
            suite.Name,
            suite.Group,
            suite.DhBits,
            suite.DhGroup,
            suite.Signature,
            strength = suite.Known is not { IsBroken: false } ? "broken" : suite.Known.IsWeak ? "weak" : "sound",
        }),
    };

    private static object Change(ChangeFacts change) => new { what = SafeText.Of(change.What), before = Safe(change.Before), after = Safe(change.After), change.IsWeaker };

    private static object Chain(ChainFacts chain) => new
    {
        sent = chain.Sent.Select(Certificate),
        built = chain.Built.Select(one => one.Fingerprint),
        chain.Errors,
        nameError = chain.NameError is { } error ? SafeText.Of(error) : null,
        chain.InOrder,
        chain.Complete,
        chain.SendsRoot,
        chain.Strangers,
        unreadable = chain.Unreadable is { } broken ? SafeText.Of(broken) : null,
        chain.Stapled,
        chain.Revocation,
        renewal = chain.Renewal is { } renewal ? new { renewal.Authority, renewal.Days, from = renewal.From.ToString("O", CultureInfo.InvariantCulture) } : null,
    };

    private static object Certificate(CertificateFacts one) => new
    {
        subject = SafeText.Of(one.Subject),
        issuer = SafeText.Of(one.Issuer),
        one.SerialNumber,
        one.Fingerprint,
        notBefore = one.NotBefore.ToString("O", CultureInfo.InvariantCulture),
        notAfter = one.NotAfter.ToString("O", CultureInfo.InvariantCulture),
        key = new { one.KeyAlgorithm, one.KeyBits, one.Curve, one.Exponent },
        one.Signature,
        dnsNames = one.DnsNames.Select(SafeText.Of),
        one.Addresses,
        one.IsAuthority,
        one.KeyUsage,
        one.ExtendedKeyUsages,
        crlUrls = one.CrlUrls.Select(SafeText.Of),
        ocspUrls = one.OcspUrls.Select(SafeText.Of),
        one.MustStaple,
        one.HasTimestamps,
    };

    private static object Finding(Finding finding, bool fails) => new
    {
        finding.Check.Id,
        finding.Check.Title,
        finding.Outcome,
        finding.Severity,
        fails,
        evidence = SafeText.Of(finding.Evidence),
        finding.Check.Rule,
        reference = new { finding.Check.Reference.Text, finding.Check.Reference.Url },
    };
}
