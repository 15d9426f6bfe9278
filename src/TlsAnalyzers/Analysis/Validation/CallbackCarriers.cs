using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>
/// Names of members, types and parameters that are given a function, and the function itself, told from the syntax: assigned, passed,
/// wrapped in a delegate, or chosen from several.
/// </summary>
internal static class CallbackCarriers
{
    private const string Stream = "SslStream";

    /// <summary>The words for such names. A lambda of four parameters is a candidate by itself, and a method that is named is not.</summary>
    public static IEnumerable<string> Words => [CandidateWords.CertificateName, Stream];

    /// <summary>The functions that a name is given.</summary>
    public static IEnumerable<ExpressionSyntax> Functions(SimpleNameSyntax name) => Given(name).SelectMany(Functions);

    /// <summary>Whether a name in the same statement or declaration leads to a function.</summary>
    public static bool LeadTo(ExpressionSyntax function)
    {
        var around = function.Ancestors().First(node => node is StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax);
        return around.DescendantTokens()
            .Where(token => token.ValueText == Stream || CandidateWords.SaysCertificate(token.ValueText))
            .Select(token => token.Parent)
            .OfType<SimpleNameSyntax>()
            .Any(name => Functions(name).Contains(function));
    }

    private static IEnumerable<ExpressionSyntax> Given(SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or NullableTypeSyntax) node = node.Parent;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == node => [assignment.Right],
            ConditionalAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access when assignment.Left == access => [assignment.Right],
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } => arguments.Select(argument => argument.Expression),
            InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } => arguments.Select(argument => argument.Expression),
            NameColonSyntax { Parent: ArgumentSyntax argument } => [argument.Expression],
            VariableDeclarationSyntax declaration => declaration.Variables.Select(variable => variable.Initializer?.Value).OfType<ExpressionSyntax>(),
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } => [expression],
            PropertyDeclarationSyntax { Initializer.Value: { } expression } => [expression],
            MethodDeclarationSyntax { ExpressionBody.Expression: { } expression } => [expression],
            CastExpressionSyntax cast => [cast.Expression],
            _ => [],
        };
    }

    private static IEnumerable<ExpressionSyntax> Functions(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => Functions(inner.Expression),
        PostfixUnaryExpressionSyntax suppressed => Functions(suppressed.Operand),
        CastExpressionSyntax cast => Functions(cast.Expression),
        ConditionalExpressionSyntax conditional => Functions(conditional.WhenTrue).Concat(Functions(conditional.WhenFalse)),
        BinaryExpressionSyntax coalesce => Functions(coalesce.Left).Concat(Functions(coalesce.Right)),
        SwitchExpressionSyntax @switch => @switch.Arms.SelectMany(arm => Functions(arm.Expression)),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Functions(arguments[0].Expression),
        // Variables are judged where they got their value; their names begin in lower case, those of methods do not.
        SimpleNameSyntax name when char.IsLower(name.Identifier.ValueText.FirstOrDefault()) => [],
        SimpleNameSyntax or MemberAccessExpressionSyntax or AnonymousFunctionExpressionSyntax => [value],
        _ => [],
    };
}
