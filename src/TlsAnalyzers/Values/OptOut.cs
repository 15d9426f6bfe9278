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
    public static bool Guards(SyntaxNode node) => Values.Guards.Of(node)
        .Any(guard => guard.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => Name.IsMatch(name.Identifier.ValueText)));
}
