using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>Reads <c>host:port,option=value</c> as <c>StackExchange.Redis.ConfigurationOptions.Parse</c> does. There are no quotes.</summary>
internal static class RedisReader
{
    public static ConnectionText Read(string text)
    {
        var read = new ConnectionText();
        var start = 0;
        foreach (var piece in text.Split(','))
        {
            ReadPiece(read, piece, start);
            start += piece.Length + 1;
        }

        return read;
    }

    private static void ReadPiece(ConnectionText read, string piece, int start)
    {
        var trimmed = Trim(piece, start);
        if (trimmed.IsEmpty) return;

        var mark = piece.IndexOf('=', trimmed.Start - start);
        if (mark > trimmed.Start - start)
        {
            var value = Trim(piece.Substring(mark + 1), start + mark + 1);
            read.Settings.Add(new(
                piece.Substring(0, mark).Trim(), piece.Substring(value.Start - start, value.Length), TextSpan.FromBounds(trimmed.Start, value.End), value));
            return;
        }

        var endpoint = piece.Substring(trimmed.Start - start, trimmed.Length);
        read.Server ??= trimmed;
        read.IsOpen |= endpoint.IndexOf(ConnectionText.Hole) >= 0;
        read.Hosts.AddRange(ServerNames.In(endpoint));
    }

    private static TextSpan Trim(string piece, int start)
    {
        var text = piece.Trim();
        return new(text.Length == 0 ? start : start + piece.IndexOf(text[0]), text.Length);
    }
}
