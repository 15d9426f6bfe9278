using System.Net;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding.Captures;

/// <summary>Puts segments together to connections: in order, each byte once.</summary>
internal sealed class TcpConnections
{
    private readonly List<Connection> _all = [];
    private readonly Dictionary<(IPEndPoint, IPEndPoint), Connection> _open = [];

    public void Add(TcpSegment segment)
    {
        var connection = _open.GetValueOrDefault((segment.From, segment.To));
        // A SYN without ACK opens a connection, also between two ends that had one before.
        if (connection is null || (segment.IsSyn && !segment.IsAck && !connection.IsRepeated(segment))) connection = Open(segment);
        connection.Add(segment);
    }

    /// <summary>The connections with a TLS hello in them, in the order in which they began.</summary>
    public IReadOnlyList<CapturedConnection> WithTls() => [.. _all.Select(connection => connection.WithTls()).OfType<CapturedConnection>()];

    private Connection Open(TcpSegment first)
    {
        var connection = new Connection(first.IsSyn && first.IsAck ? first.To : first.From, first.IsSyn && first.IsAck ? first.From : first.To);
        _all.Add(connection);
        _open[(first.From, first.To)] = _open[(first.To, first.From)] = connection;
        return connection;
    }

    private sealed class Connection(IPEndPoint opener, IPEndPoint other)
    {
        private readonly Recording _recording = new(int.MaxValue);
        private readonly Sequence _fromOpener = new();
        private readonly Sequence _fromOther = new();

        public bool IsRepeated(TcpSegment syn) => _fromOpener.Start == syn.Sequence;

        public void Add(TcpSegment segment)
        {
            var isOpener = segment.From.Equals(opener);
            foreach (var bytes in (isOpener ? _fromOpener : _fromOther).Take(segment))
                _recording.Add(isOpener ? ConnectionEnd.Client : ConnectionEnd.Server, bytes.Span);
        }

        public CapturedConnection? WithTls()
        {
            // A capture that began late has no SYN to tell who is the client; the hello does.
            var hello = _recording.Runs.Select(run => (run.From, Kind: ClearText.Hello(run.Bytes.Span))).FirstOrDefault(run => run.Kind is not null);
            if (hello.Kind is not { } sender) return null;
            var turned = sender != hello.From;
            var (client, server) = turned ? (other, opener) : (opener, other);
            return new($"{client} > {server}", [.. _recording.Runs.Select(run => (turned ? Other(run.From) : run.From, run.Bytes))]);
        }

        private static ConnectionEnd Other(ConnectionEnd end) => end is ConnectionEnd.Client ? ConnectionEnd.Server : ConnectionEnd.Client;
    }

    /// <summary>The bytes of one direction.</summary>
    private sealed class Sequence
    {
        private readonly SortedDictionary<uint, ReadOnlyMemory<byte>> _early = [];
        private uint _next;

        /// <summary>The number of the SYN; null when none was seen.</summary>
        public uint? Start { get; private set; }

        private bool _begun;

        /// <summary>What can be read now: the segment, without what came before, and what was waiting for it.</summary>
        public IEnumerable<ReadOnlyMemory<byte>> Take(TcpSegment segment)
        {
            if (segment.IsSyn) (Start, _next, _begun) = (segment.Sequence, segment.Sequence + 1, true);
            if (segment.Data.IsEmpty || segment.IsSyn) yield break;
            if (!_begun) (_next, _begun) = (segment.Sequence, true);
            _early.TryAdd(segment.Sequence, segment.Data);
            while (Ready() is { } bytes) yield return bytes;
        }

        private ReadOnlyMemory<byte>? Ready()
        {
            foreach (var (sequence, data) in _early)
            {
                // Numbers wrap around: the distance is what counts.
                var behind = unchecked((int)(_next - sequence));
                if (behind < 0) continue;
                _early.Remove(sequence);
                if (behind >= data.Length) return ReadOnlyMemory<byte>.Empty;
                _next += (uint)(data.Length - behind);
                return data[behind..];
            }

            return null;
        }
    }
}
