using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Changes what a server sends, the same way for the same random numbers.</summary>
internal static class Mutation
{
    private const int LongestInsertion = 40;
    private const int MessageLengthAt = TlsRecord.HeaderLength + 1;

    /// <summary>The bytes with one to three changes; never the same array.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes, Random random)
    {
        var changed = bytes.ToArray();
        for (var count = random.Next(1, 4); count > 0 && changed.Length > 0; count--) changed = Change(changed, random);
        return changed;
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        var (at, length) = (random.Next(bytes.Length), random.Next(1, LongestInsertion));
        var end = Math.Min(bytes.Length, at + length);
        switch (random.Next(10))
        {
            case 0: bytes[at] = (byte)random.Next(256); return bytes;
            case 1: bytes[at] ^= (byte)(1 << random.Next(8)); return bytes;
            case 2: bytes[at] = random.Next(2) == 0 ? (byte)0 : (byte)0xFF; return bytes;
            case 3: return bytes[..at];
            case 4: return [.. bytes[..at], .. bytes[end..]];
            case 5: return [.. bytes[..end], .. bytes[at..]];
            case 6: return [.. bytes[..at], .. Bytes(length, random), .. bytes[at..]];
            case 7: return WithLength(bytes, RecordStarts(bytes) is var starts ? starts[random.Next(starts.Count)] : 0, random);
            case 8: return WithNumber(bytes, at, random.Next(1, 4), random);
            default: return WithRecordsSwapped(bytes, random);
        }
    }

    private static byte[] Bytes(int length, Random random)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Another length of a record, or of the message that it begins with.</summary>
    private static byte[] WithLength(byte[] bytes, int record, Random random) =>
        random.Next(2) == 0 ? WithNumber(bytes, record + 3, 2, random) : WithNumber(bytes, record + MessageLengthAt, 3, random);

    /// <summary>A number a little higher or lower, or as high or low as it can be: many of the bytes are lengths.</summary>
    private static byte[] WithNumber(byte[] bytes, int at, int size, Random random)
    {
        if (at + size > bytes.Length) return bytes;
        var number = 0;
        for (var i = 0; i < size; i++) number = (number << 8) | bytes[at + i];
        number = random.Next(4) switch { 0 => 0, 1 => -1, _ => number + random.Next(-4, 5) };
        for (var i = size - 1; i >= 0; i--, number >>= 8) bytes[at + i] = (byte)number;
        return bytes;
    }

    private static byte[] WithRecordsSwapped(byte[] bytes, Random random)
    {
        var starts = RecordStarts(bytes);
        if (starts.Count < 2) return bytes;
        var records = starts.Zip([.. starts.Skip(1), bytes.Length], (from, to) => bytes[from..to]).ToArray();
        random.Shuffle(records);
        return [.. records.SelectMany(record => record)];
    }

    private static List<int> RecordStarts(byte[] bytes)
    {
        List<int> starts = [0];
        while (starts[^1] + TlsRecord.HeaderLength <= bytes.Length)
        {
            var next = starts[^1] + TlsRecord.HeaderLength + (bytes[starts[^1] + 3] << 8) + bytes[starts[^1] + 4];
            if (next >= bytes.Length) break;
            starts.Add(next);
        }

        return starts;
    }
}
