using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>Reads addresses: one with several hosts (MongoDB), several with one (NATS), or nested ones (ActiveMQ), and their options.</summary>
internal static class UriReader
{
    private static readonly Regex Scheme = new(@"(?<![\w+.-])([A-Za-z][\w+.-]*)://([^/?#)\s]*)", RegexOptions.CultureInvariant);

    private static readonly Regex Option = new(@"[?&;]([^=&;?#]+)=([^&;?#,)]*)", RegexOptions.CultureInvariant);

    public static ConnectionText Read(string text)
    {
        var read = new ConnectionText();
        foreach (Match address in Scheme.Matches(text))
        {
            var (scheme, authority) = (address.Groups[1], address.Groups[2]);
            read.Schemes.Add((scheme.Value, new(scheme.Index, scheme.Length)));
            // A host with a colon and nothing behind it is the scheme of the next address.
            var hosts = authority.Value.Substring(authority.Value.LastIndexOf('@') + 1).Split(',').Where(host => !host.EndsWith(":", StringComparison.Ordinal));
            foreach (var host in hosts.Where(host => host.Length > 0)) read.Hosts.AddRange(ServerNames.In(host));
        }

        if (read.Schemes.Count > 0) ReadOptions(read, text);
        return read;
    }

    private static void ReadOptions(ConnectionText read, string text)
    {
        var first = read.Schemes[0].Span.End + "://".Length;
        var question = text.IndexOf('?', first);
        foreach (Match option in question < 0 ? Enumerable.Empty<Match>() : Option.Matches(text, question).Cast<Match>())
        {
            var (keyword, value) = (option.Groups[1], option.Groups[2]);
            read.Settings.Add(new(
                keyword.Value, Uri.UnescapeDataString(value.Value), TextSpan.FromBounds(keyword.Index, value.Index + value.Length), new(value.Index, value.Length)));
        }

        var slash = text.IndexOf('/', first);
        var path = slash >= 0 ? slash : question >= 0 ? question : text.Length;
        read.IsOpen = text.IndexOf(ConnectionText.Hole, path) >= 0;
        read.Server = read.Schemes[0].Span;
        read.Opening = question >= 0
            ? (question + 1, "", question + 1 < text.Length ? "&" : "")
            : (text.Length, slash < 0 ? "/?" : "?", "");
    }
}
