using System.CommandLine;
using System.Text;
using Spectre.Console;

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

    /// <summary>Whether the report goes to a terminal that a person looks at, so that progress may be shown there.</summary>
    public bool IsForPerson(ParseResult parsed) =>
        Format(parsed) == ReportFormat.Console && parsed.GetValue(_file) is null && parsed.InvocationConfiguration.Output == Console.Out && !Console.IsOutputRedirected;

    /// <summary>Writes a text. A file is complete or is not there: it gets its name when everything is in it.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(ParseResult parsed, Action<TextWriter> report)
    {
        if (parsed.GetValue(_file) is not { } file)
        {
            report(parsed.InvocationConfiguration.Output);
            parsed.InvocationConfiguration.Output.Flush();
            return;
        }

        var partial = $"{file}.{Guid.NewGuid():N}.partial";
        try
        {
            using (var writer = new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))) report(writer);
            File.Move(partial, file, overwrite: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--output: cannot write '{file}': {wrong.Message}");
        }
        finally
        {
            if (File.Exists(partial)) File.Delete(partial);
        }
    }

    /// <summary>Writes a report for people: coloured at a terminal, plain elsewhere.</summary>
    public void WriteConsole(ParseResult parsed, Action<IAnsiConsole> report) => Write(parsed, writer =>
    {
        var terminal = writer == Console.Out && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        // Piped text is read by programs and by people with wide windows; it is not wrapped.
        if (!terminal) console.Profile.Width = 240;
        report(console);
    });

    private static string Name(ReportFormat format) => format.ToString().ToLowerInvariant();
}
