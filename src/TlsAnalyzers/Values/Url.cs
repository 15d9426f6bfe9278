namespace TlsAnalyzers.Values;

/// <summary>The scheme and, as far as it is known, the host of a URL.</summary>
/// <param name="Scheme">The scheme in lower case, such as <c>http</c>.</param>
/// <param name="Host">The host, or null where it is decided at run time.</param>
/// <param name="Path">What follows the host.</param>
internal sealed record Url(string Scheme, string? Host, string Path)
{
    /// <summary>Reads the beginning of a URL.</summary>
    /// <returns>Null for a relative address, another kind of address, or a scheme that is decided at run time.</returns>
    public static Url? Parse(TextValue value)
    {
        var text = value.Text.TrimStart();
        var mark = text.IndexOf("://", StringComparison.Ordinal);
        if (mark <= 0 || !text.Take(mark).All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '.')) return null;

        var authority = text.Substring(mark + 3);
        var end = authority.IndexOfAny(['/', '?', '#', '\\']);
        var path = end >= 0 ? authority.Substring(end) : "";
        if (end >= 0) authority = authority.Substring(0, end);
        if (authority.LastIndexOf('@') is >= 0 and var at) authority = authority.Substring(at + 1);

        var (host, isWhole) = SplitPort(authority);
        var isKnown = isWhole || end >= 0 || value.IsComplete || Hosts.IsLoopback(host);
        return new(text.Substring(0, mark).ToLowerInvariant(), isKnown && host.Length > 0 ? host : null, path);
    }

    private static (string Host, bool IsWhole) SplitPort(string authority)
    {
        if (authority.StartsWith("[", StringComparison.Ordinal))
        {
            var close = authority.IndexOf(']');
            return close < 0 ? (authority.TrimStart('['), false) : (authority.Substring(1, close - 1), true);
        }

        var colon = authority.IndexOf(':');
        // More than one colon is an IPv6 address whose brackets were forgotten.
        return colon < 0 || authority.IndexOf(':', colon + 1) >= 0 ? (authority, false) : (authority.Substring(0, colon), true);
    }
}
