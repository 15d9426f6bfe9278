using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>What methods of collections and of LINQ do with the elements.</summary>
internal static class ListMethods
{
    /// <summary>The result has the elements of the receiver.</summary>
    public static readonly HashSet<string> KeepElements =
    [
        "ToArray", "ToList", "ToHashSet", "ToImmutable", "ToImmutableArray", "ToImmutableList", "ToImmutableHashSet", "ToFrozenSet", "MoveToImmutable",
        "AsEnumerable", "AsReadOnly", "AsQueryable", "Cast", "OfType", "Distinct", "Order", "OrderDescending", "OrderBy", "OrderByDescending", "Reverse", "Clone",
    ];

    /// <summary>The result, or the receiver afterwards, has the elements of the receiver and of the arguments.</summary>
    public static readonly HashSet<string> AddElements =
        ["Add", "AddRange", "Append", "Prepend", "Concat", "Union", "UnionWith", "Insert", "InsertRange", "Enqueue", "Push", "AddFirst", "AddLast"];

    /// <summary>The receiver has fewer elements afterwards.</summary>
    public static readonly HashSet<string> TakeOut =
        ["Remove", "RemoveAll", "RemoveAt", "RemoveRange", "RemoveWhere", "Clear", "ExceptWith", "IntersectWith", "SymmetricExceptWith"];

    /// <summary>Whether a lambda only casts: <c>code => (TlsCipherSuite)code</c>.</summary>
    public static bool IsCast(IOperation selector)
    {
        while (selector is IConversionOperation conversion) selector = conversion.Operand;
        if (selector is IDelegateCreationOperation creation) selector = creation.Target;
        return selector is IAnonymousFunctionOperation { Body.Operations: { Length: 1 } operations }
            && operations[0] is IReturnOperation { ReturnedValue: IConversionOperation { Operand: IParameterReferenceOperation or IConversionOperation { Operand: IParameterReferenceOperation } } };
    }
}
