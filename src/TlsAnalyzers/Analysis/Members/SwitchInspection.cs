using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>Compatibility switches that are set by <c>AppContext.SetSwitch</c>, <c>AppContext.SetData</c> or <c>AppDomain.SetData</c>.</summary>
internal sealed class SwitchInspection : Inspection
{
    public override IEnumerable<string> Words => ["SetSwitch", "SetData"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name || name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call) return;
        if (file.Operation(call) is not IInvocationOperation { TargetMethod.ContainingType: { } type, Arguments.Length: 2 } invocation) return;
        if (type.ToDisplayString() is not ("System.AppContext" or "System.AppDomain")) return;

        // Named arguments come in any order; the parameters are the name of the switch and its value.
        var given = invocation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => Constant(file, argument.Value)).ToList();
        var (key, value) = (given[0], given[1]);
        if (key is null || SinkCatalogue.Switch(key) is not { } sink || !sink.Insecure.Contains(value, StringComparer.OrdinalIgnoreCase)) return;

        file.Report(sink.Rule, invocation.Syntax, [sink.Member, value!.ToLowerInvariant(), sink.Consequence],
            ImmutableDictionary<string, string?>.Empty.Add(SinkReport.Safe, sink.Safe));
    }

    private static string? Constant(FileAnalysis file, IOperation value) =>
        Constants.TryGet(value, file.Model, file.CancellationToken, out var constant) ? constant?.ToString() : null;
}
