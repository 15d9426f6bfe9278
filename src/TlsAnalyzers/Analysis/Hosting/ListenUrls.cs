using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>Reads the URLs that a server is told to listen at.</summary>
internal static class ListenUrls
{
    /// <summary>The URLs in a value: of a string, one or several separated by semicolons; of an array or a list, those of its elements.</summary>
    /// <returns>Each with the expression that it stands in.</returns>
    public static IEnumerable<(Url Url, IOperation Value)> Of(FileAnalysis file, IOperation value) => Elements(file, value)
        .SelectMany(element => TextValue.Of(element, file.Model, file.CancellationToken).SelectMany(Split).Select(text => (Url: Url.Parse(text), element)))
        .Where(pair => pair.Url is not null)
        .Select(pair => (pair.Url!, pair.element));

    /// <summary>Whether other machines reach a server at the host of a URL. Where the host is decided at run time, nobody knows.</summary>
    public static bool IsPublic(Url url) => url.Host is { } host && (host is "0.0.0.0" or "::" || !Hosts.IsLocal(host));

    private static IEnumerable<IOperation> Elements(FileAnalysis file, IOperation value)
    {
        var origin = Constants.Origin(value, file.Model, file.CancellationToken);
        return origin switch
        {
            IArrayCreationOperation { Initializer: { } array } => array.ElementValues,
            _ when origin.Syntax is CollectionExpressionSyntax collection
                => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => file.Operation(element.Expression)).OfType<IOperation>(),
            _ => [value],
        };
    }

    private static IEnumerable<TextValue> Split(TextValue text)
    {
        var parts = text.Text.Split(';');
        return parts.Select((part, index) => new TextValue(part, text.IsComplete || index < parts.Length - 1, text.Origin));
    }
}
