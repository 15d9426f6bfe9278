using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>What operators and comparisons come to.</summary>
internal sealed partial class Interpreter
{
    private Value Unary(IUnaryOperation unary, Frame frame)
    {
        var operand = Evaluate(unary.Operand, frame);
        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Not => Not(operand),
            UnaryOperatorKind.Plus => operand,
            _ when operand is Known { Constant: null } => Value.Null,
            UnaryOperatorKind.Minus when unary.IsChecked => Combine(BinaryOperatorKind.Subtract, new Known(0L), operand, unary.Type, unary.Type, isChecked: true),
            UnaryOperatorKind.Minus when operand is Known { Constant: long number } => new Known(Folding.Wrap(-number, unary.Type)),
            UnaryOperatorKind.BitwiseNegation when operand is Known { Constant: long bits } => new Known(Folding.Wrap(~bits, unary.Type)),
            _ => new Unknown(operand.Reasons, operand.Key is { } key ? $"{unary.OperatorKind}({key})" : null),
        };
    }

    private static Value Not(Value value, bool negate = true) => (negate, value) switch
    {
        (false, _) => value,
        (_, Known { Constant: bool truth }) => Value.Of(!truth),
        (_, Known { Constant: null }) => Value.Null,
        (_, Unknown unknown) => unknown with { Negated = !unknown.Negated },
        _ => Nothing,
    };

    private Value Binary(IBinaryOperation binary, Frame frame)
    {
        if (binary.OperatorKind == BinaryOperatorKind.ConditionalAnd)
            return IsTrue(Evaluate(binary.LeftOperand, frame)) ? Evaluate(binary.RightOperand, frame) : Value.False;
        if (binary.OperatorKind == BinaryOperatorKind.ConditionalOr)
            return IsTrue(Evaluate(binary.LeftOperand, frame)) ? Value.True : Evaluate(binary.RightOperand, frame);

        var left = Evaluate(binary.LeftOperand, frame);
        var right = Evaluate(binary.RightOperand, frame);
        if (binary.Type?.SpecialType == SpecialType.System_String && left is Known && right is Known)
            return new Known(Text(binary.LeftOperand, left) + Text(binary.RightOperand, right));
        if (binary.OperatorMethod is { } method && Follow(new Function(method, null, null, null), ImmutableArray.Create(left, right)) is { } followed)
            return followed.Result;
        return Combine(binary.OperatorKind, left, right, binary.LeftOperand.Type, binary.Type, binary.IsChecked);
    }

    private Value Combine(BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? operands, ITypeSymbol? type, bool isChecked = false)
    {
        // Without short circuit both are asked.
        if (IsBoolean(operands, left))
            left = Value.Of(IsTrue(left));
        if (IsBoolean(operands, right))
            right = Value.Of(IsTrue(right));

        if (Folding.IsBeyond(kind, left, right, operands))
            return Nothing;

        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return Equal(left, right);
            case BinaryOperatorKind.NotEquals:
                return Not(Equal(left, right));
            case BinaryOperatorKind.LessThan:
                return Less(left, right);
            case BinaryOperatorKind.GreaterThan:
                return Less(right, left);
            case BinaryOperatorKind.LessThanOrEqual:
                return NotUnlessNull(Less(right, left), left, right);
            case BinaryOperatorKind.GreaterThanOrEqual:
                return NotUnlessNull(Less(left, right), left, right);
        }

        if (left is Known { Constant: var one } && right is Known { Constant: var other })
        {
            if (kind is BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder && Folding.DivisionThrows(one, other, type))
                throw Throws(other is 0L ? "System.DivideByZeroException" : "System.OverflowException");
            if (isChecked && Folding.Overflows(kind, one, other, type))
                throw Throws("System.OverflowException");
            if (Folding.Fold(kind, one, other, type) is { } folded)
                return folded;
        }

        var reasons = left.Reasons | right.Reasons;
        var name = left.Key is { } l && right.Key is { } r ? $"({l} {kind} {r})" : null;
        return Resolve(new Unknown(reasons == Reasons.None ? Reasons.Unknown : reasons, name));
    }

    /// <summary>Whether a value is yes or no, though it is not known which.</summary>
    private static bool IsBoolean(ITypeSymbol? type, Value value) => value is Unknown { NotNull: var isThere } && type switch
    {
        { SpecialType: SpecialType.System_Boolean } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } => isThere,
        _ => false,
    };

    /// <summary>Compared with null every order is false.</summary>
    private static Value NotUnlessNull(Value less, Value left, Value right) =>
        left is Known { Constant: null } || right is Known { Constant: null } ? Value.False : Not(less);

    private Value Equal(Value left, Value right)
    {
        if (left is Known && right is Known)
            return Value.Of(left == right);
        if (left is Known)
            (left, right) = (right, left);
        if (right is Known { Constant: null } && left is (Unknown { NotNull: true } or Function or Sequence or Enumerator))
            return Value.False;
        if (left is Sequence { Elements: var these } && right is Sequence { Elements: var those } && these.Length == those.Length)
            return Value.Of(these.Zip(those, Equal).All(IsTrue));

        if (left is Unknown && right is Known { Constant: bool wanted })
            return Not(left, !wanted);
        if (right is Known && left.Key is { } nullable && decided.TryGetValue($"({nullable} == null)", out var isNull) && isNull is Known { Constant: true })
            return Value.Of(right is Known { Constant: null });

        if (left is Unknown { Name: { } same } one && right is Unknown other && same == other.Name)
            return Value.Of(one.Negated == other.Negated);

        var reasons = Trust.OfComparison(left, right);
        if (left.Key is not { } name || right.Key is not { } with)
            return new Unknown(reasons);
        return Resolve(new Unknown(reasons, string.CompareOrdinal(name, with) < 0 || right is Known ? $"({name} == {with})" : $"({with} == {name})")
        {
            // That something is null is not put in its place: nobody means the exception that using it would then throw.
            Test = right is Known { Constant: not null } known ? (name, known) : null,
        });
    }

    private Value Less(Value left, Value right) => (left, right) switch
    {
        (Known { Constant: long one }, Known { Constant: long other }) => Value.Of(one < other),
        (Known { Constant: null }, _) or (_, Known { Constant: null }) => Value.False,
        _ => Resolve(new Unknown(
            left.Reasons | right.Reasons,
            left.Key is { } l && right.Key is { } r ? $"({l} < {r})" : null)),
    };
}
