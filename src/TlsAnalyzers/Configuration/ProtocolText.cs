using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Configuration;

/// <summary>Protocol versions as people write them into files: <c>Tls11</c>, <c>Ssl3, Tls</c>, <c>TLSv1.1</c>, <c>192</c>.</summary>
internal static class ProtocolText
{
    // Small numbers are versions in the notation of somebody else: 12 is TLS 1.2 and not Ssl2.
    private const int LeastBits = 48;

    /// <summary>The versions that a text names, oldest first.</summary>
    public static IReadOnlyList<ProtocolVersion> Versions(string text)
    {
        var named = text.Split(',', ';', '|').SelectMany(Named).ToList();
        return [.. ProtocolVersion.All.Where(named.Contains)];
    }

    private static IEnumerable<ProtocolVersion> Named(string name)
    {
        if (int.TryParse(name, out var bits)) return bits >= LeastBits ? ProtocolVersion.InBits(bits) : [];

        var word = new string([.. name.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        if (word.StartsWith("sslprotocols", StringComparison.Ordinal)) word = word.Substring("sslprotocols".Length);
        return word switch
        {
            "ssl2" or "ssl20" or "sslv2" or "sslv20" => [ProtocolVersion.Ssl2],
            "ssl3" or "ssl30" or "sslv3" or "sslv30" => [ProtocolVersion.Ssl3],
            "tls" or "tls1" or "tls10" or "tlsv1" or "tlsv10" or "10" => [ProtocolVersion.Tls10],
            "tls11" or "tlsv11" or "11" => [ProtocolVersion.Tls11],
            "tls12" or "tlsv12" or "12" => [ProtocolVersion.Tls12],
            "tls13" or "tlsv13" or "13" => [ProtocolVersion.Tls13],
            _ => [],
        };
    }
}
