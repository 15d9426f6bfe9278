namespace TlsAnalyzers.Tests.Engine;

/// <summary>Snippets of programs that host ASP.NET Core: its namespaces, <c>builder</c>, <c>app</c> and <c>kestrel</c> are at hand.</summary>
internal static class WebSnippet
{
    private const string Usings = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Connections;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Hosting.Server.Features;
        using Microsoft.AspNetCore.HttpsPolicy;
        using Microsoft.AspNetCore.Server.HttpSys;
        using Microsoft.AspNetCore.Server.Kestrel.Core;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using static Web;

        """;

    private const string Objects = """

        internal static class Web
        {
            public static WebApplicationBuilder builder = null!;
            public static WebApplication app = null!;
            public static KestrelServerOptions kestrel = null!;
            public static IServiceCollection services = null!;
        }
        """;

    public static Task VerifyAsync(string markup) => Snippet.VerifyAsync(Complete(markup));

    public static Task VerifySilentAsync(string source) => Snippet.VerifySilentAsync(Complete(source));

    /// <summary>The diagnostics over a snippet that need not compile.</summary>
    public static async Task<IEnumerable<string>> AnalyzeAsync(string source) =>
        (await Snippet.AnalyzeAsync(Complete(source))).Select(diagnostic => diagnostic.Id);

    /// <summary>The messages that a user reads for a snippet.</summary>
    public static async Task<IEnumerable<string>> MessagesAsync(string source) =>
        (await Snippet.AnalyzeAsync(Complete(source))).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Fixes every finding of a rule, one by one and all at once.</summary>
    public static Task VerifyFixAsync(string source, string ruleId, string expected) =>
        SnippetFix.VerifyAsync(Complete(source), ruleId, Complete(expected));

    private static string Complete(string snippet) => Usings + snippet + Objects;
}
