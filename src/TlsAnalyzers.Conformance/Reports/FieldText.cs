using TlsAnalyzers.Conformance.Decoding;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>The bytes of a field in hexadecimal.</summary>
internal static class FieldText
{
    /// <summary>All bytes; of a field in which others lie, the length in front of it alone, for they show the rest. A length in front is set off by a bar.</summary>
    /// <param name="field">The field.</param>
    /// <param name="most">How many bytes to show; the others are counted.</param>
    public static string Bytes(Field field, int most)
    {
        var bytes = field.IsGroup ? field.Bytes[..field.Prefix] : field.Bytes;
        var shown = bytes[..Math.Min(most, bytes.Length)];
        var text = field.Prefix is 0 || field.Prefix >= shown.Length ? Hex(shown) : $"{Hex(shown[..field.Prefix])} | {Hex(shown[field.Prefix..])}";
        return bytes.Length > most ? $"{text} (and {bytes.Length - most} more)" : text;
    }

    private static string Hex(ReadOnlyMemory<byte> bytes) => string.Join(' ', bytes.ToArray().Select(part => part.ToString("x2")));
}
