using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Lines that end in CR LF, as SMTP, FTP, IMAP and POP3 have them. Reads byte by byte, so that nothing of a TLS hello is taken for text.</summary>
internal sealed class LineChannel(Stream stream)
{
    private const int LongestLine = 4096;
    private const byte HandshakeRecord = 22;
    private readonly byte[] _one = new byte[1];

    /// <summary>The next line without its end; null when the other end has left, or begins TLS unasked.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (line.Length < LongestLine)
        {
            if (await stream.ReadAsync(_one, cancellation) == 0) return null;
            if (line.Length == 0 && _one[0] == HandshakeRecord) return null;
            if (_one[0] == '\n') return line.ToString().TrimEnd('\r');
            line.Append((char)_one[0]);
        }
        throw new InvalidDataException("A line without an end came.");
    }

    /// <summary>Sends lines, each with its end, in one piece.</summary>
    public async Task WriteAsync(CancellationToken cancellation, params IEnumerable<string> lines)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Concat(lines.Select(line => line + "\r\n"))), cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <summary>The command word of a line, in capitals.</summary>
    public static string Verb(string line) => line.Split(' ', 2)[0].ToUpperInvariant();
}
