using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>The code that runs together with a piece of code.</summary>
internal static class Body
{
    /// <summary>The innermost lambda, local function or member around a node; the whole file for the statements of a top-level program.</summary>
    public static SyntaxNode Around(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            if (ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax) return ancestor;
            if (ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax) return ancestor;
        }

        return node.SyntaxTree.GetRoot();
    }

    /// <summary>Whether a method of that name is called somewhere in a piece of syntax.</summary>
    public static bool Calls(SyntaxNode scope, string method) => CallsOf(scope, method).Any();

    /// <summary>The names in calls of a method of that name, in the order of the text.</summary>
    public static IEnumerable<SimpleNameSyntax> CallsOf(SyntaxNode scope, string method) =>
        scope.DescendantTokens()
            .Where(token => token.ValueText == method)
            .Select(token => token.Parent)
            .OfType<SimpleNameSyntax>()
            .Where(name => CallOf(name) is not null);

    /// <summary>The call whose method a name is, or null where it is none.</summary>
    public static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        ExpressionSyntax method = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return method.Parent as InvocationExpressionSyntax;
    }
}
