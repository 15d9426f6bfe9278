using Perfolizer.Horology;
using Perfolizer.Metrology;

namespace TlsAnalyzers.Benchmarks.Measuring;

/// <summary>A clock that ticks only while a processor works for this process: what else runs on the machine does not count.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "processor time of the process";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
