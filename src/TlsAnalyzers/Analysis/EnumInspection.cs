using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Values of an enum that are switched on, in whatever library: finds from one word the whole expression, its bits and its use.
/// What is compared, masked out, printed or named never gets to <see cref="Judge"/>.
/// </summary>
internal abstract class EnumInspection : Inspection
{
    /// <summary>The metadata names of the enums. Their members belong to <see cref="Inspection.Words"/>, and the properties that take them.</summary>
    protected abstract IReadOnlyList<string> Enums { get; }

    /// <summary>Decides about a value that is switched on, and reports it.</summary>
    protected abstract void Judge(FileAnalysis file, EnumValue value);

    public sealed override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name || name.Parent is NameEqualsSyntax or UsingDirectiveSyntax) return;
        if (file.Symbol(name) is not { } symbol) return;

        if (symbol is IPropertySymbol property && EnumOf(file, property.Type) is not null)
        {
            InspectTarget(file, name);
        }
        else if (EnumOf(file, symbol as INamedTypeSymbol ?? symbol.ContainingType) is not null
                 && EnumExpression.At(name, symbol, file.Model, file.CancellationToken) is { } value)
        {
            InspectValue(file, value);
        }
    }

    private INamedTypeSymbol? EnumOf(FileAnalysis file, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        return Enums.Any(name => file.Tls.Is(type, name)) ? (INamedTypeSymbol?)type : null;
    }

    // The value need not name the enum: (P)192 under a global alias, a constant of another assembly.
    private void InspectTarget(FileAnalysis file, SimpleNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (name.Parent is MemberBindingExpressionSyntax binding) target = binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() ?? (ExpressionSyntax)binding;
        if (target.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != target) return;
        if (file.Operation(assignment.Right) is not { } value) return;

        // What was declared in this program was judged where it was declared.
        var origin = value;
        while (origin is IConversionOperation { ConstantValue.HasValue: false } conversion) origin = conversion.Operand;
        if (origin is ILocalReferenceOperation or IFieldReferenceOperation { Field.DeclaringSyntaxReferences.Length: > 0 }) return;
        if (origin.ConstantValue.HasValue || origin is IBinaryOperation) InspectValue(file, value);
    }

    private void InspectValue(FileAnalysis file, IOperation part)
    {
        var value = EnumExpression.Whole(part);
        // A cast to a number at the end makes it a number: nothing is known of what that number does.
        while (value is IConversionOperation { Operand: { } operand } && EnumOf(file, value.Type) is null) value = operand;
        var made = value is IInvocationOperation invocation ? EnumText.Made(invocation) : null;
        if (EnumOf(file, made ?? value.Type) is not { } type) return;

        var bits = value is IInvocationOperation { TargetMethod.Name: "GetValues" or "GetValuesAsUnderlyingType" } && EveryValue.IsOf(value.Syntax)
            ? EveryValue.Of(type) : EnumBits.Of(value, file.Model, file.CancellationToken);
        if (bits is { Value: 0, IsExact: false }) return;

        // A call gives one value, several, or says whether there is one.
        var use = made is null || SymbolEqualityComparer.Default.Equals(value.Type, type) || value.Type?.SpecialType == SpecialType.System_Object
            ? ValueUse.Of(value) : new ValueUse(UseKind.Added);
        if (use.Kind == UseKind.Harmless) return;
        if (use is { Kind: UseKind.Variable, Target: { } variable } && VariableUse.IsHarmless(variable, file.Model, file.CancellationToken)) return;
        if (DevelopmentOnly.Is(value.Syntax) || Inspectors.IsExpectedToFail(value.Syntax)) return;

        Judge(file, new EnumValue(value, type, bits, use));
    }
}

/// <summary>A value of an enum that is switched on.</summary>
/// <param name="Operation">The whole expression.</param>
/// <param name="Type">The enum.</param>
/// <param name="Bits">The bits that the expression brings in.</param>
/// <param name="Use">What becomes of it.</param>
internal readonly record struct EnumValue(IOperation Operation, INamedTypeSymbol Type, EnumBits Bits, ValueUse Use)
{
    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The expression as it is written.</summary>
    public string Text => Excerpt.Of(Syntax);
}
