using System.Text;

namespace TlsAnalyzers.Conformance.Clients;

/// <summary>What a program prints: its beginning is kept, the rest is read and dropped, so that the program never waits for a reader.</summary>
internal static class BoundedText
{
    private const int Limit = 1 << 16;

    public static async Task<string> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var kept = new byte[Limit];
        var length = 0;
        var buffer = new byte[8192];
        try
        {
            while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count)
            {
                var taken = Math.Min(count, Limit - length);
                buffer.AsSpan(0, taken).CopyTo(kept.AsSpan(length));
                length += taken;
            }
        }
        catch (OperationCanceledException)
        {
        }
        return Encoding.UTF8.GetString(kept, 0, length);
    }
}
