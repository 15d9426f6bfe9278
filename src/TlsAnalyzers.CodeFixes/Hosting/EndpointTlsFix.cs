using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.CodeFixes.Syntax;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.CodeFixes.Hosting;

/// <summary>TLS4002 at a Kestrel endpoint: gives it TLS.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndpointTlsFix))]
public sealed class EndpointTlsFix : TlsCodeFix
{
    private const string UseHttps = nameof(UseHttps);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS4002");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax options } }) yield break;
        if (FunctionOf(finding, options) is not { } function || !CanUseHttps(finding, options)) yield break;

        var name = options.Identifier.ValueText;
        yield return Edit.First("Add TLS with UseHttps", editor => editor.ReplaceNode(function, (node, _) => WithTls((AnonymousFunctionExpressionSyntax)node, name)));
    }

    // The function whose parameter the options are, which need not be the innermost one.
    private static AnonymousFunctionExpressionSyntax? FunctionOf(Finding finding, IdentifierNameSyntax options) =>
        finding.Model.GetSymbolInfo(options).Symbol?.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as AnonymousFunctionExpressionSyntax;

    // Whether 'options.UseHttps()' is a call in this file, with the usings that it has.
    private static bool CanUseHttps(Finding finding, IdentifierNameSyntax options) =>
        finding.Model.GetTypeInfo(options).Type is { Name: "ListenOptions" } type
        && finding.Model.LookupSymbols(options.SpanStart, type, UseHttps, includeReducedExtensionMethods: true)
            .Any(symbol => symbol is IMethodSymbol { Parameters.Length: 0 });

    private static SyntaxNode WithTls(AnonymousFunctionExpressionSyntax function, string options)
    {
        if (Body.Calls(function, UseHttps)) return function;

        var call = SyntaxFactory.ParseStatement($"{options}.{UseHttps}();");
        return function.Body switch
        {
            BlockSyntax { Statements: { Count: > 0 } statements } block => function.WithBody(block.WithStatements(statements.Insert(0, LikeNext(call, statements[0])))),
            ExpressionSyntax expression => function.WithBody(OnOneLine(call, SyntaxFactory.ExpressionStatement(expression.WithoutTrivia())).WithTriviaFrom(expression)),
            _ => function,
        };
    }

    private static BlockSyntax OnOneLine(params StatementSyntax[] statements) => SyntaxFactory.Block(
        SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.List(statements.Select(statement => statement.WithTrailingTrivia(SyntaxFactory.Space))),
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken));

    private static StatementSyntax LikeNext(StatementSyntax added, StatementSyntax next) =>
        added.WithLeadingTrivia(Layout.Indentation(next)).WithTrailingTrivia(Layout.Separator(next));
}
