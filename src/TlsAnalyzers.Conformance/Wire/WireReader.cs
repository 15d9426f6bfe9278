using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Reads one item of a vector.</summary>
internal delegate T ReadItem<T>(ref WireReader reader);

/// <summary>
/// Reads the presentation language of TLS (RFC 8446 section 3). Never reads past its bounds, and never allocates by a length that has not
/// arrived: what it returns are slices of its input.
/// </summary>
/// <param name="data">What to read.</param>
/// <param name="scope">The name that errors give to the whole, such as <c>client_hello</c>.</param>
internal ref struct WireReader(ReadOnlyMemory<byte> data, string scope)
{
    private readonly ReadOnlyMemory<byte> _data = data;
    private readonly string _scope = scope;
    private readonly int _end = data.Length;
    private int _position;

    private WireReader(WireReader outer, int start, int end, string scope) : this(outer._data, scope)
    {
        _position = start;
        _end = end;
    }

    public readonly int Remaining => _end - _position;

    public byte U8(string field) => Take(1, field)[0];

    public ushort U16(string field) => BinaryPrimitives.ReadUInt16BigEndian(Take(2, field));

    public int U24(string field) => Take(3, field) is var bytes ? (bytes[0] << 16) | (bytes[1] << 8) | bytes[2] : 0;

    public uint U32(string field) => BinaryPrimitives.ReadUInt32BigEndian(Take(4, field));

    /// <summary>Reads a field of fixed size.</summary>
    public ReadOnlyMemory<byte> Bytes(int count, string field)
    {
        Need(count, field, _position);
        var bytes = _data.Slice(_position, count);
        _position += count;
        return bytes;
    }

    /// <summary>Reads all that is left.</summary>
    public ReadOnlyMemory<byte> Rest() => Bytes(Remaining, "");

    /// <summary>Reads a vector with a length of one byte.</summary>
    public ReadOnlyMemory<byte> Vector8(string field, int least = 0, int most = byte.MaxValue) => Vector(1, field, least, most).Rest();

    /// <summary>Reads a vector with a length of two bytes.</summary>
    public ReadOnlyMemory<byte> Vector16(string field, int least = 0) => Vector(2, field, least, ushort.MaxValue).Rest();

    /// <summary>Reads a vector with a length of three bytes.</summary>
    public ReadOnlyMemory<byte> Vector24(string field, int least = 0) => Vector(3, field, least, int.MaxValue).Rest();

    /// <summary>Reads a vector of items whose length in bytes has one byte.</summary>
    public T[] List8<T>(string field, ReadItem<T> item, int least = 0) => Items(Vector(1, field, least, byte.MaxValue), item);

    /// <summary>Reads a vector of items whose length in bytes has two bytes.</summary>
    public T[] List16<T>(string field, ReadItem<T> item, int least = 0) => Items(Vector(2, field, least, ushort.MaxValue), item);

    /// <summary>Reads a vector of items whose length in bytes has three bytes.</summary>
    public T[] List24<T>(string field, ReadItem<T> item, int least = 0) => Items(Vector(3, field, least, int.MaxValue), item);

    /// <summary>Reads a vector with a length of two bytes and gives its content a reader and a name of its own.</summary>
    public WireReader Scope16(string field, string scope)
    {
        var vector = Vector(2, field, 0, ushort.MaxValue);
        return new WireReader(vector, vector._position, vector._end, scope);
    }

    /// <summary>Throws when something is left.</summary>
    public readonly void End()
    {
        if (Remaining > 0)
        {
            throw Error("end", _position, $"{Remaining} bytes follow");
        }
    }

    /// <summary>The exception for a field that was just read and has a value that it must not have.</summary>
    public readonly WireFormatException Error(string field, string problem) => Error(field, _position, problem);

    private readonly WireFormatException Error(string field, int offset, string problem) => new($"{_scope}.{field}", offset, problem);

    private ReadOnlySpan<byte> Take(int count, string field) => Bytes(count, field).Span;

    private readonly void Need(int count, string field, int offset)
    {
        if (count > Remaining)
        {
            throw Error(field, offset, $"needs {count} bytes, {Remaining} are left");
        }
    }

    private WireReader Vector(int prefix, string field, int least, int most)
    {
        var offset = _position;
        var length = prefix switch { 1 => U8(field), 2 => U16(field), _ => U24(field) };
        if (length < least || length > most)
        {
            throw Error(field, offset, $"has {length} bytes, must have {(length < least ? $"at least {least}" : $"at most {most}")}");
        }

        Need(length, field, offset);
        var content = new WireReader(this, _position, _position + length, _scope);
        _position += length;
        return content;
    }

    private static T[] Items<T>(WireReader content, ReadItem<T> item)
    {
        var items = new List<T>();
        while (content.Remaining > 0)
        {
            items.Add(item(ref content));
        }

        return [.. items];
    }
}
