using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using TlsAnalyzers.Benchmarks.Sources;

namespace TlsAnalyzers.Benchmarks.Measuring;

/// <summary>Measures all subjects over one project, in this process: nothing is generated, restored or started.</summary>
internal static class Measurement
{
    private static readonly Dictionary<(int Round, string Subject), (TimeSpan Wall, int Findings)> Recorded = [];

    public static SourceProject Project { get; private set; } = null!;

    public static int Rounds { get; private set; }

    public static void Run(SourceProject project, int rounds, string? output)
    {
        (Project, Rounds) = (project, rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{project.Name}: {project.FileCount} files, {project.LineCount:N0} lines"));

        var log = new AccumulationLogger();
        var summary = BenchmarkRunner.Run<CompilationBenchmark>(Config(log));
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
            throw new InvalidOperationException("The measurement failed.\n" + log.GetLog());

        var samples = summary.Reports
            .Select(report => Sample(report.BenchmarkCase.Parameters, report.ResultStatistics!.Mean))
            .Where(sample => sample.Round > 0)
            .ToLookup(sample => sample.Subject);

        var table = FigureTable.Render(project, rounds, samples);
        Console.WriteLine(table);
        if (output is not null) File.WriteAllText(output, table);
    }

    /// <summary>Notes what the benchmark's clock does not see.</summary>
    public static void Record(int round, string subject, TimeSpan wall, int findings)
    {
        Recorded[(round, subject)] = (wall, findings);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"round {round} of {Rounds}: {subject}: {wall.TotalSeconds:F2} s, {findings} findings{(round == 0 ? " (warm-up)" : "")}"));
    }

    private static Sample Sample(BenchmarkDotNet.Parameters.ParameterInstances parameters, double nanoseconds)
    {
        var (round, name) = ((int)parameters[nameof(CompilationBenchmark.Round)], (string)parameters[nameof(CompilationBenchmark.Name)]);
        var (wall, findings) = Recorded[(round, name)];
        return new Sample(round, name, TimeSpan.FromMicroseconds(nanoseconds / 1000), wall, findings);
    }

    private static ManualConfig Config(ILogger log) => ManualConfig.CreateEmpty()
        .WithOrderer(new RoundByRound())
        .AddLogger(log)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .WithOptions(ConfigOptions.DisableLogFile)
        .WithArtifactsPath(Path.GetTempPath())
        .AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithClock(new ProcessorClock())
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(0)
            .WithIterationCount(1));
}
