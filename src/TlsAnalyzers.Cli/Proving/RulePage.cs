using System.Text.RegularExpressions;

namespace TlsAnalyzers.Cli.Proving;

/// <summary>The code on the page of a rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Violation">What the rule reports.</param>
/// <param name="Fix">What to write instead.</param>
internal sealed partial record RulePage(string Rule, string Violation, string Fix)
{
    public string this[Snippet snippet] => snippet is Snippet.Violation ? Violation : Fix;

    /// <summary>The page that is part of this program.</summary>
    public static RulePage Read(string rule)
    {
        var text = Text(rule).ReplaceLineEndings("\n");
        return new(rule, CodeUnder("Violation"), CodeUnder("Fix"));

        string CodeUnder(string heading) => Code().Match(text, text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal)).Groups[1].Value;
    }

    /// <summary>The whole page.</summary>
    public static string Text(string rule)
    {
        using var page = new StreamReader(typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{rule}.md")!);
        return page.ReadToEnd();
    }

    [GeneratedRegex(@"```(?:csharp|json)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
