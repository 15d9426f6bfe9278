using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// Runs work in parallel on threads whose stacks are many times that of the threads on which files are parsed. The parser refuses what is nested too deeply for its own
/// stack, so whatever it made can be walked here: a stack that overflows would end the process.
/// </summary>
internal static class DeepStack
{
    private const int StackSize = 256 * 1024 * 1024;

    /// <summary>Does the work for every item and returns when all is done.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void ForEach<T>(IReadOnlyCollection<T> items, Action<T> work)
    {
        var queue = new ConcurrentQueue<T>(items);
        ExceptionDispatchInfo? failure = null;
        var threads = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, items.Count)).Select(_ => new Thread(Run, StackSize) { IsBackground = true }).ToList();
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
