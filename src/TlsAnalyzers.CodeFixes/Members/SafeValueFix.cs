using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes.Members;

/// <summary>Findings of the catalogue: writes the row's safe value instead of the insecure one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SafeValueFix))]
public sealed class SafeValueFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        ImmutableArray.Create("TLS1004", "TLS2008", "TLS3004", "TLS4002", "TLS4004", "TLS4006", "TLS4007", "TLS4010", "TLS4011", "TLS5003");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Property(ValueInspection.Safe) is not { } safe) yield break;
        if (Value(finding.Node) is not { } value || Replacement(finding, value, safe) is not { } replacement) yield break;

        yield return Edit.First($"Use {safe}", editor => editor.ReplaceNode(value, replacement.WithTriviaFrom(value)));
        if (finding.Node is InvocationExpressionSyntax call && Statements.CanRemove(call))
        {
            yield return new Edit("Remove the switch", "Remove", editor => Statements.Remove(editor, call));
        }
    }

    private static ExpressionSyntax? Value(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        ArgumentSyntax argument => argument.Expression,
        // AppContext.SetSwitch(name, value)
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } =>
            (arguments[0].NameColon is { Name.Identifier.ValueText: not ("switchName" or "name") } ? arguments[0] : arguments[1]).Expression,
        ExpressionSyntax { Parent: ArgumentSyntax } expression => expression,
        _ => null,
    };

    private static ExpressionSyntax? Replacement(Finding finding, ExpressionSyntax value, string safe)
    {
        var type = finding.Model.GetTypeInfo(value).ConvertedType;
        if (safe is "true" or "false")
        {
            return type?.SpecialType == SpecialType.System_String || value.IsKind(SyntaxKind.StringLiteralExpression)
                ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(safe))
                : SyntaxFactory.LiteralExpression(safe == "true" ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);
        }

        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Names.Has(named, safe) ? Names.Member(named, safe) : null;
    }
}
