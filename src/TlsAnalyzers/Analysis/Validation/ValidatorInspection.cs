using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Classes that are certificate validators and refuse nothing (TLS2013): those that refuse by throwing, such as WCF's, and those that return false.</summary>
internal sealed class ValidatorInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Validator];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax { BaseList: not null } } method || method.Identifier != token) return;
        if (file.Model.GetDeclaredSymbol(method, file.CancellationToken) is not IMethodSymbol symbol) return;
        if (!file.Tls.Sinks.For(token.ValueText, SinkKind.Validator).Any(sink => Implements(symbol, sink.Type))) return;
        if (file.Operation(method) is not IMethodBodyOperation body || !AcceptsAll(file, symbol, body)) return;

        var consequence = symbol.ReturnsVoid ? "refuses no certificate, because it never throws" : "refuses no certificate, because it always returns true";
        file.Report(Rules.Validation.ValidatorValidatesNothing, token, [$"{symbol.ContainingType.Name}.{symbol.Name}", "", consequence]);
    }

    private static bool Implements(IMethodSymbol method, INamedTypeSymbol validator)
    {
        // What a base class implements may be overridden here.
        var contract = validator.TypeKind == TypeKind.Interface ? validator.GetMembers(method.Name).Select(method.ContainingType.FindImplementationForInterfaceMember).ToList() : [];
        for (IMethodSymbol? declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            if (contract.Contains(declared, SymbolEqualityComparer.Default)) return true;
            if (declared.IsOverride && SymbolEqualityComparer.Default.Equals(declared.OverriddenMethod?.ContainingType, validator)) return true;
        }

        return false;
    }

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
