using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Http2;

/// <summary>Requests whose HTTP version is pinned to 1.x, so that HTTP/2 is never asked for (TLS4003).</summary>
internal sealed class HttpVersionInspection : Inspection
{
    private const int RequestVersionOrHigher = 1;

    // What carries the version, and the member beside it that says whether a higher one will do.
    private static readonly (string Type, string Member, string Policy)[] Carriers =
    [
        (WellKnown.HttpRequestMessage, "Version", "VersionPolicy"),
        (WellKnown.HttpClient, "DefaultRequestVersion", "DefaultVersionPolicy"),
        ("Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig", "Version", "VersionPolicy"),
    ];

    public override IEnumerable<string> Words => Carriers.Select(carrier => carrier.Member);

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not IdentifierNameSyntax name || AssignmentOf(name) is not { } assignment) return;
        if (file.Symbol(name) is not IPropertySymbol property) return;

        var carrier = Carriers.FirstOrDefault(known => known.Member == property.Name && file.Tls.Is(property.ContainingType, known.Type));
        if (carrier.Type is null || file.Operation(Inner(assignment.Right)) is not { } value) return;

        var versions = Versions1(file, value).Distinct().ToList();
        if (versions.Count == 0 || DevelopmentOnly.Is(assignment)) return;

        var target = ConfiguredObject.Of(assignment);
        if (target.Values(carrier.Policy).Any(policy => IsOrHigher(file, policy)) || IsCleartext(file, target)) return;
        if (IsChosen(file, target.Values(carrier.Member)) || IsUpgraded(Body.Around(assignment))) return;

        file.Report(Rules.Cleartext.PinnedHttpVersion, value.Syntax, [Excerpt.Of(value.Syntax), string.Join(" or ", versions)]);
    }

    private static AssignmentExpressionSyntax? AssignmentOf(IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (name.Parent is MemberBindingExpressionSyntax binding) target = binding.Parent is AssignmentExpressionSyntax ? binding : binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() ?? (ExpressionSyntax)binding;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            ? assignment
            : null;
    }

    // Parentheses have no operation.
    private static ExpressionSyntax Inner(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized) expression = parenthesized.Expression;
        return expression;
    }

    // The versions 1.x that a value may be; none where it may also be another one, because then a setting decides.
    private static IEnumerable<string> Versions1(FileAnalysis file, IOperation value)
    {
        var origin = Constants.Origin(value, file.Model, file.CancellationToken);
        if (origin is not IConditionalOperation { WhenFalse: { } whenFalse } conditional) return Version1(file, origin) is { } version ? [version] : [];

        var (first, second) = (Versions1(file, conditional.WhenTrue).ToList(), Versions1(file, whenFalse).ToList());
        return first.Count > 0 && second.Count > 0 ? first.Concat(second) : [];
    }

    // In one branch this version, in another one that.
    private static bool IsChosen(FileAnalysis file, IEnumerable<ExpressionSyntax> versions) =>
        versions.Any(version => file.Operation(Inner(version)) is { } value && !Versions1(file, value).Any());

    // A connection can be taken over for another protocol in HTTP/1.1 alone (RFC 9110, section 7.8).
    private static bool IsUpgraded(SyntaxNode body) => body.DescendantTokens().Any(token =>
        (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken))
        && token.ValueText.IndexOf("upgrade", StringComparison.OrdinalIgnoreCase) >= 0);

    private static string? Version1(FileAnalysis file, IOperation value)
    {
        switch (value)
        {
            case IFieldReferenceOperation { Field: { Name: "Version10" or "Version11" } field } when file.Tls.Is(field.ContainingType, WellKnown.HttpVersion):
                return field.Name == "Version10" ? "1.0" : "1.1";
            case IObjectCreationOperation { Type: { } type } creation when IsVersion(type):
                return Known(string.Join(".", creation.Arguments.Select(argument => Constant(file, argument.Value))));
            case IInvocationOperation { TargetMethod: { Name: "Parse" } method } parse when IsVersion(method.ContainingType) && parse.Arguments.Length == 1:
                return Known(Constant(file, parse.Arguments[0].Value));
            default:
                return null;
        }
    }

    private static bool IsVersion(ITypeSymbol type) => type.Name == "Version" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static string? Known(string? version) => version is "1.0" or "1.1" ? version : null;

    private static string? Constant(FileAnalysis file, IOperation value) =>
        Constants.TryGet(value, file.Model, file.CancellationToken, out var constant) ? constant?.ToString() : null;

    private static bool IsOrHigher(FileAnalysis file, ExpressionSyntax policy) =>
        Constants.TryGet(file.Operation(policy), file.Model, file.CancellationToken, out var value) && value is RequestVersionOrHigher;

    // Without TLS there is nothing to negotiate HTTP/2 in, and the address is the finding.
    private static bool IsCleartext(FileAnalysis file, ConfiguredObject request)
    {
        var addresses = request.Values("RequestUri").Concat(request.Values("BaseAddress"));
        if (request.Creation?.ArgumentList is { } arguments) addresses = addresses.Concat(arguments.Arguments.Select(argument => argument.Expression));
        return addresses
            .SelectMany(address => TextValue.Of(file.Operation(address), file.Model, file.CancellationToken))
            .Any(text => Url.Parse(text)?.Scheme == "http");
    }
}
