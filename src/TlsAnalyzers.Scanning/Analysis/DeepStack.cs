using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// Runs work in parallel on threads with stacks of a known size: a stack that overflows would end the process. The parser refuses what is nested too deeply for its own stack,
/// so whatever it made can be walked on one that is many times as large.
/// </summary>
internal static class DeepStack
{
    /// <summary>The stack for code that goes through trees, in bytes.</summary>
    public const int ForWalking = 256 * 1024 * 1024;

    /// <summary>The stack for the parser, in bytes: what <see cref="Nesting"/> lets pass, with room for code that has not been optimised yet.</summary>
    public const int ForParsing = 32 * 1024 * 1024;

    /// <summary>Does the work for every item and returns when all is done.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void ForEach<T>(IReadOnlyCollection<T> items, int stackSize, Action<T> work)
    {
        var queue = new ConcurrentQueue<T>(items);
        ExceptionDispatchInfo? failure = null;
        var threads = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, items.Count)).Select(_ => new Thread(Run, stackSize) { IsBackground = true }).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        failure?.Throw();

        void Run()
        {
            try
            {
                while (failure is null && queue.TryDequeue(out var item)) work(item);
            }
            catch (Exception wrong)
            {
                failure = ExceptionDispatchInfo.Capture(wrong);
            }
        }
    }
}
