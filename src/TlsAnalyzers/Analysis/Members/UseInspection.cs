using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>Members of a library's own enums, and static members, that are insecure wherever they are given to something.</summary>
internal sealed class UseInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Use];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (Access(token) is not { } access) return;

        var sinks = file.Tls.Sinks.For(token.ValueText, SinkKind.Use).Where(sink => sink.Row.Member == access.Name.Identifier.ValueText).ToList();
        if (sinks.Count == 0 || file.Symbol(access) is not { } symbol) return;

        foreach (var sink in sinks)
        {
            if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, sink.Type) || !IsGiven(file, access, symbol)) continue;
            if (!DevelopmentOnly.Is(access) && !Inspectors.IsExpectedToFail(access)) SinkReport.Of(file, sink.Row, access);
        }
    }

    // Type.Member, with or without the namespace.
    private static MemberAccessExpressionSyntax? Access(SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return null;

        ExpressionSyntax type = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
        if (name.Parent is AliasQualifiedNameSyntax alias) type = alias;
        return type.Parent is MemberAccessExpressionSyntax access && access.Expression == type ? access : null;
    }

    private static bool IsGiven(FileAnalysis file, MemberAccessExpressionSyntax access, ISymbol symbol)
    {
        if (symbol is IMethodSymbol) return !access.Ancestors().OfType<InvocationExpressionSyntax>().Any(call => call.Expression.IsKind(SyntaxKind.IdentifierName) && call.Expression.ToString() == "nameof");
        if (file.Operation(access) is not { } value) return false;

        var use = ValueUse.Of(value);
        return use.Kind != UseKind.Harmless
            && !(use is { Kind: UseKind.Variable, Target: { } variable } && VariableUse.IsHarmless(variable, file.Model, file.CancellationToken));
    }
}
