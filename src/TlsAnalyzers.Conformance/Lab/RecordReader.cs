using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Cuts one direction of a connection into TLS records, and the handshake records before encryption into messages.</summary>
internal sealed class RecordReader(Action<byte, byte[]> onMessage, Action<byte, byte[]> onRecord)
{
    private const int HeaderLength = 5;
    private const int LongestRecord = 16384 + 2048;
    private const int LongestMessage = 1 << 18;
    private readonly List<byte> _pending = [];
    private readonly List<byte> _handshake = [];
    private bool _done;
    private bool _encrypted;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_done) return;
        _pending.AddRange(bytes);
        var at = 0;
        while (!_done && _pending.Count - at >= HeaderLength)
        {
            var length = (_pending[at + 3] << 8) | _pending[at + 4];
            if (length > LongestRecord) Stop();
            if (_done || _pending.Count - at < HeaderLength + length) break;
            Record(_pending[at], [.. _pending.GetRange(at + HeaderLength, length)]);
            at += HeaderLength + length;
        }
        if (!_done) _pending.RemoveRange(0, at);
    }

    private void Record(byte type, byte[] fragment)
    {
        _encrypted |= type is 20 or 23;
        onRecord(type, fragment);
        if (type != 22 || _encrypted) return;
        _handshake.AddRange(fragment);
        while (_handshake.Count >= 4)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian([0, _handshake[1], _handshake[2], _handshake[3]]);
            if (length > LongestMessage) Stop();
            if (_done || _handshake.Count < 4 + length) return;
            onMessage(_handshake[0], [.. _handshake.GetRange(0, 4 + length)]);
            _handshake.RemoveRange(0, 4 + length);
        }
    }

    // What no longer looks like TLS is not looked at.
    private void Stop()
    {
        _done = true;
        _pending.Clear();
        _handshake.Clear();
    }
}
