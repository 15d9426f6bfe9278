using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Http2;

/// <summary>Lists of application protocols that offer or accept HTTP/1.1 and not HTTP/2 (TLS4004).</summary>
internal sealed class AlpnInspection : Inspection
{
    // An element leads to its list wherever that is written; the property also to lists whose elements are constants.
    public override IEnumerable<string> Words => ["Http11", "SslApplicationProtocol", AlpnUse.Property];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (file.Tls.Type(WellKnown.SslApplicationProtocol) is null || token.Parent is not SimpleNameSyntax name || ListAt(name) is not { } list) return;
        if (!list.IsHttp1Alone(file) || !AlpnUse.IsNegotiated(file, list.Syntax) || DevelopmentOnly.Is(list.Syntax)) return;

        file.Report(Rules.Cleartext.Http2NotNegotiated, list.Syntax, [
            Excerpt.Of(list.Syntax), "", "leaves h2 out of the application protocols, so the TLS handshake can only settle on HTTP/1.1"]);
    }

    private static AlpnList? ListAt(SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name;
        while (expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression) expression = access;

        return name.Identifier.ValueText switch
        {
            AlpnUse.Property => expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression ? AlpnList.Of(assignment.Right) : null,
            "SslApplicationProtocol" => name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } made && made.Type.Span.Contains(name.Span) ? AlpnList.Around(made) : null,
            _ => AlpnList.Around(expression),
        };
    }
}
