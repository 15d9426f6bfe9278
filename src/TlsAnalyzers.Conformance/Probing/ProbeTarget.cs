using System.Globalization;
using System.Net;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Which server is probed.</summary>
/// <param name="Host">A name, or an address.</param>
/// <param name="Port">The TCP port.</param>
/// <param name="Name">The name that its certificate must carry.</param>
public sealed record ProbeTarget(string Host, int Port, string Name)
{
    /// <summary>Reads <c>host</c>, <c>host:port</c> or <c>[::1]:port</c>.</summary>
    /// <param name="text">What a user wrote.</param>
    /// <param name="defaultPort">The port where none is written.</param>
    /// <returns>Host and port; null when the text is neither.</returns>
    internal static (string Host, int Port)? Parse(string text, int defaultPort)
    {
        var bracket = text.StartsWith('[') ? text.IndexOf(']') : -1;
        if (text.StartsWith('[') && bracket < 0) return null;
        // More than one colon without brackets is an address of IPv6.
        var colon = text.LastIndexOf(':');
        var hasPort = bracket >= 0 ? colon > bracket : colon >= 0 && text.IndexOf(':') == colon;
        var host = bracket >= 0 ? text[1..bracket] : hasPort ? text[..colon] : text;
        var port = defaultPort;
        if (hasPort && !int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port)) return null;
        if (bracket >= 0 && !hasPort && bracket != text.Length - 1) return null;
        return port is < 1 or > 65535 || Uri.CheckHostName(host) is UriHostNameType.Unknown ? null : (host, port);
    }

    /// <summary>Whether the name is one of DNS, and not an address.</summary>
    internal bool HasDnsName => !IPAddress.TryParse(Name, out _);

    /// <inheritdoc/>
    public override string ToString() => Host.Contains(':') ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
