using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Cleartext;

/// <summary>Clients that are given a URL without TLS: http (TLS4001, TLS4002), ws (TLS4008), ftp (TLS4007).</summary>
internal sealed class UrlInspection : Inspection
{
    /// <summary>The property of a diagnostic that holds the scheme to write instead.</summary>
    public const string Scheme = nameof(Scheme);

    public override IEnumerable<string> Words => SinkCatalogue.All.Where(sink => sink.Kind == SinkKind.Url).Select(sink => sink.Word);

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

    private static Rule? Rule(FileAnalysis file, MemberUse use, Url url) => url.Scheme switch
    {
        "http" => HttpVersionAsked.IsHttp2(file, use) ? Rules.Cleartext.CleartextHttp2 : Rules.Cleartext.CleartextHttp,
        "ws" => Rules.Cleartext.CleartextWebSocket,
        "ftp" => FtpRequest.IsEncrypted(file, use.Operation) ? null : Rules.Cleartext.CleartextFtp,
        _ => null,
    };

    private static void Report(FileAnalysis file, MemberUse use, IOperation value, TextValue text, Url url, Rule rule)
    {
        var subject = url.Scheme + "://" + (url.Host ?? "…");
        var through = use.Sink.Member == ".ctor" ? use.Sink.TypeName : $"{use.Sink.TypeName}.{use.Sink.Member}";
        var consequence = rule == Rules.Cleartext.CleartextHttp2
            ? "over clear text the version is given up silently or the request fails, because HTTP/2 is negotiated inside TLS"
            : "is fetched without TLS: anyone on the way can read the password and change the file";
        var fix = ImmutableDictionary<string, string?>.Empty;
        if (url.Scheme != "ftp" && text.Origin?.SyntaxTree == file.Model.SyntaxTree) fix = fix.Add(Scheme, url.Scheme == "ws" ? "wss" : "https");

        file.Report(rule, value.Syntax, [subject, through, consequence], fix, text.Origin is { } origin ? [origin.GetLocation()] : null);
    }
}
