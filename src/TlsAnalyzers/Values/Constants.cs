using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>Follows an expression to where its value was written down, as far as that is certain.</summary>
internal static class Constants
{
    private const int MostSteps = 8;

    /// <summary>The constant that an expression always has.</summary>
    /// <returns>Whether there is one; null is a constant too.</returns>
    public static bool TryGet(IOperation? operation, SemanticModel model, CancellationToken cancellationToken, out object? value)
    {
        value = null;
        if (operation is null) return false;

        var origin = Origin(operation, model, cancellationToken);
        switch (origin)
        {
            case { ConstantValue: { HasValue: true } constant }:
                value = constant.Value;
                return true;
            case IDefaultValueOperation { Type.IsReferenceType: true }:
                return true;
            // string.Empty is a field, not a constant.
            case IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } }:
                value = "";
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// The expression that a value comes from: through parentheses, conversions that keep the value, locals and fields that are
    /// written once, and properties that are an expression. Gives back what it cannot follow.
    /// </summary>
    public static IOperation Origin(IOperation operation, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation.ConstantValue.HasValue || Next(operation, model, cancellationToken) is not { } next) return operation;
            operation = next;
        }

        return operation;
    }

    private static IOperation? Next(IOperation operation, SemanticModel model, CancellationToken cancellationToken) => operation switch
    {
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IConversionOperation { OperatorMethod: null, Conversion: not { IsNumeric: true, IsImplicit: false } } conversion => conversion.Operand,
        ILocalReferenceOperation { IsDeclaration: false } local => ValueOfLocal(local.Local, model, cancellationToken),
        IFieldReferenceOperation field => ValueOfField(field.Field, model, cancellationToken),
        IPropertyReferenceOperation { Arguments.Length: 0 } property => ValueOfProperty(property.Property, model, cancellationToken),
        _ => null,
    };

    private static IOperation? ValueOfLocal(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Declaration(local, model, cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator) return null;

        // In a top-level program the statements of one body are siblings, each in a member of its own.
        var scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            ? member is GlobalStatementSyntax { Parent: { } program } ? program : member
            : null;
        return scope is null || References.IsWritten(local, scope, model, cancellationToken) ? null : model.GetOperation(value, cancellationToken);
    }

    private static IOperation? ValueOfField(IFieldSymbol field, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!field.IsReadOnly && !field.IsConst && field.DeclaredAccessibility != Accessibility.Private) return null;
        if (Declaration(field, model, cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator) return null;
        if (field.ContainingType.DeclaringSyntaxReferences.Length != 1) return null;

        var type = declarator.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return type is null || References.IsWritten(field, type, model, cancellationToken) ? null : model.GetOperation(value, cancellationToken);
    }

    private static IOperation? ValueOfProperty(IPropertySymbol property, SemanticModel model, CancellationToken cancellationToken)
    {
        if (property.IsVirtual || property.IsAbstract || property.IsOverride) return null;

        return Declaration(property, model, cancellationToken) switch
        {
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } => model.GetOperation(expression, cancellationToken),
            PropertyDeclarationSyntax { Initializer.Value: { } value } when property.IsReadOnly => model.GetOperation(value, cancellationToken),
            _ => null,
        };
    }

    // Only what stands in this file: another file has another model, and asking for that one costs more than it finds.
    private static SyntaxNode? Declaration(ISymbol symbol, SemanticModel model, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.Length == 1 && symbol.DeclaringSyntaxReferences[0] is var reference && reference.SyntaxTree == model.SyntaxTree
            ? reference.GetSyntax(cancellationToken)
            : null;
}
