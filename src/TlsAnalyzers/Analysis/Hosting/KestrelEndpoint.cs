using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>A call that makes Kestrel listen: who can connect, and whether there is TLS.</summary>
/// <param name="Call">The call.</param>
/// <param name="Reach">Who can connect.</param>
/// <param name="Configuration">What sets the endpoint up; null where nothing does or it cannot be seen.</param>
/// <param name="Tls">Whether there is TLS.</param>
internal sealed record KestrelEndpoint(InvocationExpressionSyntax Call, Reach Reach, EndpointConfiguration? Configuration, EndpointTls Tls)
{
    private static readonly string[] Owners =
        [WellKnown.KestrelServerOptions, "Microsoft.AspNetCore.Server.Kestrel.KestrelConfigurationLoader"];

    /// <summary>The methods that add an endpoint.</summary>
    public static readonly string[] Methods =
    [
        "Listen", "ListenAnyIP", "ListenHandle", "ListenLocalhost", "ListenUnixSocket", "ListenNamedPipe",
        "Endpoint", "AnyIPEndpoint", "HandleEndpoint", "LocalhostEndpoint", "UnixSocketEndpoint", "NamedPipeEndpoint",
    ];

    /// <summary>The endpoint that a call adds, or null where it adds none.</summary>
    public static KestrelEndpoint? At(FileAnalysis file, InvocationExpressionSyntax call)
    {
        if (!Methods.Contains(Name(call)) || file.Symbol(call) is not IMethodSymbol method) return null;
        if (!Owners.Any(owner => file.Tls.Is(method.ContainingType, owner)) || file.Operation(call) is not IInvocationOperation invocation) return null;
        // Endpoint("name", ...) adds to an endpoint of the configuration file, whose address is there.
        if (method.Parameters[0].Type.SpecialType == SpecialType.System_String && method.Name == "Endpoint") return null;

        var action = invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == "Action")?.Value;
        var configuration = action is null ? null : EndpointConfiguration.Of(file, action);
        var tls = action is null ? EndpointTls.No : configuration?.Tls(file) ?? EndpointTls.Unknown;
        if (tls != EndpointTls.Yes && DefaultsHaveTls(file)) tls = EndpointTls.Yes;
        return new(call, ReachOf(file, invocation), configuration, tls);
    }

    private static string? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static Reach ReachOf(FileAnalysis file, IInvocationOperation invocation)
    {
        var name = invocation.TargetMethod.Name;
        if (name.Contains("AnyIP") || name.Contains("Handle")) return Reach.Network;
        if (name is not ("Listen" or "Endpoint")) return Reach.Machine;

        var address = invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0);
        return address is null ? Reach.Unknown : Reaches.Of(address.Value, file.Model, file.CancellationToken);
    }

    private static bool DefaultsHaveTls(FileAnalysis file) =>
        Body.CallsOf(file.Model.SyntaxTree.GetRoot(file.CancellationToken), "ConfigureEndpointDefaults")
            .Any(name => Body.CallOf(name) is { } defaults && Body.Calls(defaults.ArgumentList, "UseHttps"));
}
