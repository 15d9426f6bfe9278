using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Facts;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Protocols;

/// <summary>Protocol versions that are switched on by a value of SslProtocols or SecurityProtocolType (TLS1001-TLS1003).</summary>
internal sealed class ProtocolInspection : Inspection
{
    /// <summary>The property of a diagnostic that holds the sound versions of a mixed value, for the code fix.</summary>
    public const string SoundMembers = nameof(SoundMembers);

    public override IEnumerable<string> Words =>
    [
        "SslProtocols", "SecurityProtocolType",
        // The members too: an alias or a 'using static' hides the name of the enum.
        "Ssl2", "Ssl3", "Tls", "Tls11", "Tls12", "Tls13",
        "EnabledSslProtocols", "SecurityProtocol",
    ];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
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

    private static INamedTypeSymbol? EnumOf(FileAnalysis file, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        return file.Tls.Is(type, WellKnown.SslProtocols) || file.Tls.Is(type, WellKnown.SecurityProtocolType) ? (INamedTypeSymbol?)type : null;
    }

    // The value need not name the enum: (P)192 under a global alias, a constant of another assembly.
    private static void InspectTarget(FileAnalysis file, SimpleNameSyntax name)
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

    private static void InspectValue(FileAnalysis file, IOperation part)
    {
        var value = EnumExpression.Whole(part);
        if (value is IInvocationOperation invocation && EnumText.Made(invocation) is { } made && IsEveryValue(invocation))
        {
            ReportEveryValue(file, invocation, made);
            return;
        }

        // A cast to a number at the end makes it a number: nothing is known of what that number does.
        while (value is IConversionOperation { Operand: { } operand } && EnumOf(file, value.Type) is null) value = operand;
        if (EnumOf(file, value.Type) is not { } type && (EnumOfOutValue(file, value) is not { } parsed || (type = parsed) is null)) return;

        var bits = EnumBits.Of(value, file.Model, file.CancellationToken).Value;
        if (bits == 0) return;

        var use = ValueUse.Of(value);
        if (value is IInvocationOperation { TargetMethod.Name: "TryParse" }) use = new ValueUse(UseKind.Assigned);
        if (use.Kind == UseKind.Harmless) return;
        if (use is { Kind: UseKind.Variable, Target: { } variable } && VariableUse.IsHarmless(variable, file.Model, file.CancellationToken)) return;

        Judge(file, value, type, bits, use);
    }

    private static void Judge(FileAnalysis file, IOperation value, INamedTypeSymbol type, long bits, ValueUse use)
    {
        var isSsl = type.Name == "SslProtocols";
        var deprecatedRule = isSsl ? Rules.Protocols.DeprecatedSslProtocols : Rules.Protocols.DeprecatedSecurityProtocolType;
        var versions = ProtocolVersion.InBits(bits);
        var deprecated = versions.Where(version => version.IsDeprecated || (version == ProtocolVersion.Tls12 && file.Options.RequiresTls13(deprecatedRule))).ToList();
        if (deprecated.Count > 0)
        {
            var sound = versions.Except(deprecated).Select(version => version.Member);
            file.Report(
                deprecatedRule, value.Syntax, [Text(value), ProtocolVersion.Describe(deprecated)],
                ImmutableDictionary<string, string?>.Empty.Add(SoundMembers, string.Join(",", sound)));
        }
        else if (versions.Count > 0 && IsPin(value, use))
        {
            file.Report(Rules.Protocols.PinnedProtocol, value.Syntax, [Text(value), ProtocolVersion.Describe(versions)]);
        }
    }

    // Adding a version to what is there pins nothing, and neither does a list, whose reader decides.
    private static bool IsPin(IOperation value, ValueUse use) =>
        use.Kind is UseKind.Assigned or UseKind.Variable
        && value is not IInvocationOperation
        && !value.DescendantsAndSelf().Any(part => part is IMemberReferenceOperation { ConstantValue.HasValue: false } or ILocalReferenceOperation { ConstantValue.HasValue: false });

    private static INamedTypeSymbol? EnumOfOutValue(FileAnalysis file, IOperation value) =>
        value is IInvocationOperation { TargetMethod.Name: "TryParse" or "Parse" or "ToObject" } invocation ? EnumOf(file, EnumText.Made(invocation)) : null;

    private static bool IsEveryValue(IInvocationOperation invocation) => invocation.TargetMethod.Name.StartsWith("GetValues", StringComparison.Ordinal);

    // foreach (var p in Enum.GetValues<SslProtocols>()) all |= p; or .Aggregate((a, b) => a | b)
    private static void ReportEveryValue(FileAnalysis file, IInvocationOperation values, INamedTypeSymbol type)
    {
        if (EnumOf(file, type) is null || !IsOredTogether(values.Syntax)) return;

        var rule = type.Name == "SslProtocols" ? Rules.Protocols.DeprecatedSslProtocols : Rules.Protocols.DeprecatedSecurityProtocolType;
        file.Report(rule, values.Syntax, [Text(values), "every protocol of the enum, the broken ones included"]);
    }

    private static bool IsOredTogether(SyntaxNode values)
    {
        foreach (var node in values.Ancestors())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Aggregate" } } aggregate)
                return aggregate.ArgumentList.DescendantNodes().Any(inner => inner.IsKind(SyntaxKind.BitwiseOrExpression));
            if (node is ForEachStatementSyntax loop)
                return loop.Expression.Span.Contains(values.Span) && loop.Statement.DescendantNodesAndSelf().Any(inner => AddsTo(inner, loop.Identifier.ValueText));
            if (node is StatementSyntax or MemberDeclarationSyntax) return false;
        }

        return false;
    }

    private static bool AddsTo(SyntaxNode node, string name) =>
        (node.IsKind(SyntaxKind.OrAssignmentExpression) || node.IsKind(SyntaxKind.BitwiseOrExpression))
        && node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);

    private static string Text(IOperation value) => Excerpt.Of(value.Syntax);
}
