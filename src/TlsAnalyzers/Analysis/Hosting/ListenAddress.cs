using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>Reads the addresses that a server listens at: IPAddress, IPEndPoint and their texts.</summary>
internal static class ListenAddress
{
    /// <summary>Whether other machines are known to reach a server at an IPAddress or EndPoint that an expression gives.</summary>
    public static bool IsPublic(IOperation address, SemanticModel model, CancellationToken cancellationToken) => Constants.Origin(address, model, cancellationToken) switch
    {
        IFieldReferenceOperation { Field: { Name: "Any" or "IPv6Any", ContainingType.Name: "IPAddress" } } => true,
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "IPAddress" or "IPEndPoint" }, Arguments: { Length: > 0 } arguments }
            => Constants.TryGet(arguments[0].Value, model, cancellationToken, out var constant) && constant is string text && IsPublic(text),
        IObjectCreationOperation { Type.Name: "IPEndPoint", Arguments: { Length: 2 } arguments } => IsPublic(arguments[0].Value, model, cancellationToken),
        _ => false,
    };

    // 127.0.0.1, ::1, 0.0.0.0:80, [::1]:5000
    private static bool IsPublic(string text)
    {
        var colon = text.LastIndexOf(':');
        return (IPAddress.TryParse(text, out var address) || (colon > 0 && IPAddress.TryParse(text.Substring(0, colon), out address))) && !IPAddress.IsLoopback(address);
    }
}
