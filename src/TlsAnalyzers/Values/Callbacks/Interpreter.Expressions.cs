using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>What an expression or statement comes to.</summary>
internal sealed partial class Interpreter
{
    private Value Evaluate(IOperation? operation, Frame frame) => operation switch
    {
        null => Value.Null,

        // Before constants: under a negation, the constant that a capture claims is not the one it holds.
        IFlowCaptureReferenceOperation { Id: var id } => frame.Captures.TryGetValue(id, out var held) ? Resolve(held.Value) : Nothing,
        { ConstantValue: { HasValue: true, Value: var constant } } => Folding.Of(constant),

        ILocalReferenceOperation { Local: var local } => Variable(local, frame),
        IParameterReferenceOperation { Parameter: var parameter } => Variable(parameter, frame),
        IInstanceReferenceOperation => frame.This ?? new Unknown(Reasons.Setting, "this") { NotNull = true },
        IFieldReferenceOperation field => Field(field, frame),
        IPropertyReferenceOperation property => Property(property, frame),
        IArrayElementReferenceOperation element => Element(element, frame),
        ICaughtExceptionOperation => new Unknown(frame.Caught?.Because ?? Reasons.Unknown, frame.Caught?.Name) { NotNull = true, Type = frame.Caught?.Type },

        IFlowCaptureOperation capture => Capture(capture, frame),
        ISimpleAssignmentOperation { IsRef: true } alias => Alias(alias, frame),
        ISimpleAssignmentOperation assignment => Assign(assignment.Target, Evaluate(assignment.Value, frame), frame),
        ICompoundAssignmentOperation compound => Compound(compound, frame),
        IIncrementOrDecrementOperation step => Step(step, frame),
        IDeconstructionAssignmentOperation deconstruction => Assign(deconstruction.Target, Evaluate(deconstruction.Value, frame), frame),
        IExpressionStatementOperation statement => Evaluate(statement.Operation, frame),

        IUnaryOperation unary => Unary(unary, frame),
        IBinaryOperation binary => Binary(binary, frame),
        IConversionOperation conversion => Convert(conversion, frame),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, frame),
        IIsNullOperation isNull => Equal(Evaluate(isNull.Operand, frame), Value.Null),
        IIsTypeOperation isType => Not(HasType(Evaluate(isType.ValueOperand, frame), isType.ValueOperand.Type, isType.TypeOperand), isType.IsNegated),
        IIsPatternOperation isPattern => Matches(Evaluate(isPattern.Value, frame), isPattern.Pattern, frame),
        IDefaultValueOperation { Type: var type } => Folding.Default(type),
        IInterpolatedStringOperation interpolated => Text(interpolated, frame),

        IArrayCreationOperation { Initializer: { } initializer } => new Sequence(initializer.ElementValues.Select(value => Evaluate(value, frame)).ToImmutableArray()),
        ITupleBinaryOperation tuples => Not(Equal(Evaluate(tuples.LeftOperand, frame), Evaluate(tuples.RightOperand, frame)), tuples.OperatorKind == BinaryOperatorKind.NotEquals),
        ITupleOperation tuple => new Sequence(tuple.Elements.Select(value => Evaluate(value, frame)).ToImmutableArray()),

        // Outside a graph these are not yet taken apart into branches.
        IConditionalOperation choice => Evaluate(IsTrue(Evaluate(choice.Condition, frame)) ? choice.WhenTrue : choice.WhenFalse, frame),
        ICoalesceOperation coalesce => Evaluate(coalesce.Value, frame) is var value && IsTrue(Equal(value, Value.Null)) ? Evaluate(coalesce.WhenNull, frame) : value,
        IThrowOperation thrown => throw Thrown(Evaluate(thrown.Exception, frame)),

        IDelegateCreationOperation creation => Evaluate(creation.Target, frame),
        IFlowAnonymousFunctionOperation lambda => new Function(lambda.Symbol, lambda, frame, frame.This),
        IAnonymousFunctionOperation lambda => new Function(lambda.Symbol, lambda, frame.Graph is null ? null : frame, frame.This),
        IMethodReferenceOperation method => new Function(method.Method, null, frame, method.Instance is null ? null : Evaluate(method.Instance, frame)),
        IInvocationOperation invocation => Invoke(invocation, frame),
        IObjectCreationOperation creation => Create(creation, frame),
        IAwaitOperation awaited => Evaluate(awaited.Operation, frame),

