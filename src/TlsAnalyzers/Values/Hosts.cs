using System.Net;

namespace TlsAnalyzers.Values;

/// <summary>Hosts that clear text reaches without leaving the machine, the container or the cluster, or that speak nothing else.</summary>
internal static class Hosts
{
    /// <summary>Name endings that never belong to a public site: RFC 6761, RFC 6762, RFC 9476's neighbours, Kubernetes, Docker.</summary>
    private static readonly string[] LocalEndings =
        [".localhost", ".local", ".test", ".internal", ".invalid", ".svc", ".svc.cluster.local", ".home.arpa"];

    /// <summary>Whether requests in clear text to a host are nobody's business: this machine, or a name that only a private network has.</summary>
    public static bool IsLocal(string host)
    {
        var name = host.TrimEnd('.');
        if (IsLoopback(name) || name is "169.254.169.254" or "0.0.0.0" or "::") return true;
        if (LocalEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return true;

        return IsSingleLabel(name);
    }

    /// <summary>Whether a host is this machine, in any spelling of it.</summary>
    public static bool IsLoopback(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return true;
        if (host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)) return true;

        // 127.1 and 2130706433 are addresses too, but 'web1' and '*' are none: an address has only digits, dots, colons and hex.
        return host.All(c => char.IsDigit(c) || c is '.' or ':' or >= 'a' and <= 'f' or >= 'A' and <= 'F' or 'x')
            && IPAddress.TryParse(host, out var address)
            && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
    }

    /// <summary>Whether a name has no dot: a machine of the own network, a container, a service.</summary>
    public static bool IsSingleLabel(string host) =>
        host.Length > 0 && host.IndexOf('.') < 0 && host.IndexOf(':') < 0 && !char.IsDigit(host[0]) && host is not ("*" or "+");

    /// <summary>Whether a URL is one of the signed lists and answers that are published over clear text on purpose (RFC 5280, RFC 6960).</summary>
    public static bool IsRevocationService(Url url) =>
        url.Path.EndsWith(".crl", StringComparison.OrdinalIgnoreCase)
        || url.Host is { } host && (host.StartsWith("ocsp.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("crl.", StringComparison.OrdinalIgnoreCase));
}
