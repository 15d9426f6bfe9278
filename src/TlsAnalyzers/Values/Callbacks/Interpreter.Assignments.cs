using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>What is assigned: to variables, members, elements and parts.</summary>
internal sealed partial class Interpreter
{
    /// <summary>How many structs were copied on this path.</summary>
    private int copies;

    private Value Assign(IOperation target, Value value, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: var local }:
                Assign(local, value, frame);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Assign(parameter, value, frame);
                break;
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } part, Instance: { } tuple }
                when Evaluate(tuple, frame) is Sequence { Elements: var whole } && Position(part) is >= 0 and var position && position < whole.Length:
                Assign(tuple, new Sequence(whole.SetItem(position, value)), frame);
                break;
            case IFieldReferenceOperation { Field: var field, Instance: var instance }:
                AssignPlace(Place(field, instance is null ? null : Evaluate(instance, frame)), value);
                break;
            case IPropertyReferenceOperation { Property: var property, Instance: var instance, Arguments.IsEmpty: true }:
                var owner = instance is null ? null : Evaluate(instance, frame);
                var member = Place(property, owner);
                if (member is not null && member == answer.Place || property.SetMethod is not { } setter || Follow(new Function(setter, null, null, owner), ImmutableArray.Create(value)) is null)
                    AssignPlace(member, value);
                if (member is not null && member == answer.Place)
                    answer.At = target.Syntax.FirstAncestorOrSelf<AssignmentExpressionSyntax>() ?? target.Syntax;
                break;
            case IArrayElementReferenceOperation { ArrayReference: var array }:
                Assign(array, new Unknown(value.Reasons | Reasons.Unknown), frame);
                break;
            case IFlowCaptureReferenceOperation { Id: var id } when frame.Captures.TryGetValue(id, out var capture):
                Assign(capture.Source, value, frame);
                break;
            case ITupleOperation { Elements: var elements }:
                for (var i = 0; i < elements.Length; i++)
                {
                    Assign(elements[i], value is Sequence { Elements: var parts } && parts.Length == elements.Length
                        ? parts[i]
                        : new Unknown(value.Reasons == Reasons.None ? Reasons.Unknown : value.Reasons), frame);
                }
                break;
            // Whatever the reference that it returns is one to.
            case IInvocationOperation { TargetMethod.ReturnsByRef: true, Arguments: var arguments }:
                foreach (var argument in arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Ref))
                    Assign(argument.Value, Nothing, frame);
                break;
            case IDeclarationExpressionOperation { Expression: var inner }:
                Assign(inner, value, frame);
                break;
            case IConversionOperation { Operand: var operand }:
                Assign(operand, value, frame);
                break;
        }
        return value;
    }

    /// <summary>Which element of a tuple a field is, by its name or as <c>Item1</c>; -1 when it is none.</summary>
    private static int Position(IFieldSymbol field)
    {
        var elements = field.ContainingType.TupleElements;
        for (var i = 0; i < elements.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(elements[i].CorrespondingTupleField ?? elements[i], field.CorrespondingTupleField ?? field))
                return i;
        }
        return -1;
    }

    private void Assign(ISymbol variable, Value value, Frame frame) => frame.Owner(variable).Variables[variable] = Copied(value, (variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type);

    /// <summary>A second name for one place: what is written to either is not followed.</summary>
    private Value Alias(ISimpleAssignmentOperation reference, Frame frame)
    {
        Assign(reference.Value, Nothing, frame);
        return Assign(reference.Target, Nothing, frame);
    }

    /// <summary>A struct whose fields can be set is another one wherever it is assigned to; its fields are what they were.</summary>
    private Value Copied(Value value, ITypeSymbol? type)
    {
        if (value is not Unknown { Name: { } name } original || !IsMutableStruct(type))
            return value;

        var copy = $"{name} copy {++copies}";
        foreach (var part in assigned.Where(part => part.Key.StartsWith(name + ".", StringComparison.Ordinal)).ToArray())
            assigned = assigned.SetItem(copy + part.Key.Substring(name.Length), part.Value);
        return original with { Name = copy };
    }

    private static bool IsMutableStruct(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsReadOnly: false, IsTupleType: false, DeclaringSyntaxReferences.IsEmpty: false }
        && type.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false, IsReadOnly: false });

    private void AssignPlace(string? place, Value value)
    {
        if (place is not null)
            assigned = assigned.SetItem(place, value);
    }

    private Value Compound(ICompoundAssignmentOperation compound, Frame frame)
    {
        var old = Evaluate(compound.Target, frame);
        var value = Evaluate(compound.Value, frame);
        var result = compound.Target.Type?.TypeKind == TypeKind.Delegate
            ? Together(old, value)
            : Combine(compound.OperatorKind, old, value, compound.Target.Type, compound.Target.Type, compound.IsChecked);
        return Assign(compound.Target, result, frame);
    }

    /// <summary>A delegate with several targets: not followed, but what they do to variables may happen.</summary>
    private Unknown Together(Value one, Value other)
    {
        foreach (var function in new[] { one, other }.OfType<Function>())
            Try(function, Reasons.Unknown);
        return Nothing;
    }

    private Value Step(IIncrementOrDecrementOperation step, Frame frame)
    {
        var old = Evaluate(step.Target, frame);
        var kind = step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var result = Assign(step.Target, Combine(kind, old, new Known(1L), step.Target.Type, step.Target.Type, step.IsChecked), frame);
        return step.IsPostfix ? old : result;
    }
}
