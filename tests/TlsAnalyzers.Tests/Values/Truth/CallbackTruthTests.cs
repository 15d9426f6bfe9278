using System.Diagnostics;
using CsCheck;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Random callbacks are compiled and run, in every state of the world and for every value of the errors; the verdict has to say what happened.</summary>
public sealed class CallbackTruthTests(ITestOutputHelper output)
{
    private const int BatchSize = 250;

#if MUTATION_TESTING
    // As many as take a few seconds: each change of the judge is asked.
    [Fact]
    public void The_verdict_is_what_happens() => Compare(Seed.Fixed, BatchSize);
#else
    [Fact]
    public void The_verdict_is_what_happens() => Compare(Seed.Fixed, 10_000);

    // Fewer: every run has others.
    [Fact]
    public void The_verdict_is_what_happens_to_bodies_never_seen() => Compare(Seed.Fresh, 2_500);
#endif

    private void Compare(ulong seed, int bodies)
    {
        var clock = Stopwatch.StartNew();
        var unknown = 0;
        string? failure = null;
        Parallel.For(0, bodies / BatchSize, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (number, loop) =>
        {
            var batch = CallbackBatch.Compile(Pieces.Batch(CallbackGenerator.Body, seed, number, BatchSize));
            var judge = Judge(batch);
            for (var i = 0; i < BatchSize && !loop.IsStopped; i++)
            {
                var outcome = Outcome.Of(judge(i), batch.Run(i));
                Interlocked.Add(ref unknown, outcome.Unknown);
                if (outcome.Wrong is null) continue;

                failure = batch.Codes[i].Smallest(Wrong);
                loop.Stop();
            }
        });

        var judged = bodies * Verdict.Inputs;
        output.WriteLine($"seed {seed}: {bodies} bodies, {100.0 * unknown / judged:0.00} % unknown, {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.True(failure is null, $"TRUTH_SEED={seed}: {failure}");
        Assert.InRange(unknown, 0, judged / 50);
    }

    private static Func<int, string> Judge(CallbackBatch batch)
    {
        var bodies = new Bodies(batch.Compilation, CancellationToken.None);
        return i => CallbackJudge.Judge(batch.Targets[i], bodies, CancellationToken.None)!.ToString();
    }

    // As an anonymous function and as a method.
    private static string? Wrong(Code code)
    {
        var batch = CallbackBatch.TryCompile([code, code], out _);
        if (batch is null) return null;

        var judge = Judge(batch);
        return Outcome.Of(judge(0), batch.Run(0)).Wrong ?? Outcome.Of(judge(1), batch.Run(1)).Wrong;
    }
}
