using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Writes the presentation language of TLS (RFC 8446 section 3). Lengths are filled in when the content is there.</summary>
internal sealed class WireWriter
{
    private byte[] _buffer = new byte[256];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public byte[] ToArray() => Written.ToArray();

    public void U8(byte value) => Claim(1)[0] = value;

    public void U16(ushort value) => BinaryPrimitives.WriteUInt16BigEndian(Claim(2), value);

    public void U24(int value) => PutLength(Claim(3), value);

    public void U32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Claim(4), value);

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Claim(bytes.Length));

    public void Bytes(ReadOnlyMemory<byte> bytes) => Bytes(bytes.Span);

    public void Vector8(ReadOnlyMemory<byte> bytes) => Vector(1, bytes);

    public void Vector16(ReadOnlyMemory<byte> bytes) => Vector(2, bytes);

    public void Vector24(ReadOnlyMemory<byte> bytes) => Vector(3, bytes);

    public void List8<T>(IEnumerable<T> items, Action<WireWriter, T> write) => List(1, items, write);

    public void List16<T>(IEnumerable<T> items, Action<WireWriter, T> write) => List(2, items, write);

    public void List24<T>(IEnumerable<T> items, Action<WireWriter, T> write) => List(3, items, write);

    /// <summary>Opens a vector with a length of two bytes; disposing closes it and fills the length in.</summary>
    public Length Length16() => new(this, 2);

    /// <summary>Opens a vector with a length of three bytes; disposing closes it and fills the length in.</summary>
    public Length Length24() => new(this, 3);

    private void Vector(int prefix, ReadOnlyMemory<byte> bytes)
    {
        using (new Length(this, prefix))
        {
            Bytes(bytes);
        }
    }

    private void List<T>(int prefix, IEnumerable<T> items, Action<WireWriter, T> write)
    {
        using (new Length(this, prefix))
        {
            foreach (var item in items)
            {
                write(this, item);
            }
        }
    }

    private Span<byte> Claim(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }

        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }

    private static void PutLength(Span<byte> target, int value)
    {
        if (value >> (8 * target.Length) != 0)
        {
            throw new InvalidOperationException($"{value} does not fit into {target.Length} bytes.");
        }

        for (var i = target.Length - 1; i >= 0; i--, value >>= 8)
        {
            target[i] = (byte)value;
        }
    }

    /// <summary>The length of a vector that is still being written.</summary>
    internal readonly ref struct Length
    {
        private readonly WireWriter _writer;
        private readonly int _prefix;
        private readonly int _start;

        public Length(WireWriter writer, int prefix)
        {
            writer.Claim(prefix);
            (_writer, _prefix, _start) = (writer, prefix, writer._length);
        }

        public void Dispose() => PutLength(_writer._buffer.AsSpan(_start - _prefix, _prefix), _writer._length - _start);
    }
}
