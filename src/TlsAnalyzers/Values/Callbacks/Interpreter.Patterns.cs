using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Whether a value matches a pattern or is of a type.</summary>
internal sealed partial class Interpreter
{
    private Value Matches(Value value, IPatternOperation pattern, Frame frame)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Value.True;
            case IConstantPatternOperation constant:
                return Equal(value, Evaluate(constant.Value, frame));
            case IRelationalPatternOperation relational:
                return value is Known { Constant: null } ? Value.False : Combine(relational.OperatorKind, value, Evaluate(relational.Value, frame), relational.InputType, relational.InputType);
            case INegatedPatternOperation negated:
                return Not(Matches(value, negated.Pattern, frame));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return IsTrue(Matches(value, either.LeftPattern, frame)) ? Value.True : Matches(value, either.RightPattern, frame);
            case IBinaryPatternOperation both:
                return IsTrue(Matches(value, both.LeftPattern, frame)) ? Matches(value, both.RightPattern, frame) : Value.False;
            case ITypePatternOperation type:
                return HasType(value, type.InputType, type.MatchedType);
            case IDeclarationPatternOperation declaration:
                if (!declaration.MatchesNull && !IsTrue(HasType(value, declaration.InputType, declaration.MatchedType ?? declaration.InputType)))
                    return Value.False;
                Declare(declaration.DeclaredSymbol, value, frame);
                return Value.True;
            case IRecursivePatternOperation recursive:
                return Value.Of(MatchesParts(value, recursive, frame));
            default:
                return new Unknown(value.Reasons == Reasons.None ? Reasons.Unknown : value.Reasons);
        }
    }

    private bool MatchesParts(Value value, IRecursivePatternOperation pattern, Frame frame)
    {
        var isTuple = value is Sequence && pattern.MatchedType.IsTupleType;
        if (!isTuple && !IsTrue(HasType(value, pattern.InputType, pattern.MatchedType)))
            return false;

        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = value is Sequence { Elements: var elements } && i < elements.Length
                ? Resolve(elements[i])
                : new Unknown(value.Reasons == Reasons.None ? Reasons.Unknown : value.Reasons);
            if (!IsTrue(Matches(part, pattern.DeconstructionSubpatterns[i], frame)))
                return false;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (!IsTrue(Matches(Part(value, property.Member, frame), property.Pattern, frame)))
                return false;
        }

        Declare(pattern.DeclaredSymbol, value, frame);
        return true;
    }

    /// <summary>A member named in a property pattern; its instance is the value that is matched.</summary>
    private Value Part(Value value, IOperation member, Frame frame)
    {
        var symbol = member switch
        {
            IPropertyReferenceOperation { Property: var property } => (ISymbol)property,
            IFieldReferenceOperation { Field: var field } => field,
            _ => null,
        };
        if (symbol is null)
            return new Unknown(value.Reasons == Reasons.None ? Reasons.Unknown : value.Reasons);

        var matched = new Frame(null, null, frame, value);
        return Evaluate(member, matched);
    }

    private void Declare(ISymbol? variable, Value value, Frame frame)
    {
        if (variable is not null)
            Assign(variable, value, frame);
    }

    private Value HasType(Value value, ITypeSymbol? declared, ITypeSymbol to)
    {
        var from = declared is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : declared;
        return value switch
        {
            Known { Constant: null } => Value.False,
            Known or Sequence or Function or Enumerator when from is null || Inherits(from, to) || to.SpecialType == SpecialType.System_Object => Value.True,
            Unknown { Type: { } exact } => Value.Of(Inherits(exact, to)),
            { Key: { } known } when classes.TryGetValue(known, out var found) && to.TypeKind == TypeKind.Class && (Inherits(found, to) || !Inherits(to, found)) => Value.Of(Inherits(found, to)),
            Unknown when from is not null && Inherits(from, to) => Not(Equal(value, Value.Null)),
            // .NET hands over its one class of certificate, whatever the parameter is declared as.
            Unknown { NotNull: true } when CallbackShape.IsProof(to) && CallbackShape.IsProof(from) => Value.True,
            _ => Resolve(new Unknown(value.Reasons == Reasons.None ? Reasons.Unknown : value.Reasons, value.Key is { } key ? $"{key} is {bodies.Name(to)}" : null)
            {
                TypeTest = value.Key is { } tested && to.TypeKind == TypeKind.Class ? (tested, to) : null,
            }),
        };
    }
}
