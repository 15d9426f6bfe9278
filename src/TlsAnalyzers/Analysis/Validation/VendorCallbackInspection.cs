using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Certificate callbacks of a library's own kind, which are not told <c>SslPolicyErrors</c>, so that only a catalogued member shows what they are for.</summary>
internal sealed class VendorCallbackInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Callback];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        foreach (var use in MemberUse.At(file, name, SinkKind.Callback))
        {
            // A delegate that shows itself what it is for is found wherever it goes.
            if (use.Value is null || CallbackShape.IsValidationCallback(use.Value.Type) || Function(file, use.Value) is not { } function || DevelopmentOnly.Is(use.Operation.Syntax)) continue;
            if (CallbackJudge.Judge(function, file.Model.Compilation, file.CancellationToken)?.AcceptsAny() == true) SinkReport.Of(file, use.Sink, use.Value.Syntax, "");
        }
    }

    private static IOperation? Function(FileAnalysis file, IOperation value)
    {
        var origin = Values.Constants.Origin(value, file.Model, file.CancellationToken);
        return (origin as IDelegateCreationOperation)?.Target ?? origin as IAnonymousFunctionOperation;
    }
}
