using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Analysis;

/// <summary>The object creations of a type in a file, target-typed ones and those under an alias too.</summary>
internal static class Creations
{
    /// <summary>Finds them all: meant for types that few files mention.</summary>
    public static IEnumerable<IObjectCreationOperation> Of(FileAnalysis file, string metadataName)
    {
        var root = file.Model.SyntaxTree.GetRoot(file.CancellationToken);
        var names = new HashSet<string>(root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>().Select(directive => directive.Alias?.Name.Identifier.ValueText).OfType<string>())
        {
            metadataName.Substring(metadataName.LastIndexOf('.') + 1),
        };

        foreach (var creation in root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            if (creation is ObjectCreationExpressionSyntax { Type: var type } && !(LastName(type) is { } name && names.Contains(name))) continue;
            if (file.Operation(creation) is IObjectCreationOperation operation && file.Tls.Is(operation.Type, metadataName)) yield return operation;
        }
    }

    private static string? LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
