using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>Decides from all uses of a local or a field whether the value it was given is switched on anywhere.</summary>
internal static class VariableUse
{
    private static readonly Regex NameOfSomethingBad = new(
        "weak|insecure|deprecated|obsolete|forbidden|disallowed|blocked|banned|unsupported|disabled|unsafe|denied|rejected|mask",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a variable is only compared, masked out, searched or printed wherever it is used.</summary>
    public static bool IsHarmless(ISymbol variable, SemanticModel model, CancellationToken cancellationToken)
    {
        if (variable.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || reference.SyntaxTree != model.SyntaxTree) return false;

        var uses = References.To(variable, Scope(variable, reference.GetSyntax(cancellationToken)), model, cancellationToken).ToList();
        if (uses.Count > 0) return uses.All(use => IsHarmless(use, model, cancellationToken));

        // Nothing in this file uses it: what is public, or an ingredient of a list of what to refuse, says so in its name.
        return NameOfSomethingBad.IsMatch(variable.Name);
    }

    private static SyntaxNode Scope(ISymbol variable, SyntaxNode declaration)
    {
        if (variable is IFieldSymbol) return (SyntaxNode?)declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? declaration.SyntaxTree.GetRoot();

        return declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax
            ? member
            : declaration.SyntaxTree.GetRoot();
    }

    private static bool IsHarmless(IOperation reference, SemanticModel model, CancellationToken cancellationToken)
    {
        var whole = EnumExpression.Whole(reference);
        if (IsMask(reference, whole)) return true;
        if (IsSearched(whole)) return true;
        if (LoopOver(whole) is { } loop) return loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var one } && IsHarmless(one, model, cancellationToken);
        if (whole.Parent is IAssignmentOperation assignment && assignment.Target == whole) return true;

        var value = Element(whole);
        if (IsCollection(value)) return IsFilled(value);

        return ValueUse.Of(value).Kind == UseKind.Harmless;
    }

    private static bool IsCollection(IOperation value) =>
        value.Type is { TypeKind: not TypeKind.Enum } type && type is not INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static bool IsFilled(IOperation collection) =>
        collection.Parent is IInvocationOperation { TargetMethod: { Name: "Add" or "AddRange" or "UnionWith" or "Clear", ReturnType.SpecialType: SpecialType.System_Void or SpecialType.System_Boolean } };

    // maybe.Value, all[0] and the loop variable of foreach are the same value under another name.
    private static IOperation Element(IOperation variable) => variable.Parent switch
    {
        IPropertyReferenceOperation { Property.Name: "Value" or "this[]" } property => EnumExpression.Whole(property),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" } invocation => EnumExpression.Whole(invocation),
        IArrayElementReferenceOperation element => EnumExpression.Whole(element),
        _ => variable,
    };

    // p & Weak, p & ~Weak, p ^ Weak: the variable says which bits of the other side are meant.
    private static bool IsMask(IOperation reference, IOperation whole)
    {
        for (var operation = reference; operation != whole && operation.Parent is { } parent; operation = parent)
        {
            if (parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.ExclusiveOr }) return true;
            if (parent is IUnaryOperation) return true;
        }

        return false;
    }

    private static IForEachLoopOperation? LoopOver(IOperation collection) => collection.Parent switch
    {
        IForEachLoopOperation loop => loop,
        IConversionOperation conversion => LoopOver(conversion),
        _ => null,
    };

    // Weak.Contains(p), Array.IndexOf(Weak, p)
    private static bool IsSearched(IOperation collection) => collection.Parent switch
    {
        IInvocationOperation invocation => Inspectors.OnlyLooks(invocation.TargetMethod),
        IArgumentOperation { Parent: IInvocationOperation invocation } => Inspectors.OnlyLooks(invocation.TargetMethod),
        IConversionOperation conversion => IsSearched(conversion),
        IPropertyReferenceOperation { Property.Name: "Length" or "Count" } => true,
        _ => false,
    };
}
