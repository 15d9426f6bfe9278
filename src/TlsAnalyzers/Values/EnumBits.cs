using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>
/// The bits that an expression over a flags enum surely brings in. What is not written in the expression counts as no bits:
/// a variable's bits were judged where the variable got them.
/// </summary>
/// <param name="Value">The bits.</param>
/// <param name="IsExact">Whether the expression has this value and no other.</param>
internal readonly record struct EnumBits(long Value, bool IsExact)
{
    private static readonly EnumBits Nothing = new(0, false);

    public static EnumBits Of(IOperation? operation, SemanticModel model, CancellationToken cancellationToken)
    {
        if (operation is null) return Nothing;
        if (operation.ConstantValue is { HasValue: true, Value: { } constant } && TryToBits(constant, out var bits)) return new(bits, true);

        EnumBits Bits(IOperation? part) => Of(part, model, cancellationToken);
        switch (operation)
        {
            case IParenthesizedOperation parenthesized:
                return Bits(parenthesized.Operand);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Bits(conversion.Operand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.Add } or:
                var (left, right) = (Bits(or.LeftOperand), Bits(or.RightOperand));
                return new(left.Value | right.Value, left.IsExact && right.IsExact);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And } and:
                return And(Bits(and.LeftOperand), Bits(and.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ExclusiveOr } xor:
                var (first, second) = (Bits(xor.LeftOperand), Bits(xor.RightOperand));
                // Flipping a bit of something unknown is how bits are taken out after a test.
                return first.IsExact && second.IsExact ? new(first.Value ^ second.Value, true) : Nothing;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation } not:
                return Bits(not.Operand) is { IsExact: true } operand ? new(~operand.Value, true) : Nothing;
            case IInvocationOperation invocation:
                return EnumText.TryParse(invocation, model, cancellationToken, out var parsed) ? new(parsed, true) : Nothing;
            default:
                // An integer may be followed to where it was written down: no rule looked at it there. An enum value was judged there.
                return operation.Type?.TypeKind != TypeKind.Enum
                    && Constants.TryGet(operation, model, cancellationToken, out var value) && value is not null && TryToBits(value, out bits)
                    ? new(bits, true) : Nothing;
        }
    }

    /// <summary>An integral constant, of an enum or not, as bits.</summary>
    public static bool TryToBits(object constant, out long bits)
    {
        (bits, var isIntegral) = constant switch
        {
            int value => (value, true),
            uint value => (value, true),
            long value => (value, true),
            ulong value => (unchecked((long)value), true),
            short value => (value, true),
            ushort value => (value, true),
            byte value => (value, true),
            sbyte value => (value, true),
            char value => (value, true),
            _ => (0L, false),
        };
        return isIntegral;
    }

    // A mask keeps bits of the other side and brings in none of its own.
    private static EnumBits And(EnumBits left, EnumBits right) =>
        left.IsExact && right.IsExact ? new(left.Value & right.Value, true)
        : left.IsExact ? new(left.Value & right.Value, false)
        : right.IsExact ? new(right.Value & left.Value, false)
        : Nothing;
}
