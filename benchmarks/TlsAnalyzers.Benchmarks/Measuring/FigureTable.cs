using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using TlsAnalyzers.Benchmarks.Sources;
using TlsAnalyzers.Benchmarks.Subjects;

namespace TlsAnalyzers.Benchmarks.Measuring;

/// <summary>The samples of a measurement as a markdown table: medians, and what they are beside the compiler and the empty analyzer.</summary>
internal static class FigureTable
{
    public static string Render(SourceProject project, int rounds, ILookup<string, Sample> samples)
    {
        var compiler = Median(samples[Subject.CompilerAlone].Select(Processor));
        var empty = Median(samples[Subject.Empty].Select(Processor));
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"""
            **{project.Name}**: {project.FileCount} files, {project.LineCount:N0} lines; median of {rounds} rounds, {DateTime.UtcNow:yyyy-MM-dd}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, Roslyn {RoslynVersion}

            | attached | processor time | lowest to highest | wall time | beside the empty analyzer | added to it, of the compilation | findings |
            |---|--:|--:|--:|--:|--:|--:|
            """);
        foreach (var subject in Subject.All)
        {
            var all = samples[subject.Name].ToList();
            var median = Median(all.Select(Processor));
            var isMeasure = subject.Name is Subject.CompilerAlone or Subject.Empty;
            text.AppendLine(string.Create(CultureInfo.InvariantCulture,
                $"| {subject.Name} | {median:F2} s | {all.Min(Processor):F2} to {all.Max(Processor):F2} s | {Median(all.Select(sample => sample.Wall.TotalSeconds)):F2} s | {median / empty:F3} | {(isMeasure ? "" : $"{(median - empty) / compiler:+0.0 %;-0.0 %}")} | {all[0].Findings} |"));
        }

        return text.ToString();
    }

    private static string RoslynVersion => typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version!.ToString(2);

    private static double Processor(Sample sample) => sample.Processor.TotalSeconds;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
