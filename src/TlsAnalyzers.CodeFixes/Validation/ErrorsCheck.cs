using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.CodeFixes.Validation;

/// <summary>Writes a callback that accepts what has no errors: <c>(_, _, _, errors) => errors == SslPolicyErrors.None</c>.</summary>
internal static class ErrorsCheck
{
    public static Edit? Of(Finding finding, string variant)
    {
        if (finding.Node is not ExpressionSyntax function || Lambda(finding, function) is not { } lambda) return null;

        // A lambda beside ?? stands in parentheses, and one that nothing gives a type says itself what it is.
        var inBrackets = function.Parent is BinaryExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax;
        var text = NeedsType(finding, function) ? $"({DelegateOf(finding, function)!.ToMinimalDisplayString(finding.Model, function.SpanStart)})({lambda})" : inBrackets ? $"({lambda})" : lambda;
        var replacement = SyntaxFactory.ParseExpression(text).WithTriviaFrom(function);
        return new Edit("Accept only certificates without errors", variant, editor => editor.ReplaceNode(function, replacement));
    }

    // A ready-made validator is of the type of its property, wherever it stands; a function has it from where it goes.
    private static bool NeedsType(Finding finding, ExpressionSyntax function) =>
        finding.Model.GetSymbolInfo(function).Symbol is IPropertySymbol or IFieldSymbol
        && !(function.Parent is AssignmentExpressionSyntax or ConditionalExpressionSyntax { Parent: AssignmentExpressionSyntax } or ReturnStatementSyntax or ArrowExpressionClauseSyntax);

    private static string? Lambda(Finding finding, ExpressionSyntax function)
    {
        if (DelegateOf(finding, function)?.DelegateInvokeMethod is not { } invoke) return null;
        if (invoke.Parameters.LastOrDefault(parameter => CallbackShape.IsErrors(parameter.Type) || CallbackShape.ErrorsOf(parameter.Type) is not null) is not { } told) return null;

        var names = Names(finding, function, invoke, told);
        var name = names[told.Ordinal];
        var (errors, type) = CallbackShape.ErrorsOf(told.Type) is { } property ? ($"{name}.{property.Name}", property.Type) : (name, told.Type);
        var check = $"{errors} == {type.ToMinimalDisplayString(finding.Model, function.SpanStart)}.None";
        var types = OwnTypes(finding, function);
        var list = types.Count == names.Length ? $"({string.Join(", ", types.Zip(names, (own, given) => $"{own} {given}"))})" : names.Length == 1 ? names[0] : $"({string.Join(", ", names)})";
        return Answer(finding, function, invoke, name, check) is { } answer ? $"{list} => {answer}" : null;
    }

    // The types that the parameters have to keep, if any.
    private static IReadOnlyList<TypeSyntax> OwnTypes(Finding finding, ExpressionSyntax function)
    {
        var parameters = !GivesType(finding, function) ? null : function switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
            AnonymousMethodExpressionSyntax anonymous => anonymous.ParameterList,
            _ => null,
        };
        return parameters?.Parameters.Select(parameter => parameter.Type?.WithoutTrivia()).OfType<TypeSyntax>().ToList() ?? [];
    }

    // 'var check = (object sender, SslPolicyErrors errors) => true' has its type from its parameters, and so has a generic method that is called with a function.
    private static bool GivesType(Finding finding, ExpressionSyntax function) => function.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => GivesType(finding, parenthesized),
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: true } } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => finding.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsGenericMethod: true },
        _ => false,
    };

    // Now or later, by what is returned or by what is set.
    private static string? Answer(Finding finding, ExpressionSyntax function, IMethodSymbol invoke, string argument, string check)
    {
        if (invoke.ReturnType.SpecialType == SpecialType.System_Boolean) return check;

        var member = CallbackShape.AnswerMember(invoke)?.Member.Name;
        var result = invoke.ReturnType.ToMinimalDisplayString(finding.Model, function.SpanStart);
        return invoke.ReturnType switch
        {
            INamedTypeSymbol { Name: "Task", IsGenericType: true } promise => $"{promise.BaseType!.ToMinimalDisplayString(finding.Model, function.SpanStart)}.FromResult({check})",
            INamedTypeSymbol { Name: "ValueTask", IsGenericType: true } => $"new {result}({check})",
            { SpecialType: SpecialType.System_Void } when member is not null => $"{argument}.{member} = {check}",
            INamedTypeSymbol { Name: "Task" } when member is not null => $"{{ {argument}.{member} = {check}; return {result}.CompletedTask; }}",
            _ => null,
        };
    }

    // Before C# 9 there is one discard at most, and before C# 8 a parameter may not be called like a variable around it.
    private static string[] Names(Finding finding, ExpressionSyntax function, IMethodSymbol invoke, IParameterSymbol told)
    {
        var version = ((CSharpParseOptions)function.SyntaxTree.Options).LanguageVersion;
        var names = invoke.Parameters.Select(parameter => parameter.Ordinal == told.Ordinal ? CallbackShape.IsErrors(told.Type) ? "errors" : "e"
            : version >= LanguageVersion.CSharp9 || invoke.Parameters.Length == 2 ? "_" : parameter.Name).ToArray();
        if (version >= LanguageVersion.CSharp8) return names;

        for (var i = 0; i < names.Length; i++)
        {
            for (var root = names[i]; names[i] != "_" && finding.Model.LookupSymbols(function.SpanStart, name: names[i]).Any(symbol => symbol is ILocalSymbol or IParameterSymbol);) names[i] += root;
        }

        return names;
    }

    private static INamedTypeSymbol? DelegateOf(Finding finding, ExpressionSyntax function) =>
        finding.Model.GetTypeInfo(function).ConvertedType as INamedTypeSymbol ?? finding.Model.GetTypeInfo(function).Type as INamedTypeSymbol;
}
