using System.Text.RegularExpressions;
using Spectre.Console;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Output;

/// <summary>
/// Lines and rows in the console's markup, which show text from files and servers as it is. The console itself would make a picture of the word
/// in <c>spring:cloud:config</c>, and has no escape for that.
/// </summary>
internal static partial class ConsoleText
{
    /// <summary>Any text as markup: without control characters, and with its brackets.</summary>
    public static string Of(string? text) => SafeText.Of(text).EscapeMarkup();

    /// <summary>Writes a line of markup.</summary>
    public static void Line(this IAnsiConsole console, string markup)
    {
        console.Write(Render(markup));
        console.WriteLine();
    }

    /// <summary>Adds a row of cells of markup.</summary>
    public static void Row(this Table table, params string[] cells) => table.AddRow(cells.Select(Render));

    private static Paragraph Render(string markup)
    {
        var paragraph = new Paragraph();
        var styles = new Stack<Style>([Style.Plain]);
        foreach (Match part in Part().Matches(markup))
        {
            switch (part.Value)
            {
                case "[/]": styles.Pop(); break;
                case "[[" or "]]": paragraph.Append(part.Value[..1], styles.Peek()); break;
                case ['[', .. var style, ']']: styles.Push(styles.Peek().Combine(Style.Parse(style))); break;
                default: paragraph.Append(part.Value, styles.Peek()); break;
            }
        }

        return paragraph;
    }

    [GeneratedRegex(@"\[\[|\]\]|\[/\]|\[[^\[\]]+\]|[^\[\]]+")]
    private static partial Regex Part();
}
