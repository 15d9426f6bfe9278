using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.CodeFixes.Syntax;

/// <summary>Calls that are written one behind the other: <c>builder.WithTls().WithHost(host)</c>.</summary>
internal static class Chain
{
    /// <summary>The call whose method a name is, or null.</summary>
    public static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == name && call.Expression == access => call,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
        InvocationExpressionSyntax call when call.Expression == name => call,
        _ => null,
    };

    /// <summary>The arguments of the call or of the creation that a name belongs to, or null.</summary>
    public static ArgumentListSyntax? ArgumentsOf(SimpleNameSyntax name) =>
        CallOf(name)?.ArgumentList ?? name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>(creation => creation.Type.Span.Contains(name.Span))?.ArgumentList;

    /// <summary>What a method is called on, or null.</summary>
    public static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Expression;
}
