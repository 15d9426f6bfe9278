using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Scanning.References;

/// <summary>The namespaces that files import: which libraries a project uses that nobody restored.</summary>
internal static class UsedNamespaces
{
    /// <summary>Those of a file.</summary>
    public static IEnumerable<string> Of(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        return root.Usings.Concat(root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Usings))
            .Select(directive => directive.NamespaceOrType.ToString()).Select(name => name.Replace("global::", "", StringComparison.Ordinal));
    }

    /// <summary>Those of a text of global usings.</summary>
    public static IEnumerable<string> Of(string usings) => usings.Length == 0 ? [] : Of(CSharpSyntaxTree.ParseText(usings));
}
