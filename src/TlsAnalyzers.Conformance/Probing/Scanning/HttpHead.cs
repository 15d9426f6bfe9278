using System.Globalization;
using System.Text;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The beginning of an answer of HTTP/1.1: its status and headers.</summary>
internal static class HttpHead
{
    // A status line and the headers behind it.
    private const int Longest = 1 << 14;
    private const int MostMessages = 64;

    public static string Request(string host) => $"GET / HTTP/1.1\r\nHost: {host}\r\nUser-Agent: tlscheck\r\nConnection: close\r\n\r\n";

    /// <summary>Asks a web server for its front page.</summary>
    /// <returns>The status line and headers, as far as they came.</returns>
    public static async Task<string> GetAsync(Session session, string host)
    {
        await session.WriteAsync(Encoding.Latin1.GetBytes(Request(host)));
        var head = new StringBuilder();
        for (var count = 0; count < MostMessages && head.Length < Longest; count++)
        {
            if (await session.ReadAsync() is not { Type: not ContentType.alert } message) break;
            if (message.Type is not ContentType.application_data) continue;
            head.Append(Encoding.Latin1.GetString(message.Content.Span));
            if (head.ToString().Contains("\r\n\r\n")) break;
        }

        return head.ToString();
    }

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
