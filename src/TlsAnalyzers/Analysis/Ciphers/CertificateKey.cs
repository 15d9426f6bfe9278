using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>Tells whether a key is made for a certificate: by what else is talked about where it is made, or where the member that holds it is used.</summary>
internal static class CertificateKey
{
    private static readonly HashSet<string> Certificates = ["CertificateRequest", "X509Certificate2", "X509SignatureGenerator", "CopyWithPrivateKey"];

    public static bool Is(FileAnalysis file, SyntaxNode made)
    {
        if (MentionsCertificate(Member(made))) return true;
        if (Holder(file, made) is not { } holder || made.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) return false;

        return Identifiers(type)
            .Where(token => token.ValueText == holder.Name && token.Parent is SimpleNameSyntax)
            .Any(token => MentionsCertificate(Member(token.Parent!)) && SymbolEqualityComparer.Default.Equals(file.Symbol(token.Parent!), holder));
    }

    // The field or property that gets the key, or the method or property that gives it back.
    private static ISymbol? Holder(FileAnalysis file, SyntaxNode made)
    {
        foreach (var node in made.Ancestors())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: var target } when file.Symbol(target) is IFieldSymbol or IPropertySymbol:
                    return file.Symbol(target);
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field:
                    return file.Model.GetDeclaredSymbol(field, file.CancellationToken);
                case MethodDeclarationSyntax or PropertyDeclarationSyntax:
                    return file.Model.GetDeclaredSymbol(node, file.CancellationToken);
            }
        }

        return null;
    }

    private static bool MentionsCertificate(SyntaxNode scope) => Identifiers(scope).Any(token => Certificates.Contains(token.ValueText));

    // The statements of a top-level program are one body.
    private static SyntaxNode Member(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : node.SyntaxTree.GetRoot();

    private static IEnumerable<SyntaxToken> Identifiers(SyntaxNode scope) => scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken));
}
