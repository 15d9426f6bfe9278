using System.Text.RegularExpressions;

namespace TlsAnalyzers.PackageTests;

/// <summary>A warning or error that the build printed.</summary>
/// <param name="Project">The name of the project that it is about.</param>
/// <param name="File">The file, with its path.</param>
/// <param name="Line">The line, or 0 where there is none.</param>
internal sealed record BuildMessage(string Project, string File, int Line, string Severity, string Id, string Text)
{
    private static readonly Regex Shape = new(
        @"^\s*(?<file>[^(\n]+?)(\((?<line>\d+),\d+\))? ?: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>.*?)( \[(?<project>[^\]]+proj)\])?\r?$",
        RegexOptions.Multiline);

    /// <summary>The messages of a build, each once.</summary>
    public static IEnumerable<BuildMessage> Parse(string output) => Shape.Matches(output)
        .Select(match => new BuildMessage(
            Path.GetFileNameWithoutExtension((match.Groups["project"].Success ? match.Groups["project"] : match.Groups["file"]).Value),
            match.Groups["file"].Value,
            match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value) : 0,
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["text"].Value))
        .Distinct();
}
