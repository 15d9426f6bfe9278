using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>Conditions by which a user opts out of validation: <c>if (options.IgnoreCertificateErrors)</c>.</summary>
internal static class OptOut
{
    private static readonly Regex Name = new(
        "ignore|skip|allow|accept|trust|disable|insecure|unsafe|bypass|dangerous|selfsigned|validat|verif|checkcert",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether code runs only when a variable or a member with such a name says so.</summary>
    public static bool Guards(SyntaxNode node)
    {
        for (var (child, parent) = (node, node.Parent); parent is not null and not MemberDeclarationSyntax; (child, parent) = (parent, parent.Parent))
        {
            var condition = parent switch
            {
                IfStatementSyntax statement when child != statement.Condition => statement.Condition,
                ConditionalExpressionSyntax expression when child != expression.Condition => expression.Condition,
                _ => null,
            };
            if (condition is not null && condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => Name.IsMatch(name.Identifier.ValueText))) return true;
            if (parent is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) return false;
        }

        return false;
    }
}
