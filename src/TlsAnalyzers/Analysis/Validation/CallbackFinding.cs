using Microsoft.CodeAnalysis;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>What a verdict means where the callback is used.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Subject">The member or variable that got the callback.</param>
/// <param name="Accepted">Which certificates get through.</param>
/// <param name="Given">What has to be so for them to get through.</param>
internal sealed record CallbackFinding(Rule Rule, string Subject, string Accepted, Reasons Given = Reasons.None)
{
    private const string BadChain = "a certificate from an unknown issuer, expired or revoked";
    private const string OtherHost = "a certificate issued for another host";

    /// <summary>
    /// The rules for what is accepted on a condition, the worst first. A setting that text is compared with is still text; a setting
    /// alone is a switch.
    /// </summary>
    private static readonly (Reasons Given, Rule Rule)[] Conditions =
    [
        (Reasons.ForgeableEvidence, Rules.Validation.TrustsForgeableText),
        (Reasons.Setting, Rules.Validation.ValidationIsASetting),
        (Reasons.ForgeableEvidence | Reasons.Setting, Rules.Validation.TrustsForgeableText),
        (Reasons.Development, Rules.Validation.DevelopmentOnlyBypass),
        (Reasons.Development | Reasons.Setting, Rules.Validation.DevelopmentOnlyBypass),
    ];

    /// <summary>The worst that is wrong, or null where the callback refuses what it must.</summary>
    public static CallbackFinding? Of(CallbackPlace place, Verdict verdict)
    {
        if (Accepts(place, verdict, Reasons.None) is { } accepted) return new(RuleFor(place, verdict), place.Name, accepted);

        foreach (var (given, rule) in Conditions)
        {
            // The name in a certificate whose chain is sound was checked by its issuer: comparing it is a choice, not a hole.
            if (Accepts(place, verdict, given) is { } got && (rule != Rules.Validation.TrustsForgeableText || got != OtherHost)) return new(rule, place.Name, got, given);
        }

        return null;
    }

    /// <summary>The worst that is wrong with a method that a base class or an interface asks for, or null where it refuses what it must.</summary>
    public static CallbackFinding? OfValidator(IMethodSymbol method, Verdict verdict)
    {
        var finding = Of(new CallbackPlace($"{method.ContainingType.Name}.{method.Name}", false), verdict);
        return finding?.Rule == Rules.Validation.AcceptsAnyCertificate
            ? finding with { Rule = Rules.Validation.ValidatorValidatesNothing, Accepted = "refuses no certificate, because it " + Always(method) }
            : finding;
    }

    /// <summary>The finding for a validator of the framework that is named after what it does.</summary>
    public static CallbackFinding AcceptsAnyByName(CallbackPlace place) => new(Rules.Validation.AcceptsAnyCertificate, place.Name, Any(place));

    /// <summary>Reports the finding at the function, and the returns that say yes as related places.</summary>
    public void Report(FileAnalysis file, SyntaxNodeOrToken at, Verdict? verdict)
    {
        // Around the function there may be a condition of its own.
        var node = at.AsNode() ?? at.Parent!;
        var rule = DevelopmentOnly.Is(node) ? Rules.Validation.DevelopmentOnlyBypass
            : Given == Reasons.None && OptOut.Guards(node) ? Rules.Validation.ValidationIsASetting
            : Rule;
        file.Report(rule, at, [Subject, "", Accepted], related: verdict?.AcceptedAt(Given).Remove(at.GetLocation()!));
    }

    private static string Always(IMethodSymbol method) =>
        CallbackShape.AnswerMember(method) is var (_, member) ? $"always sets {member.Name}" : method.ReturnsVoid ? "never throws" : "always returns true";

    private static string? Accepts(CallbackPlace place, Verdict verdict, Reasons given) =>
        verdict.AcceptsAny(given) ? Any(place)
        // Servers are not told of name mismatches: clients have no host name.
        : place.IsServer ? verdict.IgnoresChain(given) ? BadChain : null
        : (verdict.IgnoresChain(given), verdict.IgnoresName(given)) switch
        {
            (true, true) => BadChain + ", and one issued for another host",
            (true, false) => BadChain,
            (false, true) => OtherHost,
            _ => null,
        };

    private static Rule RuleFor(CallbackPlace place, Verdict verdict) =>
        place.IsServer ? Rules.Validation.AcceptsAnyClientCertificate
        : verdict.AcceptsAny() ? Rules.Validation.AcceptsAnyCertificate
        : verdict.IgnoresChain() ? Rules.Validation.IgnoresChainErrors
        : Rules.Validation.IgnoresNameMismatch;

    private static string Any(CallbackPlace place) => place.IsServer ? "any client certificate" : "any server certificate";
}
