using Microsoft.CodeAnalysis;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>A call of a method, or a creation, that says something about one parameter only.</summary>
internal static class SnippetCall
{
    /// <summary>The call as a statement.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameter">The parameter that gets the value, or null.</param>
    /// <param name="value">The value; <see cref="Sink.Omitted"/> for leaving the argument out.</param>
    public static string Of(IMethodSymbol method, string? parameter, string value)
    {
        var isReduced = method.IsExtensionMethod;
        var arguments = string.Join(", ", method.Parameters.Skip(isReduced ? 1 : 0).Select(one => Argument(one, parameter, value)).Where(text => text is not null));
        var types = method.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", method.TypeArguments.Select(SnippetValue.Name))}>";
        if (method.MethodKind == MethodKind.Constructor) return $"_ = new {SnippetValue.Name(method.ContainingType)}({arguments});";
        if (isReduced) return $"Given.Unknown<{SnippetValue.Name(method.Parameters[0].Type)}>().{method.Name}{types}({arguments});";

        var receiver = method.IsStatic ? SnippetValue.Name(method.ContainingType) : method.DeclaredAccessibility == Accessibility.Public ? "target" : "this";
        return $"{receiver}.{method.Name}{types}({arguments});";
    }

    private static string? Argument(IParameterSymbol parameter, string? wanted, string value)
    {
        if (parameter.Name == wanted) return value == Sink.Omitted ? null : $"{Keyword(parameter.Name)}: {value}";
        if (parameter.IsOptional || parameter.IsParams) return null;

        return $"{Keyword(parameter.Name)}: {Prefix(parameter)}Given.Unknown<{SnippetValue.Name(parameter.Type)}>(){(parameter.RefKind == RefKind.Ref ? ".Value" : "")}";
    }

    private static string Prefix(IParameterSymbol parameter) => parameter.RefKind == RefKind.None ? "" : throw new NotSupportedException($"{parameter.Name} is passed by reference");

    private static string Keyword(string name) => "@" + name;
}
