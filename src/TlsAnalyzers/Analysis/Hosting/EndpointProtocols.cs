using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>What <c>ListenOptions.Protocols</c> is set to. The values are the bits of Kestrel's HttpProtocols.</summary>
internal static class EndpointProtocols
{
    public const int Http1 = 1;
    public const int Http2 = 2;

    /// <summary>The assignment to <c>ListenOptions.Protocols</c> whose target a name is, or null where it is none.</summary>
    public static AssignmentExpressionSyntax? At(FileAnalysis file, SimpleNameSyntax name) =>
        name.Identifier.ValueText == "Protocols"
        && name.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access
        && access.Name == name && assignment.Left == access
        && file.Symbol(name) is IPropertySymbol property && file.Tls.Is(property.ContainingType, WellKnown.ListenOptions)
            ? assignment
            : null;

    /// <summary>The value of an assignment to <c>ListenOptions.Protocols</c>, or 0 where it is not known.</summary>
    public static int Value(FileAnalysis file, AssignmentExpressionSyntax assignment) =>
        Constants.TryGet(file.Operation(assignment.Right), file.Model, file.CancellationToken, out var value) && value is int bits ? bits : 0;

    /// <summary>Every value that a function gives its endpoint.</summary>
    public static IEnumerable<int> In(FileAnalysis file, SyntaxNode function) => function.DescendantNodes().OfType<SimpleNameSyntax>()
        .Select(name => At(file, name))
        .Where(assignment => assignment is not null)
        .Select(assignment => Value(file, assignment!));
}
