using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>Kestrel endpoints that other machines can reach and that have no TLS (TLS4005).</summary>
internal sealed class KestrelEndpointInspection : Inspection
{
    public override IEnumerable<string> Words => KestrelEndpoint.Methods;

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (file.Tls.Type(WellKnown.KestrelServerOptions) is null) return;
        if (token.Parent is not SimpleNameSyntax name || Body.CallOf(name) is not { } call) return;
        if (KestrelEndpoint.At(file, call) is not { IsPublic: true, Tls: EndpointTls.No } endpoint) return;
        if (DevelopmentOnly.Is(call) || HasTlsBeside(file, call)) return;
        // A protocol of its own, which may well encrypt by itself.
        if (Body.Calls(call.ArgumentList, "UseConnectionHandler")) return;

        var protocols = endpoint.Configuration is { } configuration ? EndpointProtocols.In(file, configuration.Function).ToList() : [];
        // HTTP/2 without TLS is the graver finding, and it is made there.
        if (protocols.Contains(EndpointProtocols.Http2)) return;

        var wantsHttp2 = protocols.Any(value => (value & EndpointProtocols.Http2) != 0);
        file.Report(Rules.Cleartext.CleartextEndpoint, call, [Excerpt.Of(call), wantsHttp2 ? ", so browsers stay on HTTP/1.1" : ""]);
    }

    // Next to an endpoint with TLS, one without it is there to redirect or for health checks.
    private static bool HasTlsBeside(FileAnalysis file, InvocationExpressionSyntax call)
    {
        var body = Body.Around(call);
        return Body.Calls(body, "UseHttps") || body.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Any(other => KestrelEndpoint.At(file, other) is { Tls: EndpointTls.Yes or EndpointTls.Unknown });
    }
}
