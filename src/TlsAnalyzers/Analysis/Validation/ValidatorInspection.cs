using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Classes that are certificate validators and refuse nothing (TLS2013): WCF's, which refuses by throwing, and the ICertificatePolicy of .NET Framework.</summary>
internal sealed class ValidatorInspection : Inspection
{
    public override IEnumerable<string> Words => ["X509CertificateValidator", "ICertificatePolicy"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent?.FirstAncestorOrSelf<BaseTypeSyntax>() is not { Parent: BaseListSyntax { Parent: TypeDeclarationSyntax type } }) return;

        foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
        {
            if (method.Identifier.ValueText is not ("Validate" or "CheckValidationResult")) continue;
            if (file.Model.GetDeclaredSymbol(method, file.CancellationToken) is not IMethodSymbol symbol || !Validates(symbol)) continue;
            if (file.Operation(method) is not IMethodBodyOperation body || !AcceptsAll(file, symbol, body)) continue;

            var at = symbol.ReturnsVoid ? "refuses no certificate, because it never throws" : "refuses no certificate, because it always returns true";
            file.Report(Rules.Validation.ValidatorValidatesNothing, method.Identifier, [$"{symbol.ContainingType.Name}.{symbol.Name}", "", at]);
        }
    }

    private static bool Validates(IMethodSymbol method) =>
        method.OverriddenMethod?.ContainingType.ToDisplayString() == "System.IdentityModel.Selectors.X509CertificateValidator"
        || method.Name == "CheckValidationResult" && method.ContainingType.AllInterfaces.Any(implemented => implemented.ToDisplayString() == "System.Net.ICertificatePolicy");

    private static bool AcceptsAll(FileAnalysis file, IMethodSymbol method, IMethodBodyOperation body)
    {
        var operations = body.Descendants().ToList();
        if (operations.OfType<IThrowOperation>().Any()) return false;
        if (method.ReturnsVoid) return !operations.OfType<IInvocationOperation>().Any(call => MayRefuse(call, method));

        var returned = operations.OfType<IReturnOperation>().Select(operation => operation.ReturnedValue).ToList();
        return returned.Count > 0
            && returned.All(value => Constants.TryGet(value, file.Model, file.CancellationToken, out var constant) && constant is true);
    }

    // Whatever is given the certificate may throw; a log does not.
    private static bool MayRefuse(IInvocationOperation call, IMethodSymbol method) =>
        !Inspectors.IsLog(call.TargetMethod)
        && call.Descendants().OfType<IParameterReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter.ContainingSymbol, method));
}
