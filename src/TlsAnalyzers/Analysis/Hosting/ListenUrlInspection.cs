using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Hosting;

/// <summary>Servers that are told to listen at http:// addresses that other machines reach (TLS4005).</summary>
internal sealed class ListenUrlInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Listen];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name || !MayListen(name)) return;

        foreach (var use in MemberUse.At(file, name, SinkKind.Listen))
        {
            if (use.Value is { } value && !DevelopmentOnly.Is(use.Operation.Syntax)) Judge(file, name, use, value);
        }
    }

    // Task.Run(() => ...) and app.Run(async context => ...) are everywhere.
    private static bool MayListen(SimpleNameSyntax name) =>
        Body.CallOf(name) is not { } call || call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not (null or AnonymousFunctionExpressionSyntax);

    private static void Judge(FileAnalysis file, SimpleNameSyntax name, MemberUse use, IOperation value)
    {
        switch (Setting(file, use))
        {
            case "urls" or "":
                JudgeUrls(file, name, value);
                break;
            case "http_ports" when Constants.TryGet(value, file.Model, file.CancellationToken, out var ports) && ports is string { Length: > 0 }
                                   && !Body.CallsOf(Body.Around(name), name.Identifier.ValueText).Any(other => SetsHttpsPorts(file, other)):
                Report(file, value, Excerpt.Of(value.Syntax));
                break;
        }
    }

    private static void JudgeUrls(FileAnalysis file, SimpleNameSyntax name, IOperation value)
    {
        var urls = ListenUrls.Of(file, value).ToList();
        if (urls.Any(IsHttps) || HasHttpsBeside(file, name) || Body.Calls(Body.Around(name), "UseHttps")) return;

        foreach (var (url, at) in urls)
        {
            if (url.Scheme == "http" && ListenUrls.IsPublic(url) && !file.Options.AllowsCleartext(Rules.Cleartext.CleartextEndpoint, url.Host!)) Report(file, at, "http://" + url.Host);
        }
    }

    private static void Report(FileAnalysis file, IOperation at, string subject) =>
        file.Report(Rules.Cleartext.CleartextEndpoint, at.Syntax, [subject, ""]);

    private static bool IsHttps((Url Url, IOperation Value) pair) => pair.Url.Scheme == "https";

    // An http:// address next to an https:// one is there to redirect.
    private static bool HasHttpsBeside(FileAnalysis file, SimpleNameSyntax name) => Body.Around(name).DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name.Identifier.ValueText)
        .Select(token => token.Parent)
        .OfType<SimpleNameSyntax>()
        .SelectMany(other => AddedValues.To(file, other))
        .Any(value => ListenUrls.Of(file, value).Any(IsHttps));

    private static bool SetsHttpsPorts(FileAnalysis file, SimpleNameSyntax name) =>
        MemberUse.At(file, name, SinkKind.Listen).Any(use => Setting(file, use) == "https_ports");

    // The key that a value is set for; the empty string where there is none.
    private static string? Setting(FileAnalysis file, MemberUse use)
    {
        if (use.Operation is not IInvocationOperation { TargetMethod.Name: "UseSetting" } call) return "";

        var key = call.Arguments.First(argument => argument.Parameter?.Name == "key").Value;
        if (Constants.TryGet(key, file.Model, file.CancellationToken, out var constant)) return (constant as string)?.ToLowerInvariant();

        // Read-only fields of WebHostDefaults.
        return (key as IFieldReferenceOperation)?.Field.Name switch
        {
            "ServerUrlsKey" => "urls",
            "HttpPortsKey" => "http_ports",
            "HttpsPortsKey" => "https_ports",
            _ => null,
        };
    }
}
