using Microsoft.CodeAnalysis;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>What a verdict means where the callback is used.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Subject">The member or variable that got the callback.</param>
/// <param name="Accepted">Which certificates get through.</param>
internal sealed record CallbackFinding(Rule Rule, string Subject, string Accepted)
{
    private const string AnyServer = "any server certificate";
    private const string AnyClient = "any client certificate";
    private const string BadChain = "a certificate from an unknown issuer, expired or revoked";

    /// <summary>The worst that is wrong, or null where the callback refuses what it must.</summary>
    public static CallbackFinding? Of(CallbackPlace place, Verdict verdict)
    {
        if (place.IsServer)
        {
            // Servers are not told of name mismatches: clients have no host name.
            return verdict.AcceptsAny() ? new(Rules.Validation.AcceptsAnyClientCertificate, place.Name, AnyClient)
                : verdict.IgnoresChain() ? new(Rules.Validation.AcceptsAnyClientCertificate, place.Name, BadChain)
                : null;
        }

        return verdict.AcceptsAny() ? new(Rules.Validation.AcceptsAnyCertificate, place.Name, AnyServer)
            : verdict.IgnoresChain() ? new(Rules.Validation.IgnoresChainErrors, place.Name, verdict.IgnoresName() ? BadChain + ", and one issued for another host" : BadChain)
            : verdict.IgnoresName() ? new(Rules.Validation.IgnoresNameMismatch, place.Name, "a certificate issued for another host")
            : null;
    }

    /// <summary>The finding for a validator of the framework that is named after what it does.</summary>
    public static CallbackFinding AcceptsAnyByName(CallbackPlace place) => new(Rules.Validation.AcceptsAnyCertificate, place.Name, AnyServer);

    /// <summary>Reports the finding at the function, and the returns that say yes as related places.</summary>
    public void Report(FileAnalysis file, SyntaxNode at, Verdict? verdict)
    {
        if (DevelopmentOnly.Is(at)) return;

        file.Report(Rule, at, [Subject, "", Accepted], related: verdict?.AcceptedAt());
    }
}
