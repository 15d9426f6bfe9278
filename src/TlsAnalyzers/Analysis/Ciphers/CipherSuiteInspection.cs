using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Facts;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>
/// Cipher suites that get into a CipherSuitesPolicy (TLS3001, TLS3002), and policies that leave nothing for HTTP/2 (TLS3007).
/// A suite that is named anywhere else is only talked about.
/// </summary>
internal sealed class CipherSuiteInspection : Inspection
{
    /// <summary>The property of a diagnostic that holds the suite to write instead. A diagnostic without it is mended by taking the element out.</summary>
    public const string Replacement = nameof(Replacement);

    public override IEnumerable<string> Words => ["CipherSuitesPolicy", "TlsCipherSuite"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (!file.IsFirstCallOf(this) || file.Tls.Type(WellKnown.CipherSuitesPolicy) is null) return;

        foreach (var policy in Creations.Of(file, WellKnown.CipherSuitesPolicy))
        {
            if (policy.Arguments.Length != 1 || DevelopmentOnly.Is(policy.Syntax)) continue;

            var list = CipherSuiteList.Of(file, policy.Arguments[0].Value);
            foreach (var element in list.Elements) Judge(file, element, list);
            if (list.IsComplete && list.Elements.Count > 0 && list.Elements.All(element => element.Suite.ForbiddenByHttp2))
                file.Report(Rules.Ciphers.NoSuiteForHttp2, policy.Syntax, [Excerpt.Of(policy.Syntax)]);
            foreach (var every in list.EverySuite)
                file.Report(Rules.Ciphers.BrokenCipherSuite, every, [Excerpt.Of(every), "enables every suite there is, those that encrypt nothing included"]);
        }
    }

    private static void Judge(FileAnalysis file, CipherSuiteElement element, CipherSuiteList list)
    {
        var (rule, reason) = element.Suite.BrokenBecause is { } broken ? (Rules.Ciphers.BrokenCipherSuite, broken) : (Rules.Ciphers.WeakCipherSuite, element.Suite.WeakBecause);
        if (reason is null || DevelopmentOnly.Is(element.Syntax)) return;

        var fix = ImmutableDictionary<string, string?>.Empty;
        if (!IsCovered(element, list)) fix = fix.Add(Replacement, element.Suite.Replacement?.Name);
        file.Report(rule, element.Syntax, [element.Suite.Name, reason], fix);
    }

    // What stays in the same list, or is put there instead of an earlier element, serves the same certificate; TLS 1.3 serves any.
    private static bool IsCovered(CipherSuiteElement element, CipherSuiteList list) =>
        element.Container is { } container
        && list.Elements.Any(other => other.Container == container && other.Syntax != element.Syntax
            && (other.Suite.Replacement is null ? other.Suite : other.Syntax.SpanStart < element.Syntax.SpanStart ? other.Suite.Replacement : null) is { } remaining
            && (remaining.IsTls13 || remaining.Authentication == element.Suite.Authentication));
}
