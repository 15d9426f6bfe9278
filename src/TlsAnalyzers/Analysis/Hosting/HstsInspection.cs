using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>Strict-Transport-Security that is missing, too short, or sent to developers only (TLS4012).</summary>
internal sealed class HstsInspection : Inspection
{
    private const int DefaultDays = 30;

    // What tells an application for browsers from an API, whose clients know nothing of HSTS: pages, static files, sessions.
    private static readonly string[] ForBrowsers =
    [
        "MapRazorPages", "AddRazorPages", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute", "AddControllersWithViews",
        "MapBlazorHub", "MapRazorComponents", "UseStaticFiles", "MapStaticAssets", "MapFallbackToPage", "MapFallbackToFile",
        "UseSession", "AddAntiforgery", "UseAntiforgery", "AddCookie",
    ];

    // Middleware of other libraries that sends the header.
    private static readonly string[] Substitutes = ["UseHsts", "UseSecurityHeaders"];

    public override IEnumerable<string> Words => ["MaxAge", "UseHsts", "UseHttpsRedirection"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        if (token.ValueText == "MaxAge") InspectMaxAge(file, name);
        else if (Body.CallOf(name) is not null && file.Symbol(name) is IMethodSymbol method && IsHttpsPolicy(method)) InspectCall(file, name);
    }

    private static void InspectMaxAge(FileAnalysis file, SimpleNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (target.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != target || !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)) return;
        if (file.Symbol(name)?.ContainingType is not { Name: "HstsOptions" } type || type.ContainingNamespace.ToDisplayString() != "Microsoft.AspNetCore.HttpsPolicy") return;
        if (file.Operation(assignment.Right) is not { } value || Durations.Of(value, file.Model, file.CancellationToken) is not { } age) return;
        if (age.TotalDays >= DefaultDays || DevelopmentOnly.Is(assignment)) return;

        Report(file, assignment, age <= TimeSpan.Zero
            ? "switches HSTS off, also in browsers that had it"
            : $"makes browsers forget HSTS sooner than the {DefaultDays} days of the framework's default; a year is usual");
    }

    private static void InspectCall(FileAnalysis file, SimpleNameSyntax name)
    {
        var root = file.Model.SyntaxTree.GetRoot(file.CancellationToken);
        if (name.Identifier.ValueText == "UseHsts")
        {
            if (Body.CallsOf(root, "UseHsts").All(DevelopmentOnly.Is)) Report(file, name, "runs in development only and has no effect in production");
        }
        else if (ForBrowsers.Any(method => Body.Calls(root, method)) && !Substitutes.Any(method => Body.Calls(root, method)) && !WritesHeader(root) && !DevelopmentOnly.Is(name))
        {
            Report(file, name, "redirects to HTTPS without UseHsts: the first request of every visit goes out in clear text and can be intercepted");
        }
    }

    private static void Report(FileAnalysis file, SyntaxNode at, string what) => file.Report(Rules.Cleartext.HstsWithoutEffect, at, [Excerpt.Of(at), what]);

    private static bool IsHttpsPolicy(IMethodSymbol method) => (method.ReducedFrom ?? method).ContainingType is { Name: "HstsBuilderExtensions" or "HttpsPolicyBuilderExtensions" };

    private static bool WritesHeader(SyntaxNode root) => root.DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.Equals("Strict-Transport-Security", StringComparison.OrdinalIgnoreCase)
        || token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "StrictTransportSecurity");
}
