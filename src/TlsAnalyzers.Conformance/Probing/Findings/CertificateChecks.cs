using System.Globalization;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>The certificates, for each chain that the server sends.</summary>
internal static class CertificateChecks
{
    /// <summary>The longest life of a public certificate, in days, by the day of its issue (CA/Browser Forum ballot SC-081v3).</summary>
    private static readonly (DateTimeOffset From, int Days)[] Steps =
    [
        (DateTimeOffset.MinValue, 398),
        (new(2026, 3, 15, 0, 0, 0, TimeSpan.Zero), 200),
        (new(2027, 3, 15, 0, 0, 0, TimeSpan.Zero), 100),
        (new(2029, 3, 15, 0, 0, 0, TimeSpan.Zero), 47),
    ];

    public static IReadOnlyList<Check> All { get; } =
    [
        Each("S49", Severity.Critical, "The certificate is in its time", Reference.Rfc(5280, "4.1.2.5"), null, Validity),
        Each("S50", Severity.Critical, "The certificate is for this name", Reference.Rfc(9525, "6.3"), "TLS2002",
            (_, chain) => chain.NameError is { } error ? Judgement.Fail(error) : Judgement.Pass()),
        Each("S51", Severity.Critical, "The chain is trusted", Reference.Rfc(5280, "6.1"), "TLS2001", (_, chain) =>
            // Its time is a check of its own.
            Judgement.NoneOf(chain.Errors.Where(error => error != "NotTimeValid"))),
        Each("S52", Severity.Medium, "The chain is complete, in order, and no more than that", Reference.Rfc(8446, "4.4.2"), null, Form),
        Each("S53", Severity.High, "No signature with a broken hash", Reference.Rfc(9155, "1"), "TLS3006", (_, chain) => Judgement.NoneOf(
            Counting(chain).Where(one => HashStrength.BrokenHash(one.Signature) is not null).Select(one => $"{one.Subject}: {HashStrength.BrokenHash(one.Signature)}"))),
        Each("S54", Severity.High, "Keys are long enough", Reference.Rfc(9325, "4.5"), "TLS3005", (_, chain) => Judgement.NoneOf(
            Counting(chain).Select(KeyProblem).OfType<string>())),
        Each("S55", Severity.Medium, "The certificate is one for a server", Reference.Rfc(5280, "4.2.1"), null, (_, chain) => Judgement.NoneOf(Usage(chain.Leaf!))),
        Each("S56", Severity.Low, "The certificate is not made for too long", Reference.BaselineRequirements("6.3.2"), null, Lifetime),
        Each("S57", Severity.Critical, "The certificate is not revoked", Reference.Rfc(5280, "6.3"), "TLS2008", Revocation),
        Each("S58", Severity.Info, "The certificate proves that it was logged", Reference.Rfc(6962, "3.3"), null, (_, chain) => Judgement.Must(chain.Leaf!.HasTimestamps, "it carries no timestamps")),
        Each("S76", Severity.Low, "The certificate is renewed in time", new("Let's Encrypt, integration guide", new("https://letsencrypt.org/docs/integration-guide/")), null, RenewalCheck.Judge),
        new("S59", Severity.Low, "An RSA and an ECDSA certificate are for the same names, where both are there", Reference.Rfc(8446, "4.4.2.2"), SameNames),
    ];

    private static Judgement SameNames(ServerFacts facts)
    {
        var leaves = facts.Chains.Select(chain => chain.Leaf).OfType<CertificateFacts>().ToList();
        var kinds = leaves.Select(leaf => leaf.KeyAlgorithm).Distinct().ToList();
        if (kinds.Count < 2) return Judgement.NotApplicable(kinds.Count == 0 ? "no certificate was seen" : $"there is one kind only, {kinds[0]}");
        var all = leaves.SelectMany(Names).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return Judgement.NoneOf(leaves.SelectMany(leaf => all.Except(Names(leaf), StringComparer.OrdinalIgnoreCase).Select(name => $"{leaf.KeyAlgorithm} is not for {name}")), string.Join(", ", kinds));
    }

    private static IEnumerable<string> Names(CertificateFacts leaf) => [.. leaf.DnsNames, .. leaf.Addresses];

    private static Check Each(string id, Severity severity, string title, Reference reference, string? rule, Func<ServerFacts, ChainFacts, Judgement> judge) =>
        new(id, severity, title, reference, facts => OfChains(facts, judge)) { Rule = rule };

    /// <summary>The worst of what is said of the chains.</summary>
    private static Judgement OfChains(ServerFacts facts, Func<ServerFacts, ChainFacts, Judgement> judge)
    {
        if (facts.Chains.Count == 0) return Judgement.Unknown("no certificate was seen");
        var judgements = facts.Chains.Select(chain => chain.Leaf is null ? Judgement.Unknown(chain.Unreadable ?? "the chain is empty") : judge(facts, chain)).ToList();
        var worst = judgements.MaxBy(one => one.Outcome is CheckOutcome.Failed ? 10 + (int)(one.Severity ?? Severity.Critical) : one.Outcome is CheckOutcome.Unknown ? 1 : 0);
        return worst.Outcome is CheckOutcome.Failed
            ? worst with { Evidence = string.Join("; ", judgements.Where(one => one.Outcome is CheckOutcome.Failed).Select(one => one.Evidence).Distinct()) }
            : worst;
    }

