using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>Catalogued members that are given one of their insecure values, and methods that should not be called at all.</summary>
internal sealed class ValueInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Value, SinkKind.Call];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        foreach (var use in MemberUse.At(file, name, SinkKind.Value))
        {
            if (use.Value is null || InsecureValue.Of(file, use.Sink, use.Value) is not { } insecure || DevelopmentOnly.Is(use.Operation.Syntax)) continue;

            if (use.IsOmitted) SinkReport.OfOmitted(file, use.Sink, name, insecure);
            else if (use.Sink.Parameter is null) SinkReport.Of(file, use.Sink, Whole(use.Operation.Syntax), insecure);
            else SinkReport.OfArgument(file, use.Sink, use.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>() ?? use.Value.Syntax, insecure);
        }

        foreach (var use in MemberUse.At(file, name, SinkKind.Call))
        {
            if (!DevelopmentOnly.Is(use.Operation.Syntax)) SinkReport.Of(file, use.Sink, Link(name, use.Operation.Syntax));
        }
    }

    private static SyntaxNode Whole(SyntaxNode given) => given.Parent is AttributeArgumentSyntax attribute ? attribute : given;

    // Of a long chain of calls only the link that is meant.
    private static SyntaxNode Link(SimpleNameSyntax name, SyntaxNode call) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } access && access.Name == name ? name : call;
}
