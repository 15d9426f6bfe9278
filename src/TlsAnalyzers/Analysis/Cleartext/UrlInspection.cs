using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Cleartext;

/// <summary>Clients that are given a URL without TLS: http (TLS4001, TLS4002), ws (TLS4008), ftp (TLS4007), and what a library calls its own (TLS4009).</summary>
internal sealed class UrlInspection : Inspection
{
    /// <summary>The property of a diagnostic that holds the scheme to write instead.</summary>
    public const string Scheme = nameof(Scheme);

    /// <summary>The property of a diagnostic that holds the scheme that is written.</summary>
    public const string OldScheme = nameof(OldScheme);

    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Url];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        foreach (var use in MemberUse.At(file, name, SinkKind.Url))
        {
            if (use.Value is { } value) Judge(file, use, value);
        }
    }

    private static void Judge(FileAnalysis file, MemberUse use, IOperation value)
    {
        foreach (var text in TextValue.Of(value, file.Model, file.CancellationToken))
        {
            if (Url.Parse(text) is not { } url || Rule(file, use, url) is not { } rule) continue;
            if (url.Host is { } host && (Hosts.IsLocal(host) || file.Options.AllowsCleartext(rule, host))) continue;
            if (Hosts.IsRevocationService(url) || DevelopmentOnly.Is(use.Operation.Syntax)) continue;

            Report(file, use, value, text, url, rule);
            return;
        }
    }

    // A row that lists schemes knows what they mean to its library.
    private static Rule? Rule(FileAnalysis file, MemberUse use, Url url) => url.Scheme switch
    {
        var scheme when use.Sink.Insecure.Length > 0 => use.Sink.Insecure.Contains(scheme) ? use.Sink.Rule : null,
        "http" => HttpVersionAsked.IsHttp2(file, use) ? Rules.Cleartext.CleartextHttp2 : Rules.Cleartext.CleartextHttp,
        "ws" => Rules.Cleartext.CleartextWebSocket,
        "ftp" => FtpRequest.IsEncrypted(file, use.Operation) ? null : Rules.Cleartext.CleartextFtp,
        _ => null,
    };

    private static void Report(FileAnalysis file, MemberUse use, IOperation value, TextValue text, Url url, Rule rule)
    {
        var subject = url.Scheme + "://" + (url.Host ?? "…");
        var consequence = use.Sink.Consequence.Length > 0 ? use.Sink.Consequence
            : rule == Rules.Cleartext.CleartextHttp2
                ? "over clear text the version is given up silently or the request fails, because HTTP/2 is negotiated inside TLS"
                : "is fetched without TLS: anyone on the way can read the password and change the file";
        var fix = ImmutableDictionary<string, string?>.Empty;
        if (Safe(use.Sink, url) is { } scheme && text.Origin?.SyntaxTree == file.Model.SyntaxTree) fix = fix.Add(Scheme, scheme).Add(OldScheme, url.Scheme);

        file.Report(rule, value.Syntax, [subject, use.Sink.Display, consequence], fix, text.Origin is { } origin ? [origin.GetLocation()] : null);
    }

    private static string? Safe(Sink sink, Url url) => sink.Insecure.Length > 0 ? sink.Safe : url.Scheme switch
    {
        "http" => "https",
        "ws" => "wss",
        _ => null,
    };
}
