using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// Cuts a byte stream into records. Holds only what has arrived, and refuses a header before the bytes that it promises come.
/// </summary>
internal sealed class RecordReader
{
    private byte[] _buffer = [];
    private int _start;
    private int _end;

    /// <summary>Bytes that have arrived and belong to no complete record.</summary>
    public ReadOnlySpan<byte> Pending => _buffer.AsSpan(_start, _end - _start);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length - _end < bytes.Length)
        {
            var pending = Pending;
            var needed = pending.Length + bytes.Length;
            var target = needed <= _buffer.Length ? _buffer : new byte[Math.Max(2 * pending.Length, needed)];
            pending.CopyTo(target);
            (_buffer, _start, _end) = (target, 0, pending.Length);
        }

        bytes.CopyTo(_buffer.AsSpan(_end));
        _end += bytes.Length;
    }

    /// <summary>Takes the next record; false while it is not complete.</summary>
    /// <exception cref="WireFormatException">The bytes are no record of SSL 3.0 or TLS.</exception>
    public bool TryRead(out TlsRecord record)
    {
        record = default;
        var pending = Pending;
        if (pending.Length > 0 && pending[0] is < (byte)ContentType.change_cipher_spec or > (byte)ContentType.heartbeat)
        {
            throw new WireFormatException("record.type", 0, $"0x{pending[0]:X2} is none");
        }

        if (pending.Length > 1 && pending[1] != 3)
        {
            throw new WireFormatException("record.legacy_record_version", 1, $"begins with 0x{pending[1]:X2}, must begin with 0x03");
        }

        if (pending.Length < TlsRecord.HeaderLength)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(pending[3..]);
        if (length > WireLimits.Ciphertext)
        {
            throw new WireFormatException("record.length", 3, $"{length} bytes, may be {WireLimits.Ciphertext}");
        }

        if (pending.Length < TlsRecord.HeaderLength + length)
        {
            return false;
        }

        // Copied, because the buffer is written over and the record may be kept.
        var fragment = pending.Slice(TlsRecord.HeaderLength, length).ToArray();
        record = new TlsRecord((ContentType)pending[0], (TlsVersion)BinaryPrimitives.ReadUInt16BigEndian(pending[1..]), fragment);
        _start += TlsRecord.HeaderLength + length;
        return true;
    }
}
