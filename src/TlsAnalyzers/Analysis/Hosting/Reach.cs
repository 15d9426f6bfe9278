using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>Who can connect to an address that a server listens at.</summary>
internal enum Reach
{
    /// <summary>The address is not known before the program runs.</summary>
    Unknown,

    /// <summary>The machine itself: loopback, a Unix socket, a named pipe.</summary>
    Machine,

    /// <summary>Other machines.</summary>
    Network,
}

/// <summary>Reads addresses: IPAddress, IPEndPoint and their texts.</summary>
internal static class Reaches
{
    /// <summary>Who can connect to an IPAddress or EndPoint that an expression gives.</summary>
    public static Reach Of(IOperation address, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (Constants.Origin(address, model, cancellationToken))
        {
            case IFieldReferenceOperation { Field: { ContainingType.Name: "IPAddress" } field }:
                return field.Name switch
                {
                    "Loopback" or "IPv6Loopback" => Reach.Machine,
                    "Any" or "IPv6Any" => Reach.Network,
                    _ => Reach.Unknown,
                };
            case IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "IPAddress" or "IPEndPoint" }, Arguments: { Length: > 0 } arguments }:
                return Constants.TryGet(arguments[0].Value, model, cancellationToken, out var text) ? OfText(text as string) : Reach.Unknown;
            case IObjectCreationOperation { Type.Name: "IPEndPoint", Arguments: { Length: 2 } arguments }:
                return Of(arguments[0].Value, model, cancellationToken);
            case IObjectCreationOperation { Type.Name: "UnixDomainSocketEndPoint" or "NamedPipeEndPoint" }:
                return Reach.Machine;
            default:
                return Reach.Unknown;
        }
    }

    // 127.0.0.1, ::1, 0.0.0.0:80, [::1]:5000
    private static Reach OfText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Reach.Unknown;
        if (System.Net.IPAddress.TryParse(text, out var address)) return Of(address);

        var colon = text!.LastIndexOf(':');
        return colon > 0 && System.Net.IPAddress.TryParse(text.Substring(0, colon), out address) ? Of(address) : Reach.Unknown;
    }

    private static Reach Of(System.Net.IPAddress address) => System.Net.IPAddress.IsLoopback(address) ? Reach.Machine : Reach.Network;
}
