using System.Globalization;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>Values that are lists: of protocol versions, of cipher suites.</summary>
internal static class ValueList
{
    private static readonly char[] Separators = [',', '|', '[', ']', '(', ')', ':'];

    /// <summary>Whether a list such as <c>TLS 1.1, TLS 1.2</c>, <c>tls|tls12</c> or <c>768</c> has a version that is out of force.</summary>
    public static bool HasDeprecatedProtocol(string value) => Entries(value).Any(IsDeprecated);

    /// <summary>Whether a list of IANA names has a broken cipher suite.</summary>
    public static bool HasBrokenSuite(string value) => Entries(value).Any(name => CipherSuite.Find(name)?.IsBroken == true);

    private static IEnumerable<string> Entries(string value) =>
        value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Trim()).Where(entry => entry.Length > 0);

    // TLS 1.1, TLSv1.1, Tls11 and tls1.1 are one version; TLSv1, Tls and TLS 1.0 another; a number alone is a value of SslProtocols.
    private static bool IsDeprecated(string entry)
    {
        if (int.TryParse(entry, NumberStyles.None, CultureInfo.InvariantCulture, out var bits))
        {
            return ProtocolVersion.InBits(bits).Any(version => version.IsDeprecated);
        }

        var name = entry.ToUpperInvariant().Replace(" ", "").Replace("V", "").Replace(".", "").Replace("_", "") switch
        {
            "TLS1" or "TLS10" or "10" => "TLS",
            "11" => "TLS11",
            "SSL30" => "SSL3",
            "SSL20" => "SSL2",
            var other => other,
        };
        return name == "DEFAULT" || ProtocolVersion.All.Any(version => version.IsDeprecated && version.Member.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
