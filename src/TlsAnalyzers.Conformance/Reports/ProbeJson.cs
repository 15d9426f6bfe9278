using System.Globalization;
using System.Text.Json.Nodes;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>A probe's report as JSON; the schema is <c>docs/schemas/probe-report.v1.json</c>. Suites have their IANA name, and their code as 0xC02F.</summary>
internal static class ProbeJson
{
    public const string Schema = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/probe-report.v1.json";

    public static string Of(JudgedProbe judged) => JsonText.Of(Value(judged));

    /// <summary>In one line, for JSON Lines.</summary>
    public static string Line(JudgedProbe judged) => JsonText.Line(Value(judged));

    private static JsonObject Value(JudgedProbe judged)
    {
        var report = judged.Report;
        var facts = report.Facts;
        return new()
        {
            ["schema"] = Schema,
            ["version"] = 1,
            ["target"] = new JsonObject { ["host"] = report.Target.Host, ["port"] = report.Target.Port, ["name"] = report.Target.Name },
            ["address"] = facts.Address,
            ["at"] = Time(facts.At),
            ["milliseconds"] = Math.Round(report.Duration.TotalMilliseconds, 1),
            ["connections"] = facts.Connections,
            ["retries"] = facts.Retries,
            ["presence"] = Presence(facts.Presence),
            ["versions"] = JsonText.Array(facts.Versions, Version),
            ["chains"] = JsonText.Array(facts.Chains, Chain),
            ["negotiation"] = JsonText.Node(facts.Negotiation, FactsJson.Default.NegotiationFacts),
            ["hello"] = JsonText.Node(facts.Hello, FactsJson.Default.HelloFacts),
            ["alpn"] = JsonText.Node(facts.Alpn, FactsJson.Default.AlpnFacts),
            ["names"] = JsonText.Node(facts.Names, FactsJson.Default.NameFacts),
            ["session"] = JsonText.Node(Safe(facts.Session), FactsJson.Default.SessionFacts),
            ["extensions"] = JsonText.Node(facts.Extensions, FactsJson.Default.ExtensionFacts),
            ["clients"] = JsonText.Node([.. facts.Clients.Select(Safe)], FactsJson.Default.IReadOnlyListClientFacts),
            ["flaws"] = JsonText.Node(facts.Flaws, FactsJson.Default.FlawFacts),
            ["silence"] = JsonText.Node(facts.Silence, FactsJson.Default.SilenceFacts),
            ["otherAddresses"] = facts.OtherAddresses is { } others ? JsonText.Array(others, Address) : null,
            ["changes"] = facts.Changes is { } changes ? Changes(changes) : null,
            ["tolerance"] = JsonText.Node(facts.Tolerance, FactsJson.Default.IReadOnlyListToleranceFacts),
            ["http"] = JsonText.Node(facts.Http is { } http ? Safe(http) : null, FactsJson.Default.HttpFacts),
            ["startTls"] = JsonText.Node(facts.StartTls is { } startTls ? Safe(startTls) : null, FactsJson.Default.StartTlsFacts),
            ["unknown"] = JsonText.Array(facts.Unknown.Select(SafeText.Of)),
            ["grade"] = judged.Grade,
            ["fails"] = judged.Fails,
            ["findings"] = JsonText.Array(report.Findings, finding => Finding(finding, judged.Failing.Contains(finding))),
            ["profiles"] = JsonText.Array(judged.Profiles, Profile),
        };
    }

    private static JsonObject Presence(Presence presence) => new() { ["kind"] = JsonText.Word(presence.Kind), ["detail"] = SafeText.Of(presence.Detail) };

    private static JsonObject Address(AddressFacts other) =>
        new() { ["address"] = other.Address, ["presence"] = Presence(other.Presence), ["differences"] = Changes(other.Differences) };

    private static JsonNode? Changes(IReadOnlyList<ChangeFacts> changes) => JsonText.Node(
        [.. changes.Select(change => new ChangeFacts(SafeText.Of(change.What), Safe(change.Before), Safe(change.After), change.IsWeaker))], FactsJson.Default.IReadOnlyListChangeFacts);

    private static ClientFacts Safe(ClientFacts client) => client with { Refusal = Safe(client.Refusal) };

    private static SessionFacts Safe(SessionFacts session) =>
        session.Authorities is { } named ? session with { Authorities = named with { Names = [.. named.Names.Select(SafeText.Of)] } } : session;

    private static HttpFacts Safe(HttpFacts http) => http with { Location = Safe(http.Location), ClearRedirect = Safe(http.ClearRedirect) };

