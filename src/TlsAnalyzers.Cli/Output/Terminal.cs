using Spectre.Console;

namespace TlsAnalyzers.Cli.Output;

/// <summary>Whether a person looks at what is written, and the console for either case.</summary>
internal static class Terminal
{
    /// <summary>Whether it is a terminal.</summary>
    public static bool Is(TextWriter writer) => writer == Console.Out && !Console.IsOutputRedirected || writer == Console.Error && !Console.IsErrorRedirected;

    /// <summary>A console that colours at a terminal and is plain elsewhere.</summary>
    public static IAnsiConsole On(TextWriter writer)
    {
        var terminal = Is(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        // Piped text is read by programs and by people with wide windows; it is not wrapped.
        if (!terminal) console.Profile.Width = 10_000;
        return console;
    }
}
