using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>What becomes of a value.</summary>
internal enum UseKind
{
    /// <summary>It is compared, tested, printed, named or taken out: nothing is switched on by it.</summary>
    Harmless,

    /// <summary>It becomes the value of a member, an argument, a default or an attribute.</summary>
    Assigned,

    /// <summary>It is added to what is there already, by <c>|=</c>.</summary>
    Added,

    /// <summary>It is given back by a method, a lambda or an iterator, or goes into a tuple.</summary>
    Returned,

    /// <summary>It is an element of a collection.</summary>
    Element,

    /// <summary>It is the first value of a local or a field, whose uses decide.</summary>
    Variable,
}

/// <summary>How a value is used, and by what.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Target">The member, parameter or variable that gets it, where there is one.</param>
/// <param name="IsElement">Whether the target gets a collection that the value is an element of.</param>
internal readonly record struct ValueUse(UseKind Kind, ISymbol? Target = null, bool IsElement = false)
{
    private static readonly ValueUse Harmless = new(UseKind.Harmless);

    /// <summary>The use of an expression's value, found by walking up from it.</summary>
    public static ValueUse Of(IOperation value)
    {
        var use = Walk(value);
        // What a setting chooses for a member of a library is used; what a parser makes of a code is data.
        var isSink = use is { Kind: UseKind.Assigned or UseKind.Added, Target: { DeclaringSyntaxReferences.IsEmpty: true } };
        return use.Kind != UseKind.Harmless && !isSink && NameMap.Is(value) ? Harmless : use;
    }

    private static ValueUse Walk(IOperation value)
    {
        var inCollection = false;
        for (var (child, parent) = (value, value.Parent); ; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case null:
                    return IsInAttribute(child.Syntax) ? OfAttribute(child.Syntax) : Harmless;
                case IAttributeOperation:
                    return OfAttribute(child.Syntax);
                case IConversionOperation conversion when !KeepsValue(conversion, inCollection):
                    return Harmless;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.Add }:
                case IConversionOperation or IParenthesizedOperation:
                case IConditionalOperation conditional when conditional.Condition != child:
                case ICoalesceOperation:
                    continue;
                case ISwitchExpressionArmOperation arm when arm.Value == child:
                    continue;
                case ISwitchExpressionOperation @switch when @switch.Value != child:
                    continue;
                case IArrayInitializerOperation or IArrayCreationOperation:
                    inCollection = true;
                    continue;
                case { Kind: OperationKind.None } when parent.Syntax is CollectionExpressionSyntax or ElementBindingExpressionSyntax or ExpressionElementSyntax:
                    inCollection = true;
                    continue;
                case { } when parent.Syntax is CollectionExpressionSyntax or SpreadElementSyntax:
                    inCollection = true;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation { Arguments.Length: 1, Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } }:
                    inCollection = true;
                    parent = creation;
                    continue;
                case IArgumentOperation argument:
                    return OfArgument(argument, inCollection);
                case ICompoundAssignmentOperation compound:
                    return compound is { OperatorKind: BinaryOperatorKind.Or } && compound.Value == child
                        ? new(UseKind.Added, SymbolOf(compound.Target)) : Harmless;
                // A dictionary maps names.
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.Name: var name } } } when name.EndsWith("Dictionary", StringComparison.Ordinal):
                    return Harmless;
                case IAssignmentOperation assignment when assignment.Value == child:
                    return OfVariable(SymbolOf(assignment.Target), inCollection, isFirst: false);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return OfVariable(declarator.Symbol, inCollection, isFirst: true);
                case IFieldInitializerOperation field:
                    return OfVariable(field.InitializedFields.FirstOrDefault(), inCollection, isFirst: true);
                case IPropertyInitializerOperation property:
                    return OfVariable(property.InitializedProperties.FirstOrDefault(), inCollection, isFirst: true);
                case IParameterInitializerOperation parameter:
                    return new(UseKind.Assigned, parameter.Parameter);
                case IReturnOperation:
                    return new(inCollection ? UseKind.Element : UseKind.Returned);
                case ITupleOperation { Parent: not (ITupleBinaryOperation or ISwitchExpressionOperation or ISwitchOperation) } tuple:
                    return IsComparedTuple(tuple) ? Harmless : new(UseKind.Returned);
                default:
                    return Harmless;
            }
        }
    }

    private static bool IsComparedTuple(ITupleOperation tuple)
    {
        IOperation? parent = tuple.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ITupleOperation) parent = parent.Parent;
        return parent is ITupleBinaryOperation or ISwitchExpressionOperation or ISwitchOperation or IIsPatternOperation;
    }

    // To object or an interface the value goes to be printed or compared; to an integer, to be passed around as a number.
    private static bool KeepsValue(IConversionOperation conversion, bool inCollection) =>
        inCollection
        || conversion.Type is { TypeKind: TypeKind.Enum }
        || conversion.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static ValueUse OfVariable(ISymbol? variable, bool inCollection, bool isFirst) => variable switch
    {
        null => Harmless,
        { } when Inspectors.IsObservation(variable) => Harmless,
        ILocalSymbol or IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true } => new(UseKind.Variable, variable, inCollection),
        IFieldSymbol { DeclaredAccessibility: Accessibility.Private } when isFirst => new(UseKind.Variable, variable, inCollection),
        _ => new(inCollection ? UseKind.Element : UseKind.Assigned, variable),
    };

    private static ValueUse OfArgument(IArgumentOperation argument, bool inCollection)
    {
        if (argument.Parameter is not { } parameter) return Harmless;
        if (argument.Parent is IPropertyReferenceOperation) return Harmless;
        if (parameter.ContainingSymbol is not IMethodSymbol method) return Harmless;
        if (Inspectors.OnlyLooks(method)) return Harmless;

        var declared = parameter.OriginalDefinition.Type;
        if (method.Name is "Add" or "AddRange" or "Append" or "Enqueue" or "Push" or "Insert")
        {
            // A dictionary maps names; a list of protocols is a list of protocols to use.
            return method.Parameters.Length == 1 ? new(UseKind.Element, parameter) : Harmless;
        }

        if (method.Name == "FromResult") return new(UseKind.Returned);
        if (!inCollection && declared.TypeKind is TypeKind.TypeParameter || declared.SpecialType == SpecialType.System_Object) return Harmless;
        return new(inCollection ? UseKind.Element : UseKind.Assigned, parameter);
    }

    private static bool IsInAttribute(SyntaxNode node) => node.FirstAncestorOrSelf<AttributeSyntax>() is not null;

    private static ValueUse OfAttribute(SyntaxNode node) =>
        Inspectors.IsTestAttribute(node.FirstAncestorOrSelf<AttributeSyntax>()) ? Harmless : new(UseKind.Assigned);

    private static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IArrayElementReferenceOperation array => SymbolOf(array.ArrayReference),
        _ => target.Type,
    };
}
