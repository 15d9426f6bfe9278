using System.Globalization;
using Spectre.Console;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Cli.Output;

/// <summary>A connection at a terminal: an arrow a step, and under it the fields with offset, bytes and meaning.</summary>
internal static class DecodeConsole
{
    private const int ShownBytes = 16;

    // Piped, a field is a line, however long.
    private const int PipedWidth = 10_000;

    /// <param name="console">Where to write.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="isBrief">The steps alone.</param>
    public static void Write(IAnsiConsole console, Transcript connection, bool isBrief)
    {
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = PipedWidth;
        console.Line($"[bold]{ConsoleText.Of(connection.Name)}[/]  {ConsoleText.Of(connection.Agreement)}");
        foreach (var (number, step) in connection.Steps.Index()) Write(console, number + 1, step, isBrief);
        if (connection.Note is { } note) console.Line($"[yellow]{ConsoleText.Of(note)}.[/]");
        if (connection.WhyOpaque is { } why) console.Line($"[yellow]Not everything was opened: {ConsoleText.Of(why)}.[/]");
        if (connection.Failure is { } failure) console.Line($"[red]Ended early: {ConsoleText.Of(failure)}.[/]");
        console.WriteLine();
    }

    /// <summary>One step.</summary>
    public static void Write(IAnsiConsole console, int number, Step step, bool isBrief)
    {
        var arrow = step.From is ConnectionEnd.Client ? "client ->" : "server <-";
        var records = step.Records > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({step.Records} records, {step.Length} bytes)") : "";
        console.Line(string.Create(CultureInfo.InvariantCulture,
            $"{number,3} {arrow} [bold]{ConsoleText.Of(step.Title)}[/]{(step.IsDecrypted ? " [grey](decrypted)[/]" : "")} {ConsoleText.Of(step.Detail)}{records}").TrimEnd());
        if (!isBrief)
        {
            Fields(console, step.Record);
            Fields(console, step.Fields);
        }

        foreach (var check in step.Checks) console.Line($"      [{(check.Matches switch { true => "green]matches: ", false => "red]WRONG: ", null => "yellow]" })}{ConsoleText.Of(check.Text)}[/]");
    }

    private static void Fields(IAnsiConsole console, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            var name = new string(' ', 2 * field.Depth) + field.Name;
            console.Line(string.Create(CultureInfo.InvariantCulture,
                $"      [grey]{field.Offset,6}[/]  {name,-44} {ConsoleText.Of(field.Meaning)}  [grey]{FieldText.Bytes(field, ShownBytes)}[/]").Replace(name, ConsoleText.Of(name), StringComparison.Ordinal));
        }
    }
}