        _ => Anything(operation, frame),
    };

    private static Unknown Nothing => new(Reasons.Unknown);

    /// <summary>An operation that is not modelled: as unknown as what it is made of.</summary>
    private Value Anything(IOperation operation, Frame frame)
    {
        var reasons = Union(operation.ChildOperations.Select(child => Evaluate(child, frame)).ToArray());
        return new Unknown(reasons == Reasons.None ? Reasons.Unknown : reasons);
    }

    private Value Variable(ISymbol variable, Frame frame)
    {
        for (var scope = frame; scope is not null; scope = scope.Scope)
        {
            if (scope.Variables.TryGetValue(variable, out var value))
                return Resolve(value);
        }
        return Outside(variable, frame);
    }

    /// <summary>A variable, field or property that belongs to no frame: its value when it is given one and no other, else a setting.</summary>
    private Value Outside(ISymbol symbol, Frame frame)
    {
        var name = "outside " + bodies.Name(symbol) + (symbol is ILocalSymbol ? symbol.Locations.FirstOrDefault()?.SourceSpan.Start : null);
        var setting = new Unknown(Reasons.Setting, name);
        if (depth == MaxDepth || bodies.OnlyValue(symbol) is not { } only)
            return Resolve(setting);

        depth++;
        try
        {
            return Evaluate(only, new Frame(null, null, null, frame.This)) switch
            {
                Unknown { Because: var because, Name: var inner } unknown => Resolve(unknown with
                {
                    Because = (because & Reasons.Development) != 0 ? Reasons.Development : Reasons.Setting,
                    Name = inner ?? name,
                }),
                var value => value,
            };
        }
        catch (CallbackThrew)
        {
            return Resolve(setting);
        }
        finally
        {
            depth--;
        }
    }

    private Value Field(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (Folding.Of(field) is { } constant)
            return constant;

        var instance = Evaluate(reference.Instance, frame);
        if (instance is Sequence tuple && field.ContainingType.IsTupleType)
            return tuple.Elements.ElementAtOrDefault(Position(field)) ?? Nothing;

        var place = Place(field, instance);
        if (place is not null && assigned.TryGetValue(place, out var value))
            return Resolve(value);
        return field.IsReadOnly && bodies.OnlyValue(field) is not null
            ? Outside(field, frame)
            : Resolve(Member(field, field.Type, instance, place, ImmutableArray<Value>.Empty));
    }

    private Value Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        var instance = property.IsStatic ? null : Evaluate(reference.Instance, frame);
        var arguments = reference.Arguments.Select(argument => Evaluate(argument.Value, frame)).ToImmutableArray();
        if (Intrinsics.Property(property, instance, arguments) is { } intrinsic)
            return intrinsic;
        if (instance is Known { Constant: null })
            throw Throws(Intrinsics.IsNullable(property.ContainingType) ? "System.InvalidOperationException" : "System.NullReferenceException");
        if (instance is Enumerator enumerator && property.Name == "Current")
            return Current(enumerator);
        if (CallbackShape.IsErrors(property.Type) && (instance?.Reasons & (Reasons.Evidence | Reasons.ForgeableEvidence)) is not (null or Reasons.None))
            return new Known(errors);

        var place = arguments.IsEmpty ? Place(property, instance) : null;
        if (place is not null && assigned.TryGetValue(place, out var value))
            return Resolve(value);
        if (property.GetMethod is { } getter && Follow(new Function(getter, null, null, instance), arguments) is { } followed)
        {
            last.Call = reference;
            return followed.Result;
        }
        if (property.IsReadOnly && bodies.OnlyValue(property) is not null)
            return Outside(property, frame);
        if (!arguments.IsEmpty)
            MayThrow((instance?.Reasons ?? Reasons.None) | Union(arguments), null);
        return Resolve(Member(property, property.Type, instance, place, arguments));
    }

    /// <summary>A field or property whose value is not in sight.</summary>
    private static Unknown Member(ISymbol member, ITypeSymbol type, Value? instance, string? place, ImmutableArray<Value> arguments)
    {
        var from = (instance?.Reasons ?? Reasons.None) | Union(arguments);
        var reasons = Trust.OfMember(member, type, from);
        return new Unknown(reasons, place) { NotNull = CallbackShape.IsProof(type) && (from & (Reasons.Evidence | Reasons.ForgeableEvidence)) != 0 };
    }

    /// <summary>Names the place of a field or property; null when it cannot be told from others.</summary>
    private string? Place(ISymbol member, Value? instance) =>
        member.IsStatic ? bodies.Name(member.ContainingType) + "." + member.Name
        : instance?.Key is { } key ? key + "." + member.Name
        : null;

    private Value Element(IArrayElementReferenceOperation reference, Frame frame)
    {
        var array = Evaluate(reference.ArrayReference, frame);
        var indices = reference.Indices.Select(index => Evaluate(index, frame)).ToArray();
        if (array is Sequence { Elements: var elements } && indices is [Known { Constant: long index }])
            return index >= 0 && index < elements.Length ? Resolve(elements[(int)index]) : throw Throws("System.IndexOutOfRangeException");

        var reasons = array.Reasons | Union(indices);
        MayThrow(reasons, null);
        var name = array.Key is { } key && indices is [{ Key: { } at }] ? $"{key}[{at}]" : null;
        return Resolve(new Unknown(reasons == Reasons.None ? Reasons.Unknown : reasons, name));
    }

    private Value Capture(IFlowCaptureOperation capture, Frame frame)
    {
        var value = Evaluate(capture.Value, frame);
        frame.Captures[capture.Id] = (value, capture.Value);
        return value;
    }

    private Value Convert(IConversionOperation conversion, Frame frame)
    {
        var operand = Evaluate(conversion.Operand, frame);
        if (conversion.OperatorMethod is { } method && Follow(new Function(method, null, null, null), ImmutableArray.Create(operand)) is { } followed)
            return followed.Result;

        return operand switch
        {
            Known known when (IsFraction(conversion.Type) || IsFraction(conversion.Operand.Type)) && !SymbolEqualityComparer.Default.Equals(conversion.Type, conversion.Operand.Type) => new Unknown(Reasons.Unknown, $"{known.Key} as {conversion.Type?.Name}"),
            Known { Constant: long number } when conversion.IsChecked && Folding.Wrap(number, conversion.Type) != number => throw Throws("System.OverflowException"),
            Known { Constant: long number } => new Known(Folding.Wrap(number, conversion.Type)),
            Known { Constant: string } text when conversion.IsTryCast && conversion.Type is { TypeKind: TypeKind.Class, SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } => Value.Null,
            Unknown { Type: { } exact } when conversion.IsTryCast && conversion.Type is { } asked => Inherits(exact, asked) ? operand : Value.Null,
            Unknown unknown when conversion.Operand.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } => unknown with { NotNull = true },
            Unknown unknown when conversion.IsTryCast && !(CallbackShape.IsProof(conversion.Type) && unknown.NotNull)
                && !conversion.Conversion.IsImplicit => unknown with { NotNull = false, Name = unknown.Name is { } name ? $"{name} as {conversion.Type?.Name}" : null },
            _ => operand,
        };
    }

    /// <summary>Fractions are compared with their like only: what becomes of a number that is made one is not followed.</summary>
    private static bool IsFraction(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;

    private Value Text(IInterpolatedStringOperation interpolated, Frame frame)
    {
        var text = "";
        var reasons = Reasons.None;
        var known = true;
        foreach (var part in interpolated.Parts)
        {
            var inner = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text,
                IInterpolationOperation { Expression: var expression } => expression,
                _ => part,
            };
            var value = Evaluate(inner, frame);
            reasons |= value.Reasons;
            known &= value is Known && part is not IInterpolationOperation { FormatString: not null } and not IInterpolationOperation { Alignment: not null };
            text += Text(inner, value);
        }
        return known ? new Known(text) : new Unknown(reasons == Reasons.None ? Reasons.Unknown : reasons) { NotNull = true };
    }

    private static string? Text(IOperation operation, Value value) => value is Known { Constant: var constant } ? Folding.Text(constant, Folding.Unboxed(operation).Type) : null;

    /// <summary>Code without source can throw; that matters where it is caught, and where it is the answer. What has thrown, or has not, does so again.</summary>
    private void MayThrow(Reasons because, string? name, bool refuses = false)
    {
        var key = name is null ? null : name + " throws";
        bool throws;
        if (key is not null && decided.TryGetValue(key, out var before))
            throws = before is Known { Constant: true };
        else
            throws = (guarded || refuses) && decisions.Decide(because, key, refuses ? DecisionKind.Branch : DecisionKind.Throws);

        if (key is not null)
            decided = decided.SetItem(key, Value.Of(throws));
        if (throws)
            throw new CallbackThrew(null, because, name is null ? null : "exception of " + name);
    }
}
