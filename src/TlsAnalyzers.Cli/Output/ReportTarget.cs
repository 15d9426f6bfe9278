using System.CommandLine;
using Spectre.Console;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Output;

/// <summary>Where a report goes and in which form: the options <c>--format</c> and <c>--output</c>.</summary>
internal sealed class ReportTarget
{
    private readonly Option<ReportFormat> _format;

    private readonly Option<string?> _file = new("--output", "-o")
    {
        Description = "Write the report to this file instead of the terminal",
        HelpName = "FILE",
    };

    private ReportTarget(ReportFormat[] formats)
    {
        _format = new("--format", "-f")
        {
            Description = "How to show the result: " + string.Join(", ", formats.Select(Name)),
            HelpName = "FORMAT",
            CustomParser = given =>
            {
                var text = given.Tokens[0].Value;
                if (formats.Cast<ReportFormat?>().FirstOrDefault(format => string.Equals(Name(format!.Value), text, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
                given.AddError($"--format: '{text}' is none of {string.Join(", ", formats.Select(Name))}.");
                return default;
            },
        };
    }

    /// <summary>Adds the two options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="formats">What it can write beside the console form.</param>
    public static ReportTarget AddTo(Command command, params ReportFormat[] formats)
    {
        var target = new ReportTarget([ReportFormat.Console, .. formats]);
        command.Add(target._format);
        command.Add(target._file);
        return target;
    }

    /// <summary>The form that was asked for.</summary>
    public ReportFormat Format(ParseResult parsed) => parsed.GetValue(_format);

    /// <summary>The file that was asked for; null for the output.</summary>
    public string? File(ParseResult parsed) => parsed.GetValue(_file);

    /// <summary>Whether the report is text that goes to the output, where it may come in parts.</summary>
    public bool IsConsole(ParseResult parsed) => Format(parsed) == ReportFormat.Console && parsed.GetValue(_file) is null;

    /// <summary>Whether the report goes to a terminal that a person looks at, so that progress may be shown there.</summary>
    private bool IsForPerson(ParseResult parsed) =>
        IsConsole(parsed) && Terminal.Is(parsed.InvocationConfiguration.Output);

    /// <summary>Writes a text to the file that was asked for, or to the output.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(ParseResult parsed, Action<TextWriter> report)
    {
        if (parsed.GetValue(_file) is { } file)
        {
            WholeFile.Write("--output", file, report);
            return;
        }

        report(parsed.InvocationConfiguration.Output);
        parsed.InvocationConfiguration.Output.Flush();
    }

    /// <summary>Writes a report for people: coloured at a terminal, plain elsewhere.</summary>
    public void WriteConsole(ParseResult parsed, Action<IAnsiConsole> report) => Write(parsed, writer => report(Terminal.On(writer)));

    /// <summary>Writes a report of checks in the form that was asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="subject">What was tested, for JUnit and SARIF.</param>
    /// <param name="rows">The checks, for JUnit and SARIF.</param>
    /// <param name="json">The report as JSON.</param>
    /// <param name="html">The report as a page.</param>
    /// <param name="console">Writes the report for a terminal.</param>
    public void Write(ParseResult parsed, string subject, Func<IReadOnlyList<ReportRow>> rows, Func<string> json, Func<string> html, Action<IAnsiConsole> console)
    {
        switch (Format(parsed))
        {
            case ReportFormat.Json: Write(parsed, writer => writer.WriteLine(json())); break;
            case ReportFormat.JUnit: Write(parsed, writer => JUnitReport.Write(writer, subject, rows())); break;
            case ReportFormat.Sarif: Write(parsed, writer => SarifReport.Write(writer, subject, rows())); break;
            case ReportFormat.Html: Write(parsed, writer => writer.Write(html())); break;
            default: WriteConsole(parsed, console); break;
        }
    }

    /// <summary>Runs long work, with a progress bar where a person is looking.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="count">How many steps there are.</param>
    /// <param name="work">The work; it is given null where nobody looks.</param>
    public async Task<TResult> WithProgressAsync<TStep, TResult>(ParseResult parsed, string title, int count, Func<IProgress<TStep>?, Task<TResult>> work) =>
        IsForPerson(parsed)
            ? await AnsiConsole.Progress().AutoClear(true).StartAsync(progress => work(new Tick<TStep>(progress.AddTask(title, maxValue: count))))
            : await work(null);

    /// <summary>Runs work that tells more and more, with the newest in a line where a person is looking.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="line">What a step tells, as markup.</param>
    /// <param name="work">The work; it is given null where nobody looks.</param>
    public async Task<TResult> WithStatusAsync<TStep, TResult>(ParseResult parsed, string title, Func<TStep, string> line, Func<IProgress<TStep>?, Task<TResult>> work) =>
        IsForPerson(parsed)
            ? await AnsiConsole.Status().StartAsync(title, status => work(new Newest<TStep>(status, line)))
            : await work(null);

    private static string Name(ReportFormat format) => format.ToString().ToLowerInvariant();
}
