using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Which arrows belong to a lambda that may be a validation callback, told from the syntax: binding each function of two parameters
/// would bind every body that sorts or aggregates.
/// </summary>
internal static class CandidateLambda
{
    // The sender or the request, the certificate, the chain and the errors.
    private const int CallbackParameters = 4;

    // Methods of .NET that take a function of two or three parameters, whose like no library gives a certificate callback to.
    private static readonly HashSet<string> Ordinary = new(StringComparer.Ordinal)
    {
        "Aggregate", "AggregateBy", "GroupBy", "GroupJoin", "Join", "LeftJoin", "RightJoin", "Select", "SelectMany", "SkipWhile", "TakeWhile", "ToDictionary", "Where", "Zip",
        "AddOrUpdate", "GetOrAdd", "Sort", "ContinueWith", "ForEachAsync",
        "ConfigureAppConfiguration", "ConfigureHostConfiguration", "ConfigureLogging", "ConfigureServices", "ConfigureContainer", "ConfigureKestrel", "UseKestrel",
        "AddDbContext", "AddHttpClient", "ConfigureHttpClient", "AddSingleton", "AddScoped", "AddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient",
        "MapDelete", "MapGet", "MapMethods", "MapPatch", "MapPost", "MapPut", "UseWhen",
    };

    // The same of two parameters; what is common is also a name that a library may choose.
    private static readonly HashSet<string> OrdinaryOfTwo = new(StringComparer.Ordinal) { "Create", "Replace", "Run", "Use" };

    /// <summary>Whether an arrow can begin a finding.</summary>
    public static bool IsCandidate(SyntaxToken arrow) =>
        arrow.Parent is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: >= 2 } lambda
        && !(lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation } }
            && Name(invocation.Expression) is { } name && IsOrdinary(name, lambda.ParameterList.Parameters.Count))
        && Answers(lambda);

    private static bool IsOrdinary(string method, int parameters) =>
        parameters < CallbackParameters && (Ordinary.Contains(method) || (parameters == 2 && OrdinaryOfTwo.Contains(method)));

    // A validation callback says yes or no. What returns nothing, or something that is plainly no boolean, is an event handler or the like.
    private static bool Answers(LambdaExpressionSyntax lambda)
    {
        if (lambda.Body is not BlockSyntax block) return MayBeAnswer((ExpressionSyntax)lambda.Body);

        var returned = block.DescendantNodes(node => node is not (LambdaExpressionSyntax or AnonymousMethodExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>().ToList();
        return returned.Count > 0 && returned.All(MayBeAnswer);
    }

    private static bool MayBeAnswer(ExpressionSyntax value) => value switch
    {
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith("ValueTask<bool>", StringComparison.Ordinal),
        ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList.Arguments.Count == 1,
        AnonymousObjectCreationExpressionSyntax or TupleExpressionSyntax or InterpolatedStringExpressionSyntax
            or ThrowExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } => false,
        LiteralExpressionSyntax literal => !(literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.NumericLiteralExpression)),
        _ => true,
    };

    private static string? Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        _ => null,
    };
}
