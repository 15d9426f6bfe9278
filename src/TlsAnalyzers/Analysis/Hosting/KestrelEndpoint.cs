using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>A call that makes Kestrel listen: whether others can connect, and whether there is TLS.</summary>
/// <param name="Call">The call.</param>
/// <param name="IsPublic">Whether other machines are known to reach it.</param>
/// <param name="Configuration">What sets the endpoint up; null where nothing does or it cannot be seen.</param>
/// <param name="Tls">Whether there is TLS.</param>
internal sealed record KestrelEndpoint(InvocationExpressionSyntax Call, bool IsPublic, EndpointConfiguration? Configuration, EndpointTls Tls)
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

        var (configuration, tls) = Configured(file, invocation);
        if (tls != EndpointTls.Yes && Defaults(file) is not EndpointTls.No and var defaults) tls = defaults;
        return new(call, IsOpen(file, invocation), configuration, tls);
    }

    private static (EndpointConfiguration? Configuration, EndpointTls Tls) Configured(FileAnalysis file, IInvocationOperation call)
    {
        if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == "Action") is not { } action) return (null, EndpointTls.No);

        var configuration = EndpointConfiguration.Of(file, action.Value);
        return (configuration, configuration?.Tls(file) ?? EndpointTls.Unknown);
    }

    private static string? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsOpen(FileAnalysis file, IInvocationOperation invocation)
    {
        var name = invocation.TargetMethod.Name;
        return name.Contains("AnyIP") || name.Contains("Handle")
            || (invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } address && ListenAddress.IsPublic(address.Value, file.Model, file.CancellationToken));
    }

    // What all endpoints are given first.
    private static EndpointTls Defaults(FileAnalysis file)
    {
        var defaults = Body.CallsOf(file.Model.SyntaxTree.GetRoot(file.CancellationToken), "ConfigureEndpointDefaults")
            .Select(name => file.Operation(Body.CallOf(name)!))
            .OfType<IInvocationOperation>()
            .Select(call => Configured(file, call).Tls)
            .ToList();
        return defaults.Contains(EndpointTls.Yes) ? EndpointTls.Yes : defaults.Contains(EndpointTls.Unknown) ? EndpointTls.Unknown : EndpointTls.No;
    }
}
