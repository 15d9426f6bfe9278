using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Code that trusts an authority of its own, and so has good reason to set some checks of the public authorities aside.</summary>
internal static class PrivateTrust
{
    private static readonly HashSet<string> Trust = ["CustomRootTrust", "CustomTrustStore"];

    private static readonly HashSet<string> Comparisons =
        ["Thumbprint", "RawData", "RawDataMemory", "GetRawCertData", "GetCertHash", "GetCertHashString", "TryGetCertHash", "GetPublicKey", "SequenceEqual", "FixedTimeEquals"];

    /// <summary>Whether the member around a node trusts custom roots.</summary>
    public static bool IsSetUp(SyntaxNode node) => Identifiers(Member(node)).Any(Trust.Contains);

    /// <summary>Whether the type around a node trusts custom roots, or looks itself at who issued the certificate.</summary>
    public static bool IsChecked(SyntaxNode node)
    {
        var names = new HashSet<string>(Identifiers(node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? Member(node)));
        return names.Overlaps(Trust) || names.Contains("ChainElements") || (names.Contains("ExtraStore") && names.Overlaps(Comparisons));
    }

    // The statements of a top-level program are one body.
    private static SyntaxNode Member(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : node.SyntaxTree.GetRoot();

    private static IEnumerable<string> Identifiers(SyntaxNode scope) =>
        scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);
}
