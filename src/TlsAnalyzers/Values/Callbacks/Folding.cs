using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Arithmetic and text of constants, as the compiled program would do it.</summary>
internal static class Folding
{
    /// <summary>Read-only fields of the framework that are as good as constants.</summary>
    private static readonly Dictionary<string, Known> Fields = new()
    {
        ["string.Empty"] = new Known(""),
        ["bool.TrueString"] = new Known("True"),
        ["bool.FalseString"] = new Known("False"),
        ["Microsoft.Extensions.Hosting.Environments.Development"] = new Known("Development"),
        ["Microsoft.AspNetCore.Hosting.EnvironmentName.Development"] = new Known("Development"),
    };

    public static Value? Of(IFieldSymbol field) => field.IsStatic && field.IsReadOnly && field.DeclaringSyntaxReferences.IsEmpty && Fields.TryGetValue(field.ContainingType.ToDisplayString() + "." + field.Name, out var value) ? value : null;

    public static Value Of(object? constant) => constant switch
    {
        bool truth => Value.Of(truth),
        char character => new Known((long)character),
        sbyte or byte or short or ushort or int or uint or long => new Known(Convert.ToInt64(constant, null)),
        ulong number => new Known(unchecked((long)number)),
        _ => new Known(constant),
    };

    public static Value Default(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => Value.False,
        { TypeKind: TypeKind.Enum } => new Known(0L),
        { SpecialType: SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) } => new Known(0L),
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Value.Null,
        _ => new Unknown(Reasons.Unknown),
    };

    /// <summary>Cuts a number to the width of a type.</summary>
    public static long Wrap(long number, ITypeSymbol? type) => Underlying(type) switch
    {
        SpecialType.System_SByte => unchecked((sbyte)number),
        SpecialType.System_Byte => unchecked((byte)number),
        SpecialType.System_Int16 => unchecked((short)number),
        SpecialType.System_UInt16 or SpecialType.System_Char => unchecked((ushort)number),
        SpecialType.System_Int32 => unchecked((int)number),
        SpecialType.System_UInt32 => unchecked((uint)number),
        _ => number,
    };

    /// <summary>The result of an operator other than a comparison; null when it is not known.</summary>
    public static Value? Fold(BinaryOperatorKind kind, object? left, object? right, ITypeSymbol? type) => (left, right) switch
    {
        (bool l, bool r) => kind switch
        {
            BinaryOperatorKind.And => Value.Of(l & r),
            BinaryOperatorKind.Or => Value.Of(l | r),
            BinaryOperatorKind.ExclusiveOr => Value.Of(l ^ r),
            _ => null,
        },
        (long l, long r) => Fold(kind, l, r, type) is { } result ? new Known(Wrap(result, type)) : null,
        (string or null, string or null) when kind == BinaryOperatorKind.Add => new Known((string?)left + (string?)right),
        // Three-valued: one that is not there changes nothing where the other decides.
        (false, null) or (null, false) when kind == BinaryOperatorKind.And => Value.False,
        (true, null) or (null, true) when kind == BinaryOperatorKind.Or => Value.True,
        (null, _) or (_, null) when type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => Value.Null,
        _ => null,
    };

    /// <summary>What <see cref="object.ToString"/> makes of a constant of that type.</summary>
    public static string? Text(object? constant, ITypeSymbol? type) => (constant, type) switch
    {
        (null, _) => "",
        (string text, _) => text,
        (bool truth, _) => truth ? "True" : "False",
        (long number, INamedTypeSymbol { TypeKind: TypeKind.Enum } named) => EnumText(number, named),
        (long character, { SpecialType: SpecialType.System_Char }) => ((char)character).ToString(),
        (long number, _) => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The expression whose value a conversion passes on as it is.</summary>
    public static IOperation Unboxed(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null, Operand: var operand, Type: var type }
            when type is not { IsValueType: true } || SymbolEqualityComparer.Default.Equals(type, operand.Type) => Unboxed(operand),
        IParenthesizedOperation parenthesized => Unboxed(parenthesized.Operand),
        _ => operation,
    };

    /// <summary>Whether a division throws: by zero, or because it leaves its type. The least number has no opposite.</summary>
    public static bool DivisionThrows(object? left, object? right, ITypeSymbol? type) => right is 0L
        || (right is -1L && (Underlying(type), left) is (SpecialType.System_Int32, (long)int.MinValue) or (SpecialType.System_Int64, long.MinValue));

    /// <summary>Whether the result of an operator leaves its type. That a 64-bit number does is not seen.</summary>
    public static bool Overflows(BinaryOperatorKind kind, object? left, object? right, ITypeSymbol? type) =>
        kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply
        && left is long l && right is long r && Fold(kind, l, r, type) is { } result && Wrap(result, type) != result;

    /// <summary>Whether an operator asks for the sign of an unsigned number that is kept as a negative one.</summary>
    public static bool IsBeyond(BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? operands) =>
        Underlying(operands) == SpecialType.System_UInt64
        && kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
            or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift
        && (left is Known { Constant: < 0L } || right is Known { Constant: < 0L });

    private static long? Fold(BinaryOperatorKind kind, long left, long right, ITypeSymbol? type)
    {
        var shift = (int)right & (Underlying(type) is SpecialType.System_Int64 or SpecialType.System_UInt64 ? 63 : 31);
        return unchecked(kind switch
        {
            BinaryOperatorKind.And => left & right,
            BinaryOperatorKind.Or => left | right,
            BinaryOperatorKind.ExclusiveOr => left ^ right,
            BinaryOperatorKind.Add => left + right,
            BinaryOperatorKind.Subtract => left - right,
            BinaryOperatorKind.Multiply => left * right,
            BinaryOperatorKind.Divide when right != 0 => right == -1 ? -left : left / right,
            BinaryOperatorKind.Remainder when right != 0 => right == -1 ? 0 : left % right,
            BinaryOperatorKind.LeftShift => left << shift,
            BinaryOperatorKind.RightShift => left >> shift,
            BinaryOperatorKind.UnsignedRightShift when Underlying(type) == SpecialType.System_Int32 => (uint)left >> shift,
            _ => (long?)null,
        });
    }

    private static SpecialType Underlying(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => Underlying(inner),
        INamedTypeSymbol { EnumUnderlyingType.SpecialType: var underlying } => underlying,
        _ => type?.SpecialType ?? SpecialType.None,
    };

    /// <summary>The name of an enum value; of a sum of flags, the names in ascending order.</summary>
    private static string EnumText(long number, INamedTypeSymbol type)
    {
        var names = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => (field.Name, Value: Of(field.ConstantValue) is Known { Constant: long value } ? value : 0))
            .ToArray();
        if (names.FirstOrDefault(field => field.Value == number).Name is { } exact)
            return exact;

        var text = "";
        var rest = number;
        foreach (var (name, value) in names.Where(field => field.Value != 0).OrderByDescending(field => field.Value))
        {
            if ((rest & value) != value)
                continue;
            rest &= ~value;
            text = text.Length == 0 ? name : name + ", " + text;
        }
        return rest == 0 ? text : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
