using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Analysis.Hosting;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Http2;

/// <summary>Kestrel endpoints with TLS and without HTTP/2 (TLS4004), and with HTTP/2 and without TLS (TLS4002).</summary>
internal sealed class EndpointProtocolsInspection : Inspection
{
    public override IEnumerable<string> Words => ["Protocols"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (file.Tls.Type(WellKnown.ListenOptions) is null || token.Parent is not SimpleNameSyntax name) return;
        if (EndpointProtocols.At(file, name) is not { } assignment) return;

        var protocols = EndpointProtocols.Value(file, assignment);
        if (protocols is not (EndpointProtocols.Http1 or EndpointProtocols.Http2) || DevelopmentOnly.Is(assignment)) return;
        if (FunctionOf(file, assignment) is not { } function) return;

        var call = (function as AnonymousFunctionExpressionSyntax)?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        if (protocols == EndpointProtocols.Http1)
        {
            if (HasTls(file, function, call) && EndpointProtocols.In(file, function).All(value => value == EndpointProtocols.Http1))
            {
                file.Report(Rules.Cleartext.Http2NotNegotiated, assignment.Right, [
                    Excerpt.Of(assignment.Right), "", "keeps h2 out of the TLS handshake, so clients that know HTTP/2 stay on HTTP/1.1"]);
            }
        }
        else if (call is not null && KestrelEndpoint.At(file, call) is { Tls: EndpointTls.No, IsPublic: true })
        {
            file.Report(Rules.Cleartext.CleartextHttp2, assignment.Right, [
                Excerpt.Of(assignment.Right), "", "only clients that know it beforehand can connect, browsers cannot, and anyone on the way can read and change the traffic"]);
        }
    }

    // The function whose parameter the ListenOptions are.
    private static SyntaxNode? FunctionOf(FileAnalysis file, AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax options }) return null;

        return (file.Symbol(options) as IParameterSymbol)?.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(file.CancellationToken);
    }

    private static bool HasTls(FileAnalysis file, SyntaxNode function, InvocationExpressionSyntax? call) =>
        Body.Calls(function, "UseHttps") || (call is not null && (IsDefaults(file, call) || KestrelEndpoint.At(file, call)?.Tls == EndpointTls.Yes));

    private static bool IsDefaults(FileAnalysis file, InvocationExpressionSyntax call) =>
        file.Symbol(call) is IMethodSymbol { Name: "ConfigureEndpointDefaults" } method && file.Tls.Is(method.ContainingType, WellKnown.KestrelServerOptions);
}
