using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>
/// Classes that are certificate validators and refuse nothing (TLS2013): WCF's and BouncyCastle's, which refuse by throwing, and the
/// ICertificatePolicy of .NET Framework. Those that are told the SslPolicyErrors are found as callbacks are.
/// </summary>
internal sealed class ValidatorInspection : Inspection
{
    private const string Policy = "CheckValidationResult";

    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Validator];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax { BaseList: not null } } declaration || declaration.Identifier != token) return;
        if (file.Model.GetDeclaredSymbol(declaration, file.CancellationToken) is not IMethodSymbol { IsAbstract: false } method) return;
        if (!file.Tls.Sinks.For(token.ValueText, SinkKind.Validator).Any(sink => ValidatorContract.Implements(method, token.ValueText, sink.Type))) return;
        if (CallbackJudge.Judge(method, file.Model.Compilation, file.CancellationToken) is not { } verdict) return;
        // What the numbers of its problems mean is not known here.
        if (token.ValueText == Policy && !verdict.AcceptsAny()) return;

        CallbackFinding.OfValidator(method, verdict)?.Report(file, token, verdict);
    }
}
