using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>
/// Certificate validation callbacks, wherever a function becomes one (TLS2001-TLS2003, TLS2010): by the type of the delegate, not by the
/// name of what it is given to.
/// </summary>
internal sealed class CallbackInspection : Inspection
{
    public override IEnumerable<string> Words =>
    [
        // Functions written in place.
        "=>", "delegate",
        // Members that are given a function by its name, and the type that wraps one.
        "RemoteCertificateValidationCallback", "ServerCertificateCustomValidationCallback", "ServerCertificateValidationCallback",
        "ClientCertificateValidation", "UserCertificateValidationCallback", "CertificateValidation", "SslStream",
        // The parameter by which any method shows that it is a callback.
        "SslPolicyErrors",
        "DangerousAcceptAnyServerCertificateValidator",
    ];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        switch (token.Parent)
        {
            case ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: >= 2 } lambda:
                InspectFunction(file, lambda);
                break;
            case AnonymousMethodExpressionSyntax anonymous:
                InspectFunction(file, anonymous);
                break;
            case SimpleNameSyntax name when token.ValueText == "DangerousAcceptAnyServerCertificateValidator":
                InspectAcceptAny(file, name);
                break;
            case SimpleNameSyntax name when token.ValueText == "SslPolicyErrors":
                InspectMethodWith(file, name);
                break;
            case SimpleNameSyntax name:
                foreach (var value in Given(name)) InspectValue(file, value);
                break;
        }
    }

    // What a member is assigned, or what a constructor or a method is given.
    private static IEnumerable<ExpressionSyntax> Given(SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax) node = node.Parent;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == node => [assignment.Right],
            ConditionalAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access when assignment.Left == access => [assignment.Right],
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } => arguments.Select(argument => argument.Expression),
            InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } => arguments.Select(argument => argument.Expression),
            VariableDeclarationSyntax declaration => declaration.Variables.Select(variable => variable.Initializer?.Value).OfType<ExpressionSyntax>(),
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } => [expression],
            PropertyDeclarationSyntax { Initializer.Value: { } expression } => [expression],
            MethodDeclarationSyntax { ExpressionBody.Expression: { } expression } => [expression],
            CastExpressionSyntax cast => [cast.Expression],
            _ => [],
        };
    }

    // Only names of methods: a lambda has a word of its own, a variable was judged where it got its value.
    private static void InspectValue(FileAnalysis file, ExpressionSyntax value)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                InspectValue(file, inner.Expression);
                break;
            case CastExpressionSyntax cast:
                InspectValue(file, cast.Expression);
                break;
            case ConditionalExpressionSyntax conditional:
                InspectValue(file, conditional.WhenTrue);
                InspectValue(file, conditional.WhenFalse);
                break;
            case BinaryExpressionSyntax coalesce:
                InspectValue(file, coalesce.Left);
                InspectValue(file, coalesce.Right);
                break;
            case SwitchExpressionSyntax @switch:
                foreach (var arm in @switch.Arms) InspectValue(file, arm.Expression);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }:
                InspectValue(file, arguments[0].Expression);
                break;
            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                InspectFunction(file, value);
                break;
        }
    }

    // A method with such a parameter, given by its name to anything in this file.
    private static void InspectMethodWith(FileAnalysis file, SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax) type = type.Parent;
        if (type.Parent is not ParameterSyntax { Parent: ParameterListSyntax { Parent: { } function } }) return;
        if (function is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax)) return;
        if (file.Model.GetDeclaredSymbol(function, file.CancellationToken) is not IMethodSymbol method) return;

        foreach (var reference in References.To(method, function.SyntaxTree.GetRoot(file.CancellationToken), file.Model, file.CancellationToken))
        {
            if (reference is IMethodReferenceOperation && reference.Syntax is ExpressionSyntax expression) InspectFunction(file, expression);
        }
    }

    private static void InspectFunction(FileAnalysis file, ExpressionSyntax syntax)
    {
        var operation = file.Operation(syntax);
        if (operation is IDelegateCreationOperation outer) operation = outer.Target;
        if (operation is not (IAnonymousFunctionOperation or IMethodReferenceOperation)) return;
        if (Creation(operation) is not { } creation || !CallbackShape.IsValidationCallback(creation.Type)) return;
        if (CallbackJudge.Judge(operation, file.Model.Compilation, file.CancellationToken) is not { } verdict) return;

        CallbackFinding.Of(CallbackPlace.Of(creation), verdict)?.Report(file, syntax, verdict);
    }

    private static IDelegateCreationOperation? Creation(IOperation function)
    {
        for (var parent = function.Parent; parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation; parent = parent.Parent)
        {
            if (parent is IDelegateCreationOperation creation) return creation;
        }

        return null;
    }

    private static void InspectAcceptAny(FileAnalysis file, SimpleNameSyntax name)
    {
        if (file.Symbol(name) is not IPropertySymbol { ContainingType: { Name: "HttpClientHandler" } }) return;

        var expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        if (file.Operation(expression) is not { } operation || ValueUse.Of(operation).Kind == UseKind.Harmless) return;

        CallbackFinding.AcceptsAnyByName(CallbackPlace.Of(operation)).Report(file, expression, null);
    }
}
