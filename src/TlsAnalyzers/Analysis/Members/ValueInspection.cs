using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>Catalogued members that are given one of their insecure values, and methods that should not be called at all.</summary>
internal sealed class ValueInspection : Inspection
{
    /// <summary>The property of a diagnostic that holds what to write instead of the reported value.</summary>
    public const string Safe = nameof(Safe);

    public override IEnumerable<string> Words =>
        SinkCatalogue.All.Where(sink => sink.Kind is SinkKind.Value or SinkKind.Call).Select(sink => sink.Word);

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        foreach (var use in MemberUse.At(file, name, SinkKind.Value))
        {
            if (use.Value is null || Insecure(file, use.Sink, use.Value) is not { } insecure) continue;
            if (DevelopmentOnly.Is(use.Operation.Syntax)) continue;
            var at = use.Sink.Parameter is null ? use.Operation.Syntax : use.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>() ?? use.Value.Syntax;
            Report(file, use.Sink, at, insecure);
        }

        foreach (var use in MemberUse.At(file, name, SinkKind.Call))
        {
            if (!DevelopmentOnly.Is(use.Operation.Syntax)) Report(file, use.Sink, use.Operation.Syntax, "");
        }
    }

    private static void Report(FileAnalysis file, Sink sink, SyntaxNode at, string value) => file.Report(
        sink.Rule, at, [sink.Parameter is null ? sink.Display : Excerpt.Of(at), value, sink.Consequence],
        sink.Safe is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Safe, sink.Safe));

    private static string? Insecure(FileAnalysis file, Sink sink, IOperation value)
    {
        if (!Constants.TryGet(value, file.Model, file.CancellationToken, out var constant)) return null;

        var text = constant switch
        {
            null => "null",
            "" => "empty",
            bool boolean => boolean ? "true" : "false",
            _ => MemberName(value.Type, constant),
        };
        return text is not null && sink.Insecure.Contains(text) ? text : null;
    }

    private static string? MemberName(ITypeSymbol? type, object constant) => type?.TypeKind == TypeKind.Enum
        ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant))?.Name
        : null;
}
