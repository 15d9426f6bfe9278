using System.CommandLine;
using System.IO.Enumeration;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>The option <c>--case</c>: which cases of the lab.</summary>
internal static class CaseOption
{
    public static Option<string[]> Create() => new("--case", "-c")
    {
        Description = "Only these cases, by id; * stands for anything (cert-*)",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The cases that were asked for; all when none was named.</summary>
    /// <exception cref="UsageException">An id or pattern that no case fits.</exception>
    public static IReadOnlyList<LabCase> Chosen(string[]? patterns)
    {
        if (patterns is not { Length: > 0 }) return LabCatalogue.All;
        foreach (var pattern in patterns)
        {
            if (!LabCatalogue.All.Any(row => Fits(row, pattern)))
                throw new UsageException($"--case: the lab has no case '{pattern}'. 'tlscheck lab list' lists them.");
        }

        return [.. LabCatalogue.All.Where(row => patterns.Any(pattern => Fits(row, pattern)))];
    }

    private static bool Fits(LabCase row, string pattern) => FileSystemName.MatchesSimpleExpression(pattern, row.Id);
}
