namespace TlsAnalyzers.Benchmarks;

/// <summary>What the program is asked to do.</summary>
/// <param name="Mode">Measure, or look without measuring.</param>
/// <param name="Source">The folder whose C# files are compiled, or that has the pages; null for the generated project.</param>
/// <param name="Rounds">How often each subject is measured.</param>
/// <param name="Output">The markdown file to write the table to; null for the console alone.</param>
internal sealed record Arguments(Mode Mode, string? Source, int Rounds, string? Output)
{
    public const string Usage = """
        usage: TlsAnalyzers.Benchmarks [--source DIR] [--rounds N] [--output FILE.md]   what analyzers add to a compilation
               TlsAnalyzers.Benchmarks --report [--source DIR]                          every finding of TlsAnalyzers
               TlsAnalyzers.Benchmarks --words [--source DIR]                           what each word and inspection costs
               TlsAnalyzers.Benchmarks --peers DIR                                      what other analyzers say of the code on the rules' pages
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
    Write,
}
