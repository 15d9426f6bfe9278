using System.Collections.Immutable;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Running;

namespace TlsAnalyzers.Benchmarks.Measuring;

/// <summary>Runs all subjects of a round before the next round, each round beginning with another one.</summary>
internal sealed class RoundByRound : DefaultOrderer
{
    public override IEnumerable<BenchmarkCase> GetExecutionOrder(
        ImmutableArray<BenchmarkCase> benchmarksCase, IEnumerable<BenchmarkLogicalGroupRule>? order = null) =>
        benchmarksCase
            .GroupBy(benchmark => (int)benchmark.Parameters[nameof(CompilationBenchmark.Round)])
            .OrderBy(round => round.Key)
            .SelectMany(round => Rotate([.. round], round.Key));

    private static IEnumerable<BenchmarkCase> Rotate(BenchmarkCase[] cases, int by) =>
        Enumerable.Range(0, cases.Length).Select(index => cases[(index + by) % cases.Length]);
}
