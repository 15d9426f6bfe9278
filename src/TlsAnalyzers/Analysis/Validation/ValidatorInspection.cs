using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>
/// Classes that are certificate validators and refuse nothing (TLS2013): WCF's and BouncyCastle's, which refuse by throwing, and the
/// ICertificatePolicy of .NET Framework. Those that are told the SslPolicyErrors are found as callbacks are.
/// </summary>
internal sealed class ValidatorInspection : Inspection
{
    private const string Policy = "CheckValidationResult";

    public override IEnumerable<string> Words => ValidatorContract.Members;

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not MethodDeclarationSyntax declaration || declaration.Identifier != token || !HasCertificate(declaration)) return;
        if (file.Model.GetDeclaredSymbol(declaration, file.CancellationToken) is not IMethodSymbol { IsAbstract: false } method || !ValidatorContract.IsKnown(method)) return;
        if (CallbackJudge.Judge(method, file.Model.Compilation, file.CancellationToken) is not { } verdict) return;
        // What the numbers of its problems mean is not known here.
        if (method.Name.EndsWith(Policy, StringComparison.Ordinal) && !verdict.AcceptsAny()) return;

        CallbackFinding.OfValidator(method, verdict)?.Report(file, token, verdict);
    }

    private static bool HasCertificate(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.Any(parameter => parameter.Type?.ToString().Contains("Certificate") == true);
}