    // What a root says of itself proves nothing, so its hash does not matter.
    private static IEnumerable<CertificateFacts> Counting(ChainFacts chain) =>
        (chain.Built.Count > 0 ? chain.Built : chain.Sent).Where((one, index) => index == 0 || !one.IsSelfIssued);

    private static Judgement Validity(ServerFacts facts, ChainFacts chain)
    {
        var leaf = chain.Leaf!;
        if (facts.At < leaf.NotBefore) return Judgement.Fail($"not yet: from {Day(leaf.NotBefore)}");
        if (facts.At >= leaf.NotAfter) return Judgement.Fail($"over since {Day(leaf.NotAfter)}");
        if (chain.Built.FirstOrDefault(one => facts.At < one.NotBefore || facts.At >= one.NotAfter) is { } above)
            return Judgement.Fail($"{above.Subject} is good from {Day(above.NotBefore)} to {Day(above.NotAfter)}");
        return Judgement.Pass(string.Create(CultureInfo.InvariantCulture, $"from {Day(leaf.NotBefore)} to {Day(leaf.NotAfter)}"));
    }

    private static Judgement Form(ServerFacts facts, ChainFacts chain)
    {
        var wrong = new List<string>();
        if (chain.Unreadable is { } unreadable) wrong.Add(unreadable);
        if (!chain.Complete) wrong.Add("an intermediate certificate is missing");
        if (chain.Strangers > 0) wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{chain.Strangers} certificates belong to no chain of this server"));
        if (wrong.Count > 0) return Judgement.Fail(string.Join(", ", wrong));
        // A client puts them in order and passes over the root (RFC 8446 section 4.4.2).
        if (!chain.InOrder) wrong.Add("they are not in order");
        if (chain.SendsRoot) wrong.Add("the root is sent along for nothing");
        return wrong.Count > 0 ? Judgement.Fail(string.Join(", ", wrong), Severity.Low) : Judgement.Pass();
    }

    private static string? KeyProblem(CertificateFacts one) => one.KeyAlgorithm switch
    {
        "RSA" or "DSA" when one.KeyBits < KeyStrength.SmallestModulusBits => string.Create(CultureInfo.InvariantCulture, $"{one.Subject}: {one.KeyAlgorithm} {one.KeyBits}"),
        "ECDSA" when one.KeyBits < KeyStrength.SmallestCurveBits => string.Create(CultureInfo.InvariantCulture, $"{one.Subject}: {one.Curve ?? "a curve"} of {one.KeyBits} bits"),
        "RSA" when one.Exponent is "01" or "03" => $"{one.Subject}: public exponent {one.Exponent![^1]}",
        _ => null,
    };

    private static IEnumerable<string> Usage(CertificateFacts leaf)
    {
        if (leaf.IsAuthority is true) yield return "it is the certificate of an authority";
        if (leaf.ExtendedKeyUsages is { } usages && !usages.Contains(Oids.ServerAuthentication) && !usages.Contains("2.5.29.37.0")) yield return "its extended key usage is not for servers";
        if (leaf.KeyUsage is { } usage && !usage.Contains("DigitalSignature") && !usage.Contains("KeyEncipherment") && !usage.Contains("KeyAgreement")) yield return $"its key usage is {usage}";
    }

    private static Judgement Lifetime(ServerFacts facts, ChainFacts chain)
    {
        var leaf = chain.Leaf!;
        var days = Math.Ceiling((leaf.NotAfter - leaf.NotBefore).TotalDays);
        var most = Steps.Last(step => leaf.NotBefore >= step.From).Days;
        var words = string.Create(CultureInfo.InvariantCulture, $"{days:0} days, where public authorities may give {most}");
        return days > most ? Judgement.Fail(words) : Judgement.Pass(words);
    }

    private static Judgement Revocation(ServerFacts facts, ChainFacts chain) => chain switch
    {
        { Revocation: "Revoked" } => Judgement.Fail("it is revoked"),
        { Staple: { Status: "revoked", IsSigned: not false } staple } => Judgement.Fail($"it is revoked since {Day(staple.RevokedAt!.Value)}, by the OCSP response that the server itself sends"),
        { Staple: { } staple } when StapleProblem(staple, facts.At) is { } problem => Judgement.Fail($"the stapled OCSP response {problem}", Severity.Medium),
        { Leaf.MustStaple: true, Stapled: false } => Judgement.Fail("it demands a stapled OCSP response, and none came", Severity.Medium),
        { Revocation: "good" } => Judgement.Pass("the issuer says so"),
        { Staple: { IsSigned: true } staple } => Judgement.Pass($"the stapled OCSP response says so, of {Day(staple.ThisUpdate!.Value)}"),
        { Revocation: null } => Judgement.NotApplicable("it was not asked for"),
        var other => Judgement.Unknown(other.Revocation!),
    };

    // RFC 6960 sections 3.2 and 4.2.2.1. Without nextUpdate there is always a newer one, so none is too old.
    private static string? StapleProblem(StapleFacts staple, DateTimeOffset at) => staple switch
    {
        { Unreadable: { } why } => $"says nothing: {why}",
        { IsForCertificate: false } => "is about another certificate",
        { IsSigned: false } => "is signed by somebody who has no say in it",
        { ThisUpdate: { } from } when at < from => $"is not yet good: from {Day(from)}",
        { NextUpdate: { } next } when at >= next => $"is too old: a newer one was due on {Day(next)}",
        { Status: "unknown" } => "says that the issuer does not know the certificate",
        _ => null,
    };

    private static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
