namespace TlsAnalyzers.Benchmarks;

/// <summary>What the program is asked to do.</summary>
/// <param name="Mode">Measure, or look without measuring.</param>
/// <param name="Source">The folder whose C# files are compiled, or that has the pages; null for the generated project.</param>
/// <param name="Rounds">How often each subject is measured.</param>
/// <param name="Output">The markdown file to write the table to; null for the console alone.</param>
internal sealed record Arguments(Mode Mode, string? Source, int Rounds, string? Output)
{
    /// <summary>The one way of looking through a folder to measure in this process; null for all, each in a process of its own.</summary>
    public int? Subject { get; init; }

    /// <summary>The command of DevSkim; null where it is left out.</summary>
    public string? DevSkim { get; init; }

    public const string Usage = """
        usage: TlsAnalyzers.Benchmarks [--source DIR] [--rounds N] [--output FILE.md]   what analyzers add to a compilation
               TlsAnalyzers.Benchmarks --report [--source DIR]                          every finding of TlsAnalyzers
               TlsAnalyzers.Benchmarks --words [--source DIR]                           what each word and inspection costs
               TlsAnalyzers.Benchmarks --peers DIR [--devskim PROGRAM]                  what other analyzers say of the code on the rules' pages
               TlsAnalyzers.Benchmarks --scan DIR [--rounds N]                          tlscheck scan beside the compiler and a search for words
               TlsAnalyzers.Benchmarks --write DIR                                      the generated project as files
        """;

    public static Arguments? Parse(IReadOnlyList<string> arguments)
    {
        var parsed = new Arguments(Mode.Measure, null, 7, null);
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--report":
                    parsed = parsed with { Mode = Mode.Report };
                    continue;
                case "--words":
                    parsed = parsed with { Mode = Mode.Words };
                    continue;
                case "--write" when value is not null:
                    parsed = parsed with { Mode = Mode.Write, Output = value };
                    break;
                case "--peers" when Directory.Exists(value):
                    parsed = parsed with { Mode = Mode.Peers, Source = value };
                    break;
                case "--devskim" when value is not null:
                    parsed = parsed with { DevSkim = value };
                    break;
                case "--scan" when Directory.Exists(value):
                    parsed = parsed with { Mode = Mode.Scan, Source = value };
                    break;
                case "--subject" when int.TryParse(value, out var subject) && subject >= 0 && subject < Scanning.ScanSubject.All.Count:
                    parsed = parsed with { Subject = subject };
                    break;
                case "--source" when Directory.Exists(value):
                    parsed = parsed with { Source = value };
                    break;
                case "--rounds" when int.TryParse(value, out var rounds) && rounds > 0:
                    parsed = parsed with { Rounds = rounds };
                    break;
                case "--output" when value is not null:
                    parsed = parsed with { Output = value };
                    break;
                default:
                    return null;
            }

            i++;
        }

        return parsed;
    }
}

internal enum Mode
{
    Measure,
    Report,
    Words,
    Peers,
    Scan,
    Write,
}
