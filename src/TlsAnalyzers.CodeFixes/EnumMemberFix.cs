using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Analysis;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes;

/// <summary>TLS2007, TLS2008, TLS3003: writes the sound members of the enum instead of the reported value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumMemberFix))]
public sealed class EnumMemberFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS2007", "TLS2008", "TLS3003");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Property(SafeMembers.Key)?.Split(',') is not { Length: > 0 } members) yield break;
        if (finding.Node is not ExpressionSyntax value || EnumOf(finding, value) is not { } type || !members.All(member => Names.Has(type, member))) yield break;

        var title = "Use " + string.Join(" | ", members.Select(member => $"{type.Name}.{member}"));
        var addsNothing = members.Length == 1 && type.GetMembers(members[0]).OfType<IFieldSymbol>().Any(field => field.ConstantValue is 0);
        yield return addsNothing && value.Parent is AssignmentExpressionSyntax added && added.IsKind(SyntaxKind.OrAssignmentExpression) && Statements.CanRemove(added)
            ? Edit.First(title, editor => Statements.Remove(editor, added))
            : Edit.First(title, editor => editor.ReplaceNode(value, Mended(finding, value, type, addsNothing ? [] : members).WithTriviaFrom(value)));

        ExpressionSyntax Mended(Finding at, ExpressionSyntax whole, INamedTypeSymbol of, string[] sound)
        {
            // What is not written down here, such as the flags that were set before, stays.
            var kept = Operands(whole).Where(operand => !at.Model.GetConstantValue(operand).HasValue).ToList();
            if (kept.Count == 0 || !whole.IsKind(SyntaxKind.BitwiseOrExpression)) return Names.Members(of, members);
            return kept.Select(operand => operand.WithoutTrivia()).Concat(sound.Select(member => Names.Member(of, member)))
                .Aggregate((left, right) => SyntaxFactory.BinaryExpression(SyntaxKind.BitwiseOrExpression, left, right).NormalizeWhitespace());
        }
    }

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax or && or.IsKind(SyntaxKind.BitwiseOrExpression) ? Operands(or.Left).Concat(Operands(or.Right)) : [expression];

    private static INamedTypeSymbol? EnumOf(Finding finding, ExpressionSyntax value)
    {
        var types = finding.Model.GetTypeInfo(value);
        foreach (var type in new[] { types.Type, types.ConvertedType })
        {
            var named = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
            if (named is INamedTypeSymbol { TypeKind: TypeKind.Enum } found) return found;
        }

        return null;
    }
}
