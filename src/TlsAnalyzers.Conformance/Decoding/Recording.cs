using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>What crossed one connection, in the order in which it did, up to a limit. May be written from two threads at once.</summary>
/// <param name="limit">How many bytes are kept of each end.</param>
internal sealed class Recording(int limit)
{
    private readonly object _lock = new();
    private readonly List<(ConnectionEnd From, int Length)> _runs = [];
    private readonly Dictionary<ConnectionEnd, long> _seen = new() { [ConnectionEnd.Client] = 0, [ConnectionEnd.Server] = 0 };
    private readonly MemoryStream _bytes = new();

    /// <summary>What was kept: each run is all that one end sent until the other end sent something.</summary>
    public IReadOnlyList<(ConnectionEnd From, ReadOnlyMemory<byte> Bytes)> Runs
    {
        get
        {
            lock (_lock)
            {
                ReadOnlyMemory<byte> rest = _bytes.ToArray();
                List<(ConnectionEnd, ReadOnlyMemory<byte>)> runs = [];
                foreach (var (from, length) in _runs)
                {
                    runs.Add((from, rest[..length]));
                    rest = rest[length..];
                }

                return runs;
            }
        }
    }

    /// <summary>How many bytes came that were not kept.</summary>
    public long Dropped
    {
        get
        {
            lock (_lock) return _seen.Values.Sum() - _bytes.Length;
        }
    }

    public void Add(ConnectionEnd from, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        lock (_lock)
        {
            var kept = bytes[..(int)Math.Clamp(limit - _seen[from], 0, bytes.Length)];
            _seen[from] += bytes.Length;
            if (kept.IsEmpty) return;
            _bytes.Write(kept);
            if (_runs is [.., var last] && last.From == from) _runs[^1] = (from, last.Length + kept.Length);
            else _runs.Add((from, kept.Length));
        }
    }
}
