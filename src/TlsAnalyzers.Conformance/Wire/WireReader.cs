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
/// <param name="trace">Notes what is read; null when nobody asks.</param>
internal ref struct WireReader(ReadOnlyMemory<byte> data, string scope, FieldTrace? trace = null)
{
    private readonly ReadOnlyMemory<byte> _data = data;
    private readonly string _scope = scope;
    private readonly FieldTrace? _trace = trace;
    private readonly int _end = data.Length;
    private int _position;

    private WireReader(WireReader outer, int start, int end, string scope) : this(outer._data, scope, outer._trace)
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
        var bytes = Next(count, field);
        _trace?.Add(new(_scope, field, _position - count, count, 0));
        return bytes;
    }

    /// <summary>Reads all that is left.</summary>
    public ReadOnlyMemory<byte> Rest(string field) => Bytes(Remaining, field);

    /// <summary>Reads a vector with a length of one byte.</summary>
    public ReadOnlyMemory<byte> Vector8(string field, int least = 0, int most = byte.MaxValue) => Vector(1, field, least, most).All();

    /// <summary>Reads a vector with a length of two bytes.</summary>
    public ReadOnlyMemory<byte> Vector16(string field, int least = 0) => Vector(2, field, least, ushort.MaxValue).All();

    /// <summary>Reads a vector with a length of three bytes.</summary>
    public ReadOnlyMemory<byte> Vector24(string field, int least = 0) => Vector(3, field, least, int.MaxValue).All();

    /// <summary>Reads a vector of items whose length in bytes has one byte.</summary>
    public T[] List8<T>(string field, ReadItem<T> item, int least = 0) => Items(Vector(1, field, least, byte.MaxValue), field, item);

    /// <summary>Reads a vector of items whose length in bytes has two bytes.</summary>
    public T[] List16<T>(string field, ReadItem<T> item, int least = 0) => Items(Vector(2, field, least, ushort.MaxValue), field, item);

    /// <summary>Reads a vector of items whose length in bytes has three bytes.</summary>
    public T[] List24<T>(string field, ReadItem<T> item, int least = 0) => Items(Vector(3, field, least, int.MaxValue), field, item);

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
        var length = 0;
        foreach (var part in Next(prefix, field).Span) length = (length << 8) | part;
        if (length < least || length > most)
        {
            throw Error(field, offset, $"has {length} bytes, must have {(length < least ? $"at least {least}" : $"at most {most}")}");
        }

        Need(length, field, offset);
        _trace?.Add(new(_scope, field, offset, prefix + length, prefix));
        var content = new WireReader(this, _position, _position + length, _scope);
        _position += length;
        return content;
    }

    private static T[] Items<T>(WireReader content, string field, ReadItem<T> item)
    {
        var items = new List<T>();
        while (content.Remaining > 0)
        {
            var (start, noted) = (content._position, content._trace?.Fields.Count ?? 0);
            items.Add(item(ref content));
            content._trace?.Group(noted, new(content._scope, $"{field}[{items.Count - 1}]", start, content._position - start, 0));
        }

        return [.. items];
    }

    private ReadOnlyMemory<byte> All() => Next(Remaining, "");

    private ReadOnlyMemory<byte> Next(int count, string field)
    {
        Need(count, field, _position);
        _position += count;
        return _data.Slice(_position - count, count);
    }
}
