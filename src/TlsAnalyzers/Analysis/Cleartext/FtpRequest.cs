using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis.Cleartext;

/// <summary>A request for an ftp:// URL, which is encrypted when <c>EnableSsl</c> is set on it later.</summary>
internal static class FtpRequest
{
    public static bool IsEncrypted(FileAnalysis file, IOperation creation)
    {
        var body = (SyntaxNode?)creation.Syntax.FirstAncestorOrSelf<BlockSyntax>() ?? creation.Syntax.SyntaxTree.GetRoot(file.CancellationToken);
        return body.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            Name(assignment.Left) == "EnableSsl" && !assignment.Right.IsKind(SyntaxKind.FalseLiteralExpression));
    }

    private static string? Name(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
