using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values.Callbacks;

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

    /// <summary>How often a variable is followed to an expression of others.</summary>
    private const int MostSteps = 8;

    public static EnumBits Of(IOperation? operation, SemanticModel model, CancellationToken cancellationToken) => Of(operation, model, MostSteps, cancellationToken);

    private static EnumBits Of(IOperation? operation, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        if (operation is null) return Nothing;
        if (operation.ConstantValue is { HasValue: true, Value: { } constant } && TryToBits(constant, out var bits)) return new(bits, true);

        EnumBits Bits(IOperation? part) => Of(part, model, steps, cancellationToken);
        switch (operation)
        {
            case IParenthesizedOperation parenthesized:
                return Bits(parenthesized.Operand);
            case IConversionOperation { OperatorMethod: null } conversion:
                var converted = Bits(conversion.Operand);
                return converted with { Value = Folding.Wrap(converted.Value, conversion.Type) };
            case IBinaryOperation { OperatorMethod: null } binary:
                return Combine(binary, Bits(binary.LeftOperand), Bits(binary.RightOperand));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation } not:
                return Bits(not.Operand) is { IsExact: true } operand ? new(Folding.Wrap(~operand.Value, not.Type), true) : Nothing;
            case IInvocationOperation invocation:
                return EnumText.TryParse(invocation, model, cancellationToken, out var parsed) ? new(parsed, true) : Nothing;
            default:
                // An integer may be followed to where it was written down: no rule looked at it there. An enum value was judged there.
                return operation.Type?.TypeKind != TypeKind.Enum && steps > 0
                    && Constants.Origin(operation, model, cancellationToken) is var origin && origin != operation
                    ? Of(origin, model, steps - 1, cancellationToken) : Nothing;
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

    private static EnumBits Combine(IBinaryOperation binary, EnumBits left, EnumBits right)
    {
        if (left.IsExact && right.IsExact)
            return Folding.Fold(binary.OperatorKind, left.Value, right.Value, binary.Type) is Known { Constant: long folded } ? new(folded, true) : Nothing;

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Or => new(left.Value | right.Value, false),
            // A mask keeps bits of the other side and brings in none of its own.
            BinaryOperatorKind.And => new(left.Value & right.Value, false),
            // Flipping a bit of something unknown is how bits are taken out after a test; adding one may carry.
            _ => Nothing,
        };
    }
}
