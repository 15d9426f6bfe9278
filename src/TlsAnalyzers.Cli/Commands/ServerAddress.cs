using System.Net;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>HOST:PORT as it is written on a command line; an address of IPv6 stands in brackets.</summary>
internal static class ServerAddress
{
    /// <summary>The address; null when the text is none, or has no port.</summary>
    public static DnsEndPoint? Parse(string text) => ProbeTarget.Parse(text, defaultPort: 0) is var (host, port) ? new(host, port) : null;
}
