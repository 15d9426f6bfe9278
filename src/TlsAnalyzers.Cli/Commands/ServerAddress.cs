using System.Globalization;
using System.Net;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>HOST:PORT as it is written on a command line; an address of IPv6 stands in brackets.</summary>
internal static class ServerAddress
{
    /// <summary>The address; null when the text is none.</summary>
    public static DnsEndPoint? Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var isPort = ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0;
        var host = colon < 0 ? "" : text[..colon];
        var isHost = host is ['[', .., ']'] ? IPAddress.TryParse(host, out _) : host.Length > 0 && !host.Contains(':', StringComparison.Ordinal) && !host.Contains('/', StringComparison.Ordinal);
        return isPort && isHost ? new(host.Trim('[', ']'), port) : null;
    }
}
