using System.Globalization;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The beginning of an answer of HTTP/1.1: its status and headers.</summary>
internal static class HttpHead
{
    public static string Request(string host) => $"GET / HTTP/1.1\r\nHost: {host}\r\nUser-Agent: tlscheck\r\nConnection: close\r\n\r\n";

    /// <summary>The facts of an answer; null when it is none of HTTP.</summary>
    public static HttpFacts? Read(string head)
    {
        var lines = head.Split("\r\n");
        if (!head.StartsWith("HTTP/1.", StringComparison.Ordinal) || lines[0].Split(' ') is not [_, var code, ..]
            || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        var hsts = Header(lines, "Strict-Transport-Security");
        var directives = hsts?.Split(';', StringSplitOptions.TrimEntries);
        return new HttpFacts(status)
        {
            Location = Header(lines, "Location"),
            HstsSeconds = directives?.Select(MaxAge).FirstOrDefault(age => age is not null),
            HstsIncludesSubdomains = directives?.Contains("includeSubDomains", StringComparer.OrdinalIgnoreCase) is true,
        };
    }

    private static string? Header(string[] lines, string name) => lines.Skip(1)
        .Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2 && parts[0].Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(parts => parts[1].Trim()).FirstOrDefault();

    private static long? MaxAge(string directive) =>
        directive.Split('=', 2) is [var name, var value] && name.Trim().Equals("max-age", StringComparison.OrdinalIgnoreCase)
            && long.TryParse(value.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
}
