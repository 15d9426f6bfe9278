using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>Whether an endpoint has TLS.</summary>
internal enum EndpointTls
{
    No,
    Yes,

    /// <summary>Code that cannot be seen decides.</summary>
    Unknown,
}

/// <summary>The function that sets a Kestrel endpoint up, and what it does.</summary>
/// <param name="Function">The lambda, anonymous method, local function or method.</param>
/// <param name="Parameter">Its parameter, the ListenOptions.</param>
internal sealed record EndpointConfiguration(SyntaxNode Function, IParameterSymbol Parameter)
{
    /// <summary>The function that a delegate-valued expression stands for, or null where it is not in this file.</summary>
    public static EndpointConfiguration? Of(FileAnalysis file, IOperation action)
    {
        var origin = Constants.Origin(action, file.Model, file.CancellationToken);
        var (method, syntax) = (origin is IDelegateCreationOperation creation ? creation.Target : origin) switch
        {
            IAnonymousFunctionOperation lambda => (lambda.Symbol, lambda.Syntax),
            IMethodReferenceOperation { Method: { DeclaringSyntaxReferences: { Length: 1 } declarations } named } when declarations[0].SyntaxTree == file.Model.SyntaxTree
                => (named, declarations[0].GetSyntax(file.CancellationToken)),
            _ => default,
        };
        return method is { Parameters.Length: 1 } ? new(syntax, method.Parameters[0]) : null;
    }

    /// <summary>Whether the function gives the endpoint TLS.</summary>
    public EndpointTls Tls(FileAnalysis file)
    {
        if (Body.Calls(Function, "UseHttps")) return EndpointTls.Yes;

        var isHandedOn = Function.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == Parameter.Name && !IsReceiver(name));
        var isExtended = Function.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Any(call => file.Symbol(call) is not IMethodSymbol method || (TakesOptions(file, method) && !IsFramework(method)));
        return isHandedOn || isExtended ? EndpointTls.Unknown : EndpointTls.No;
    }

    private static bool IsReceiver(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name || access.Name == name,
        ConditionalAccessExpressionSyntax => true,
        _ => false,
    };

    private static bool TakesOptions(FileAnalysis file, IMethodSymbol method) =>
        (method.ReducedFrom ?? method).Parameters.Select(parameter => parameter.Type)
            .Any(type => file.Tls.Is(type, WellKnown.ListenOptions) || type.Name == "IConnectionBuilder");

    private static bool IsFramework(IMethodSymbol method) =>
        method.ContainingAssembly?.Name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) == true;
}
