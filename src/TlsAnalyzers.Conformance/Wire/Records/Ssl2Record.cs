namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// The record of SSL 2.0: a length of 15 bits under a set bit, then the message type. Only hellos are read; nothing else of SSL 2.0 is
/// spoken.
/// </summary>
internal static class Ssl2Record
{
    public const byte ClientHello = 1;
    public const byte ServerHello = 4;
    private const int HeaderLength = 2;

    public static bool Begins(ReadOnlySpan<byte> stream, byte type) =>
        stream.Length > HeaderLength && (stream[0] & 0x80) != 0 && stream[HeaderLength] == type;

    /// <summary>The length of the record that begins with these two bytes, header included.</summary>
    public static int Length(ReadOnlySpan<byte> header) => HeaderLength + (((header[0] & 0x7F) << 8) | header[1]);

    public static WireReader Open(ReadOnlyMemory<byte> record, byte type, string scope)
    {
        var reader = new WireReader(record, scope);
        var header = reader.Bytes(HeaderLength, "length");
        if ((header.Span[0] & 0x80) == 0 || Length(header.Span) != record.Length)
        {
            throw reader.Error("length", "is not that of the record");
        }

        return reader.U8("msg_type") == type ? reader : throw reader.Error("msg_type", $"must be {type}");
    }

    public static int[] CipherKinds(ref WireReader reader, int length)
    {
        if (length % 3 != 0)
        {
            throw reader.Error("cipher_specs_length", $"{length} is no multiple of 3");
        }

        var kinds = new WireReader(reader.Bytes(length, "cipher_specs"), "cipher_specs");
        var codes = new int[length / 3];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = kinds.U24("cipher_kind");
        }

        return codes;
    }

    public static byte[] Close(byte type, Action<WireWriter> writeBody)
    {
        var writer = new WireWriter();
        writer.U16(0);
        writer.U8(type);
        writeBody(writer);
        var bytes = writer.ToArray();
        var length = bytes.Length - HeaderLength;
        (bytes[0], bytes[1]) = ((byte)(0x80 | (length >> 8)), (byte)length);
        return bytes;
    }
}
