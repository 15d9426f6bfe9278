using System.Diagnostics;
using System.Net.Sockets;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Says nothing where a ClientHello is due, and waits. It takes none of the probe's connections, which go on beside it.</summary>
internal static class SilenceScan
{
    /// <returns>Null when nobody was there to be silent to.</returns>
    public static async Task<SilenceFacts?> RunAsync(Dialer dialer, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return await dialer.VisitBesideAsync(async (stream, deadline) =>
            {
                await dialer.FrontDoor.EnterAsync(stream, dialer.Target, deadline);
                var clock = Stopwatch.StartNew();
                var dropped = await IsDroppedAsync(stream, deadline, cancellation);
                return new SilenceFacts(Math.Round(clock.Elapsed.TotalSeconds, 1), dropped);
            }, dialer.Target.Port, patience, cancellation);
        }
        catch (Exception failure) when (failure is IOException or SocketException or InvalidDataException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private static async Task<bool> IsDroppedAsync(Stream stream, CancellationToken deadline, CancellationToken cancellation)
    {
        var buffer = new byte[256];
        try
        {
            while (await stream.ReadAsync(buffer, deadline) > 0)
            {
                // An alert, or a page that says why; the end follows.
            }

            return true;
        }
        catch (Exception reset) when (reset is IOException or SocketException)
        {
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
