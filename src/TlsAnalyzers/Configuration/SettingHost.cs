using TlsAnalyzers.Analysis.Hosting;
using TlsAnalyzers.Options;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Configuration;

/// <summary>Hosts and URLs in settings: which of them send something over a network in clear text.</summary>
internal sealed class SettingHost(TlsOptions options)
{
    private static readonly string[] Cleartext = ["http", "ws", "ftp"];

    /// <summary>The URLs of a setting that reach another machine without TLS.</summary>
    public IEnumerable<Url> Reached(Rule rule, string value) =>
        Urls(value).Where(url => Cleartext.Contains(url.Scheme) && IsRemote(rule, url.Host) && !Hosts.IsRevocationService(url));

    /// <summary>The addresses of a setting at which other machines reach a server without TLS.</summary>
    public IEnumerable<Url> Served(Rule rule, string value) =>
        Urls(value).Where(url => url.Scheme == "http" && IsKnown(url.Host) && ListenUrls.IsPublic(url) && !options.AllowsCleartext(rule, url.Host!));

    /// <summary>Whether an address of a setting has TLS.</summary>
    public static bool HasHttps(string value) => Urls(value).Any(url => url.Scheme == "https");

    /// <summary>Whether a host is another machine, and none that the user allows.</summary>
    public bool IsRemote(Rule rule, string? host) => IsKnown(host) && !Hosts.IsLocal(host!) && !options.AllowsCleartext(rule, host!);

    private static IEnumerable<Url> Urls(string value) =>
        value.Split(';', ',').Select(text => Url.Parse(new TextValue(text, true, null))).OfType<Url>();

    // '{host}', '#{Host}' and '$(HOST)' are filled in later.
    private static bool IsKnown(string? host) => host is { Length: > 0 } && host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '*' or '+');
}
