using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>The fields of a message or a record with their meanings, from what the codec noted while it read.</summary>
internal static class FieldList
{
    /// <summary>A handshake message: its header, and as much of its body as could be read.</summary>
    public static IReadOnlyList<Field> Of(RawHandshake raw, FieldTrace trace)
    {
        List<Field> fields =
        [
            Header(raw.Bytes, "handshake.msg_type", 0, 1, $"{raw.Type.Name()} ({(byte)raw.Type})"),
            Header(raw.Bytes, "handshake.length", 1, 3, Meaning.Count(raw.Body.Length)),
        ];
        var ends = new Stack<int>();
        for (var i = 0; i < trace.Fields.Count; i++)
        {
            var field = trace.Fields[i];
            while (ends.TryPeek(out var end) && field.Offset >= end && field.Length > 0) ends.Pop();
            var bytes = raw.Body.Slice(field.Offset, field.Length);
            var isGroup = i + 1 < trace.Fields.Count && trace.Fields[i + 1].Offset < field.Offset + field.Length;
            fields.Add(new(field.Name, RawHandshake.HeaderLength + field.Offset, bytes, field.Prefix, ends.Count, isGroup, Meaning.Of(field, bytes[field.Prefix..])));
            if (isGroup) ends.Push(field.Offset + field.Length);
        }

        return fields;
    }

    /// <summary>The header of a record, with offsets from the start of what the sender sent.</summary>
    public static IReadOnlyList<Field> OfHeader(TlsRecord record, long offset)
    {
        ReadOnlyMemory<byte> bytes = record.ToBytes().AsMemory(0, TlsRecord.HeaderLength);
        return
        [
            Header(bytes, "record.type", 0, 1, $"{record.Type.Name()} ({(byte)record.Type})") with { Offset = (int)offset },
            Header(bytes, "record.legacy_record_version", 1, 2, record.Version.Name()) with { Offset = (int)offset + 1 },
            Header(bytes, "record.length", 3, 2, Meaning.Count(record.Fragment.Length)) with { Offset = (int)offset + 3 },
        ];
    }

    /// <summary>The two bytes of an alert.</summary>
    public static IReadOnlyList<Field> Of(TlsAlert alert)
    {
        ReadOnlyMemory<byte> bytes = alert.ToBytes();
        return
        [
            Header(bytes, "alert.level", 0, 1, $"{alert.Level.Name()} ({(byte)alert.Level})"),
            Header(bytes, "alert.description", 1, 1, $"{alert.Description.Name()} ({(byte)alert.Description})"),
        ];
    }

    /// <summary>The one byte of ChangeCipherSpec.</summary>
    public static IReadOnlyList<Field> OfChangeCipherSpec() => [Header(ChangeCipherSpec.Content, "change_cipher_spec.type", 0, 1, "change_cipher_spec (1)")];

    private static Field Header(ReadOnlyMemory<byte> bytes, string name, int offset, int length, string meaning) =>
        new(name, offset, bytes.Slice(offset, length), 0, 0, false, meaning);
}
