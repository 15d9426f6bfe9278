using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace TlsAnalyzers.CodeFixes.Cleartext;

/// <summary>TLS4006, TLS4007: sets <c>EnableSsl</c> on a client or request that is never told to use TLS.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnableSslFix))]
public sealed class EnableSslFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TLS4006", "TLS4007");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is BaseObjectCreationExpressionSyntax creation && finding.Diagnostic.Id == "TLS4006")
        {
            yield return Edit.First("Set EnableSsl to true", editor => editor.ReplaceNode(creation, (node, _) => WithMember((BaseObjectCreationExpressionSyntax)node)));
        }
        else if (finding.Diagnostic.Id == "TLS4007" && Declaration(finding) is { } declaration)
        {
            yield return Edit.First("Set EnableSsl to true", editor => editor.InsertAfter(declaration, Statement(declaration)));
        }
    }

    private static SyntaxNode WithMember(BaseObjectCreationExpressionSyntax creation)
    {
        var member = SyntaxFactory.ParseExpression("EnableSsl = true");
        var initializer = creation.Initializer ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression);
        var expressions = initializer.Expressions.Add(member);
        return creation.WithInitializer(SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, expressions).WithTriviaFrom(initializer))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    // var request = (FtpWebRequest)WebRequest.Create("ftp://...");
    private static SyntaxNode? Declaration(Finding finding)
    {
        if (finding.Node.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Declaration.Variables: { Count: 1 } variables } statement) return null;
        if (finding.Model.GetDeclaredSymbol(variables[0]) is not ILocalSymbol { Type.Name: "FtpWebRequest" }) return null;

        return statement.Parent is GlobalStatementSyntax global ? global : statement.Parent is BlockSyntax ? statement : null;
    }

    private static SyntaxNode Statement(SyntaxNode declaration)
    {
        var local = declaration.DescendantNodesAndSelf().OfType<LocalDeclarationStatementSyntax>().First();
        var statement = SyntaxFactory.ParseStatement($"{local.Declaration.Variables[0].Identifier.ValueText}.EnableSsl = true;")
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
        return declaration is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(statement) : statement;
    }
}
