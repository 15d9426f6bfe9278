using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Http2;

/// <summary>A list of application protocols (RFC 7301) that is written down element by element.</summary>
/// <param name="Syntax">The whole list: a collection expression, an object or array creation, or an array initializer.</param>
/// <param name="Elements">Its elements; null where one of them is a spread.</param>
internal sealed record AlpnList(ExpressionSyntax Syntax, IReadOnlyList<ExpressionSyntax>? Elements)
{
    /// <summary>The list that an expression is, or null where it is none.</summary>
    public static AlpnList? Of(SyntaxNode? expression) => expression switch
    {
        CollectionExpressionSyntax collection => new(collection, collection.Elements.All(element => element is ExpressionElementSyntax)
            ? collection.Elements.Cast<ExpressionElementSyntax>().Select(element => element.Expression).ToList()
            : null),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation => new(creation, initializer.Expressions),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } array => new(array, initializer.Expressions),
        ImplicitArrayCreationExpressionSyntax array => new(array, array.Initializer.Expressions),
        InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax } initializer => new(initializer, initializer.Expressions),
        _ => null,
    };

    /// <summary>The list that an expression is an element of, or null where it is none.</summary>
    public static AlpnList? Around(ExpressionSyntax element) => element.Parent switch
    {
        ExpressionElementSyntax item => Of(item.Parent),
        InitializerExpressionSyntax initializer => Of(initializer) ?? Of(initializer.Parent),
        _ => null,
    };

    /// <summary>Whether the list is known to hold HTTP/1.x and nothing else.</summary>
    public bool IsHttp1Alone(FileAnalysis file) =>
        Elements is { Count: > 0 } elements && elements.All(element => Id(file, element) is "http/1.1" or "http/1.0");

    // The identification sequence in the registry of IANA.
    private static string? Id(FileAnalysis file, ExpressionSyntax element)
    {
        if (file.Operation(element) is not { } operation) return null;

        return Constants.Origin(operation, file.Model, file.CancellationToken) switch
        {
            IFieldReferenceOperation { Field: { Name: "Http11" } field } when file.Tls.Is(field.ContainingType, WellKnown.SslApplicationProtocol) => "http/1.1",
            IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when file.Tls.Is(creation.Type, WellKnown.SslApplicationProtocol)
                && Constants.TryGet(arguments[0].Value, file.Model, file.CancellationToken, out var id) => id as string,
            _ => null,
        };
    }
}
