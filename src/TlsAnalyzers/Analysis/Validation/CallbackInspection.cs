using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>
/// Certificate validation callbacks, wherever a function becomes one (TLS2001-TLS2006, TLS2010): by the type of the delegate, not by the
/// name of what it is given to.
/// </summary>
internal sealed class CallbackInspection : Inspection
{
    private const string Errors = "SslPolicyErrors", AcceptAny = "DangerousAcceptAnyServerCertificateValidator";

    // Members of event arguments by which handlers answer.
    private static readonly HashSet<string> Answers =
        ["Accept", "Accepted", "IsAccepted", "IsValid", "Valid", "Trust", "Trusted", "IsTrusted", "CanTrust", "Allow", "Allowed", "AcceptCertificate", "IsCertificateValid"];

    // What libraries call the validators that they bring for those who want none.
    private static readonly Regex NameOfAny = new("^(Dangerous)?(Accept|Allow|Trust)(All|Any|Every)", RegexOptions.CultureInvariant);

    public override IEnumerable<string> Words =>
    [
        // Functions written in place.
        CandidateWords.LambdaArrow, "delegate",
        .. CallbackCarriers.Words,
        // The parameter by which any method shows that it is a callback.
        Errors,
        .. Answers,
        AcceptAny,
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
            case SimpleNameSyntax name when token.ValueText == AcceptAny:
                InspectAcceptAny(file, name);
                break;
            case SimpleNameSyntax name when token.ValueText == Errors:
                if (FunctionWith(name) is { } method) InspectMethod(file, method);
                break;
            case SimpleNameSyntax name when Answers.Contains(token.ValueText):
                if (HandlerThatSets(name) is { } handler) InspectHandler(file, handler);
                break;
            case SimpleNameSyntax name:
                foreach (var function in CallbackCarriers.Functions(name))
                {
                    if (NameOfAny.IsMatch(NameOf(function)) || CandidateFunction.MayBe(file, function)) InspectFunction(file, function);
                }

                break;
        }
    }

    private static string NameOf(ExpressionSyntax function) => function switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };

    // Whose parameter is of the type that a name stands for.
    private static SyntaxNode? FunctionWith(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax) type = type.Parent;
        return type.Parent is ParameterSyntax { Parent: ParameterListSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax } parameters } ? parameters.Parent : null;
    }

    // Whose parameter has the member that is assigned.
    private static SyntaxNode? HandlerThatSets(SimpleNameSyntax member)
    {
        if (member.Parent is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax argument, Parent: AssignmentExpressionSyntax assignment } access || assignment.Left != access) return null;

        return member.Ancestors().FirstOrDefault(node => HasParameter(node, argument.Identifier.ValueText));
    }

    private static bool HasParameter(SyntaxNode node, string name) => node switch
    {
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText == name,
        ParenthesizedLambdaExpressionSyntax lambda => HasParameter(lambda.ParameterList, name),
        AnonymousMethodExpressionSyntax { ParameterList: { } parameters } => HasParameter(parameters, name),
        MethodDeclarationSyntax method => HasParameter(method.ParameterList, name),
        LocalFunctionStatementSyntax local => HasParameter(local.ParameterList, name),
        ParameterListSyntax list => list.Parameters.Any(parameter => parameter.Identifier.ValueText == name),
        _ => false,
    };

    private void InspectHandler(FileAnalysis file, SyntaxNode handler)
    {
        if (handler is AnonymousFunctionExpressionSyntax function) InspectFunction(file, function);
        else InspectMethod(file, handler);
    }

    // A method that can be a callback, wherever it is named, and where it is called by a base class or through an interface.
    private void InspectMethod(FileAnalysis file, SyntaxNode declaration)
    {
        if (!file.IsFirstCallOf(this, declaration)) return;
        if (file.Model.GetDeclaredSymbol(declaration, file.CancellationToken) is not IMethodSymbol method || !CallbackShape.IsValidation(method)) return;

        var references = References.To(method, declaration.SyntaxTree.GetRoot(file.CancellationToken), file.Model, file.CancellationToken).OfType<IMethodReferenceOperation>().ToList();
        foreach (var reference in references)
        {
            if (reference.Syntax is ExpressionSyntax expression) InspectFunction(file, expression);
        }

        if (Judge(file, method) is not { } verdict) return;

        if (references.Count == 0 && ValidatorContract.Binds(method)) CallbackFinding.OfValidator(method, verdict)?.Report(file, ValidatorContract.Name(declaration), verdict);
        // To look through other files is worth it where there is something to find.
        else if (CallbackFinding.Of(new CallbackPlace(method.Name, false), verdict) is not null) InspectElsewhere(file, method, verdict);
    }

    private static void InspectElsewhere(FileAnalysis file, IMethodSymbol method, Verdict verdict)
    {
        foreach (var reference in OtherFiles.References(method, file.Model, file.CancellationToken))
        {
            if (reference is not IMethodReferenceOperation { Syntax: ExpressionSyntax expression } || CallbackCarriers.LeadTo(expression)) continue;
            if (Creation(reference) is not { } creation || !CallbackShape.IsValidationCallback(creation.Type)) continue;

            CallbackFinding.Of(CallbackPlace.Of(creation), verdict)?.Report(file, expression, verdict);
        }
    }

    private void InspectFunction(FileAnalysis file, ExpressionSyntax syntax)
    {
        if (!file.IsFirstCallOf(this, syntax) || !IsTold(file, syntax)) return;
        // The type that a function is converted to is known from its own statement; its operation would bind the whole body around it.
        if (syntax is AnonymousFunctionExpressionSyntax function
            && !(CandidateFunction.MayBe(file, function) && CallbackShape.IsValidationCallback(file.Model.GetTypeInfo(function, file.CancellationToken).ConvertedType))) return;

        var operation = file.Operation(syntax);
        if (operation is IDelegateCreationOperation outer) operation = outer.Target;
        if (operation is IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: true, Name: var name } } member && NameOfAny.IsMatch(name))
        {
            var place = (IOperation?)Creation(member) ?? member;
            if (CallbackShape.IsValidationCallback(place.Type)) CallbackFinding.AcceptsAnyByName(CallbackPlace.Of(place)).Report(file, syntax, null);
            return;
        }

        if (operation is not (IAnonymousFunctionOperation or IMethodReferenceOperation)) return;
        if (Creation(operation) is not { } creation || !CallbackShape.IsValidationCallback(creation.Type) || IsArranged(creation) || IsTakenBack(creation)) return;
        if (CallbackJudge.Judge(operation, file.Model.Compilation, file.CancellationToken) is not { } verdict) return;

        CallbackFinding.Of(CallbackPlace.Of(creation), verdict)?.Report(file, syntax, verdict);
    }

    // A function that names the types of its parameters can be no validation callback where none of them can tell it of a certificate.
    private static bool IsTold(FileAnalysis file, ExpressionSyntax function)
    {
        var parameters = function switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
            AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
            _ => default,
        };
        return parameters.Count == 0 || parameters.Any(parameter => parameter.Type is not { } type || Tells(file, type));
    }

    private static bool Tells(FileAnalysis file, TypeSyntax type) => type is not PredefinedTypeSyntax
        && (OutsideBody.Of(type) is not { } position
            || CallbackShape.MayTell(file.Model.GetSpeculativeTypeInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Type));

    private static Verdict? Judge(FileAnalysis file, IMethodSymbol method) => CallbackJudge.Judge(method, file.Model.Compilation, file.CancellationToken);

    private static IDelegateCreationOperation? Creation(IOperation function)
    {
        for (var parent = function.Parent; parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation; parent = parent.Parent)
        {
            if (parent is IDelegateCreationOperation creation) return creation;
        }

        return null;
    }

    // What a test tells a mock to do, or an assertion to compare.
    private static bool IsArranged(IOperation creation) =>
        creation.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } && Inspectors.IsTest(method);

    // handler.Validate -= AcceptAll
    private static bool IsTakenBack(IOperation creation) => creation.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or IDelegateCreationOperation => IsTakenBack(creation.Parent),
        IEventAssignmentOperation handler => !handler.Adds,
        ICompoundAssignmentOperation compound => compound.OperatorKind == BinaryOperatorKind.Subtract,
        _ => false,
    };

    private static void InspectAcceptAny(FileAnalysis file, SimpleNameSyntax name)
    {
        if (file.Symbol(name) is not IPropertySymbol { ContainingType: { Name: "HttpClientHandler" } }) return;

        var expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        if (file.Operation(expression) is not { } operation || IsOnlyLookedAt(operation)) return;

        CallbackFinding.AcceptsAnyByName(CallbackPlace.Of(operation)).Report(file, expression, null);
    }

    private static bool IsOnlyLookedAt(IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => IsOnlyLookedAt(value.Parent),
        IBinaryOperation or IIsPatternOperation or INameOfOperation or null => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => Inspectors.OnlyLooks(method),
        IInvocationOperation { TargetMethod: var method } => Inspectors.OnlyLooks(method),
        _ => false,
    };
}
