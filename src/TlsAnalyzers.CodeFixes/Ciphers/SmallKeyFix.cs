using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using TlsAnalyzers.CodeFixes.Syntax;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.CodeFixes.Ciphers;

/// <summary>TLS3005: a key of 3072 or 2048 bits, or the curve P-256.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SmallKeyFix))]
public sealed class SmallKeyFix : TlsCodeFix
{
    // 128 bits of security first, then what is still accepted.
    private const int Advised = 3072;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS3005");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is not ExpressionSyntax made) yield break;

        var type = finding.Model.GetTypeInfo(made).Type;
        if (type is INamedTypeSymbol { Name: "ECCurve" } curve)
        {
            yield return Edit.First(
                $"Use {KeyStrength.AdvisedCurve}", editor => editor.ReplaceNode(made, Advise(curve).WithTriviaFrom(made)));
        }
        else if (Size(finding, made) is { } size)
        {
            foreach (var bits in new[] { Advised, KeyStrength.SmallestModulusBits })
            {
                yield return new Edit(
                    $"Use a key of {bits} bits", bits == Advised ? "" : "Smallest",
                    editor => editor.ReplaceNode(size, SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(bits)).WithTriviaFrom(size)));
            }
        }
    }

    private static ExpressionSyntax Advise(INamedTypeSymbol curve) =>
        Names.Member(curve, "NamedCurves." + KeyStrength.AdvisedCurve).WithAdditionalAnnotations(Simplifier.Annotation);

    private static ExpressionSyntax? Size(Finding finding, ExpressionSyntax made) => made switch
    {
        AssignmentExpressionSyntax assignment => IsLimited(finding.Model.GetSymbolInfo(assignment.Left).Symbol?.ContainingType) ? null : assignment.Right,
        InvocationExpressionSyntax call => Number(finding, call.ArgumentList),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation =>
            IsLimited(finding.Model.GetTypeInfo(creation).Type) ? null : Number(finding, arguments),
        _ => null,
    };

    private static ExpressionSyntax? Number(Finding finding, ArgumentListSyntax arguments) => arguments.Arguments
        .Select(argument => argument.Expression)
        .FirstOrDefault(value => finding.Model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_Int32);

    // It makes no key of more than 1024 bits.
    private static bool IsLimited(ITypeSymbol? type) => type?.Name == "DSACryptoServiceProvider";
}
