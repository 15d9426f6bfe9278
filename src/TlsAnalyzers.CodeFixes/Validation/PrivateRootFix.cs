using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.CodeFixes.Validation;

/// <summary>
/// TLS2001, TLS2003, TLS2010: where a callback builds a chain with a root of its own and then lets any other pass, trusts that root and no
/// other by <c>CertificateChainPolicy</c>, and leaves the rest to the system.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrivateRootFix))]
public sealed class PrivateRootFix : TlsCodeFix
{
    private const string Policy = "CertificateChainPolicy";

    // Of what a chain policy can say, this is kept or carried over; anything else is the author's business.
    private static readonly HashSet<string> Understood = ["VerificationFlags", "TrustMode", "RevocationMode"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TLS2001", "TLS2003", "TLS2010");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is not AnonymousFunctionExpressionSyntax { Body: BlockSyntax body } function) yield break;
        if (function.Parent is not AssignmentExpressionSyntax assignment || assignment.Right != function || !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)) yield break;
        if (Name(assignment.Left) is not { } name || PolicyType(finding.Model, name, assignment) is not { } type) yield break;
        if (Root(finding.Model, body, function) is not { } root || !IsUnderstood(finding.Model, body)) yield break;

        var replacement = PolicyWith(type, root, Revocation(body), finding.Model, function.SpanStart).WithTriviaFrom(function);
        yield return new Edit("Trust this root and no other", "TrustRoot", editor =>
        {
            editor.ReplaceNode(function, replacement);
            editor.ReplaceNode(name, SyntaxFactory.IdentifierName(Policy).WithTriviaFrom(name));
        });
    }

    private static SimpleNameSyntax? Name(ExpressionSyntax target) => target switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    // Only where the same object has the property, it is not set already, and the framework knows private roots.
    private static ITypeSymbol? PolicyType(SemanticModel model, SimpleNameSyntax name, AssignmentExpressionSyntax assignment)
    {
        if ((assignment.Parent ?? assignment).DescendantNodes().OfType<SimpleNameSyntax>().Any(other => other.Identifier.ValueText == Policy)) return null;

        var type = model.GetSymbolInfo(name).Symbol?.ContainingType?.GetMembers(Policy).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        return type?.GetMembers("TrustMode").OfType<IPropertySymbol>().Any() == true ? type.WithNullableAnnotation(NullableAnnotation.None) : null;
    }

    // The one certificate that is given to the chain as an issuer: a variable from outside of the callback.
    private static ExpressionSyntax? Root(SemanticModel model, SyntaxNode body, SyntaxNode function)
    {
        var added = Names(body).Where(name => name.Identifier.ValueText is "ExtraStore" or "CustomTrustStore").ToList();
        if (added.Count != 1) return null;
        if (added[0].Parent is not MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } }) return null;

        var root = arguments[0].Expression;
        while (root is PostfixUnaryExpressionSyntax { Operand: var operand } suppressed && suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression)) root = operand;
        return model.GetSymbolInfo(root).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol
            && model.GetTypeInfo(root).Type is { Name: "X509Certificate2" }
            && root.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().All(name => IsOutside(model.GetSymbolInfo(name).Symbol, function))
            ? arguments[0].Expression
            : null;
    }

    private static bool IsOutside(ISymbol? symbol, SyntaxNode function) =>
        symbol is not (null or IMethodSymbol)
        && symbol.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree != function.SyntaxTree || !function.Span.Contains(reference.Span));

    private static bool IsUnderstood(SemanticModel model, SyntaxNode body) => PolicyMembers(body).All(member =>
        Understood.Contains(member.Name) && member.Value is { } value && model.GetConstantValue(value).HasValue || member.Name is "ExtraStore" or "CustomTrustStore");

    // chain.ChainPolicy.Member, and what it is set to.
    private static IEnumerable<(string Name, ExpressionSyntax? Value)> PolicyMembers(SyntaxNode body) =>
        Names(body).Where(name => name.Identifier.ValueText == "ChainPolicy").Select(name => name.Parent is MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax member } policy && member.Expression == policy
            ? (member.Name.Identifier.ValueText, (member.Parent as AssignmentExpressionSyntax)?.Right)
            : ("", null));

    private static IEnumerable<SimpleNameSyntax> Names(SyntaxNode body) => body.DescendantNodes().OfType<SimpleNameSyntax>();

    private static string? Revocation(SyntaxNode body) =>
        PolicyMembers(body).Where(member => member.Name == "RevocationMode").Select(member => member.Value?.ToString()).LastOrDefault();

    private static ExpressionSyntax PolicyWith(ITypeSymbol type, ExpressionSyntax root, string? revocation, SemanticModel model, int position)
    {
        var mode = type.GetMembers("TrustMode").OfType<IPropertySymbol>().First().Type.ToMinimalDisplayString(model, position);
        return SyntaxFactory.ParseExpression(
            $"new {type.ToMinimalDisplayString(model, position)} {{ TrustMode = {mode}.CustomRootTrust, CustomTrustStore = {{ {root.WithoutTrivia()} }}"
            + $"{(revocation is null ? "" : $", RevocationMode = {revocation}")} }}");
    }
}
