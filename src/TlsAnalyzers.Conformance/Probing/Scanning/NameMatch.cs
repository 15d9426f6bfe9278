using System.Globalization;
using System.Net;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>
/// Whether a certificate carries a name, by RFC 9525: only subject alternative names count, and a wildcard stands for one whole label, the
/// leftmost.
/// </summary>
internal static class NameMatch
{
    /// <summary>Why it does not; null where it does.</summary>
    public static string? Error(CertificateFacts certificate, string name)
    {
        if (IPAddress.TryParse(name, out var address))
            return certificate.Addresses.Any(one => IPAddress.TryParse(one, out var listed) && listed.Equals(address)) ? null : Complain(certificate, name);
        var wanted = Ascii(name);
        return certificate.DnsNames.Any(pattern => Fits(pattern, wanted)) ? null : Complain(certificate, name);
    }

    /// <summary>Whether a name of a certificate, which may begin with a wildcard, stands for a host.</summary>
    public static bool Fits(string pattern, string host)
    {
        if (!pattern.StartsWith("*.", StringComparison.Ordinal)) return !pattern.Contains('*') && pattern.TrimEnd('.').Equals(host, StringComparison.OrdinalIgnoreCase);
        var rest = pattern[1..];
        var dot = host.IndexOf('.');
        // '*.com' would stand for half of the world.
        return dot > 0 && rest.IndexOf('.', 1) > 0 && !rest.Contains('*') && host[dot..].Equals(rest.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
    }

    private static string Complain(CertificateFacts certificate, string name)
    {
        string[] names = [.. certificate.DnsNames, .. certificate.Addresses];
        if (names.Length == 0) return $"it has no subject alternative name, and '{name}' in its subject does not count";
        return $"it is for {Judgement.Some(names)}, not for {name}";
    }

    private static string Ascii(string name)
    {
        try
        {
            return new IdnMapping().GetAscii(name.TrimEnd('.'));
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