    private static StartTlsFacts Safe(StartTlsFacts startTls) => startTls with { Greeting = SafeText.Of(startTls.Greeting), LoginInClear = Safe(startTls.LoginInClear) };

    private static string? Safe(string? text) => text is null ? null : SafeText.Of(text);

    private static string Time(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    public static string Code(ushort code) => "0x" + code.ToString("X4", CultureInfo.InvariantCulture);

    private static JsonObject Version(VersionFacts version) => new()
    {
        ["name"] = version.Name,
        ["code"] = Code(version.Code),
        ["serverPreference"] = version.ServerPreference,
        ["honoursChaCha"] = version.HonoursChaCha,
        ["suites"] = JsonText.Array(version.Suites, suite => new JsonObject
        {
            ["code"] = suite.Code == 0 ? null : Code(suite.Code),
            ["name"] = suite.Name,
            ["group"] = suite.Group,
            ["dhBits"] = suite.DhBits,
            ["dhGroup"] = suite.DhGroup,
            ["signature"] = suite.Signature,
            ["strength"] = suite.Known is not { IsBroken: false } ? "broken" : suite.Known.IsWeak ? "weak" : "sound",
        }),
    };

    private static JsonObject Chain(ChainFacts chain) => new()
    {
        ["sent"] = JsonText.Array(chain.Sent, Certificate),
        ["built"] = JsonText.Array(chain.Built.Select(one => one.Fingerprint)),
        ["errors"] = JsonText.Array(chain.Errors),
        ["nameError"] = Safe(chain.NameError),
        ["inOrder"] = chain.InOrder,
        ["complete"] = chain.Complete,
        ["sendsRoot"] = chain.SendsRoot,
        ["strangers"] = chain.Strangers,
        ["unreadable"] = Safe(chain.Unreadable),
        ["stapled"] = chain.Stapled,
        ["staple"] = JsonText.Node(chain.Staple is { } staple ? staple with { Unreadable = Safe(staple.Unreadable) } : null, FactsJson.Default.StapleFacts),
        ["revocation"] = chain.Revocation,
        ["renewal"] = JsonText.Node(chain.Renewal, FactsJson.Default.RenewalFacts),
    };

    private static JsonObject Certificate(CertificateFacts one) => new()
    {
        ["subject"] = SafeText.Of(one.Subject),
        ["issuer"] = SafeText.Of(one.Issuer),
        ["serialNumber"] = one.SerialNumber,
        ["fingerprint"] = one.Fingerprint,
        ["notBefore"] = Time(one.NotBefore),
        ["notAfter"] = Time(one.NotAfter),
        ["key"] = new JsonObject { ["keyAlgorithm"] = one.KeyAlgorithm, ["keyBits"] = one.KeyBits, ["curve"] = one.Curve, ["exponent"] = one.Exponent },
        ["signature"] = one.Signature,
        ["dnsNames"] = JsonText.Array(one.DnsNames.Select(SafeText.Of)),
        ["addresses"] = JsonText.Array(one.Addresses),
        ["isAuthority"] = one.IsAuthority,
        ["keyUsage"] = one.KeyUsage,
        ["extendedKeyUsages"] = one.ExtendedKeyUsages is { } usages ? JsonText.Array(usages) : null,
        ["crlUrls"] = JsonText.Array(one.CrlUrls.Select(SafeText.Of)),
        ["ocspUrls"] = JsonText.Array(one.OcspUrls.Select(SafeText.Of)),
        ["mustStaple"] = one.MustStaple,
        ["hasTimestamps"] = one.HasTimestamps,
    };

    private static JsonObject Finding(Finding finding, bool fails) => new()
    {
        ["id"] = finding.Check.Id,
        ["title"] = finding.Check.Title,
        ["outcome"] = JsonText.Word(finding.Outcome),
        ["severity"] = JsonText.Word(finding.Severity),
        ["fails"] = fails,
        ["evidence"] = SafeText.Of(finding.Evidence),
        ["rule"] = finding.Check.Rule,
        ["reference"] = JsonText.Link(finding.Check.Reference),
    };

    private static JsonObject Profile(ProfileVerdict verdict) => new()
    {
        ["id"] = verdict.Profile.Id,
        ["title"] = verdict.Profile.Title,
        ["passes"] = verdict.Passes,
        ["violations"] = JsonText.Array(verdict.Violations, violation => new JsonObject
        {
            ["point"] = violation.Point, ["evidence"] = SafeText.Of(violation.Evidence), ["rule"] = violation.Rule,
        }),
    };
}
