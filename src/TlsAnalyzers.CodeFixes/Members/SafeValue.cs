using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes.Members;

/// <summary>The safe value of a row of the catalogue, as an expression of the type that is asked for.</summary>
internal static class SafeValue
{
    /// <summary>What to write instead of a value, or null where its type has no such value.</summary>
    public static ExpressionSyntax? For(Finding finding, ExpressionSyntax value, string safe)
    {
        if (value is MemberAccessExpressionSyntax && finding.Model.GetSymbolInfo(value).Symbol is { IsStatic: true, ContainingType: { } declaring } && Names.Has(declaring, safe)) return Names.Member(declaring, safe);

        var types = finding.Model.GetTypeInfo(value);
        if (types.ConvertedType?.SpecialType == SpecialType.System_Object || value.IsKind(SyntaxKind.StringLiteralExpression)) return Of(types.Type, safe);
        return Of(types.ConvertedType, safe) ?? Of(types.Type, safe);
    }

    /// <summary>The safe value as a value of a type.</summary>
    public static ExpressionSyntax? Of(ITypeSymbol? type, string safe)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        return type switch
        {
            { SpecialType: SpecialType.System_String } => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(safe.Trim('"'))),
            not null when safe is "true" or "false" && TakesBoolean(type) =>
                SyntaxFactory.LiteralExpression(safe == "true" ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression),
            { IsValueType: true, TypeKind: not TypeKind.Enum } when long.TryParse(safe, out _) => SyntaxFactory.ParseExpression(safe),
            { IsReferenceType: true } when safe == "null" => SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression),
            INamedTypeSymbol named when Names.Has(named, safe) => Names.Member(named, safe),
            _ => null,
        };
    }

    // SqlConnectionEncryptOption stands for more than two values and still takes the two.
    private static bool TakesBoolean(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean
        || type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(conversion => conversion.Parameters[0].Type.SpecialType == SpecialType.System_Boolean);
}
