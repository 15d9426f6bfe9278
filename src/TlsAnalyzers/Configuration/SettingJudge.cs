using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Facts;
using TlsAnalyzers.Options;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Configuration;

/// <summary>What is wrong with a value.</summary>
/// <param name="Value">The value, or the part of it, as the message shows it.</param>
/// <param name="Consequence">What comes of it, where the row does not say.</param>
/// <param name="Span">Where it stands, where that is only a part of the value.</param>
internal readonly record struct SettingFinding(string Value, string? Consequence = null, TextSpan? Span = null);

/// <summary>Judges the values of one file by the rows of the table.</summary>
internal sealed class SettingJudge(ConfigurationNode root, TlsOptions options)
{
    private readonly SettingHost _hosts = new(options);
    private bool? _hasHttpsListener;

    // An address without TLS next to one with TLS is there to redirect.
    private bool HasHttpsListener => _hasHttpsListener ??= root.Values().Any(value =>
        SettingTable.For(value).Any(row => row.Kind == SettingKind.Listen) && SettingHost.HasHttps(value.Value!));

    public IEnumerable<SettingFinding> Judge(SettingRow row, ConfigurationNode value)
    {
        if (!IsMeant(row, SettingTable.Setting(value))) return [];

        var text = value.Value!.Trim();
        return row.Kind switch
        {
            SettingKind.Value => Values(row, text),
            SettingKind.Binding => WcfBinding.IsLocal(value) ? [] : Values(row, text),
            SettingKind.Protocols => Protocols(row, text),
            SettingKind.Url => _hosts.Reached(row.Rule, text).Take(1).Select(url => new SettingFinding($"{url.Scheme}://{url.Host}")),
            SettingKind.Listen => HasHttpsListener ? [] : _hosts.Served(row.Rule, text).Take(1).Select(url => new SettingFinding($"{url.Scheme}://{url.Host}")),
            SettingKind.Ports => text.Any(char.IsDigit) && !HasHttpsListener && !HasHttpsPorts(value) ? [new(text)] : [],
            SettingKind.Connection => Flaws(row, value),
            SettingKind.Switch => WeakSwitch(value.Name, text) is { } consequence ? [new(text, consequence)] : [],
            _ => Switches(value),
        };
    }

    private bool IsMeant(SettingRow row, ConfigurationNode setting)
    {
        if (row.Beside.Length == 0) return true;
        if (setting.Parent is not { } section) return false;

        var hosts = row.Beside.Where(beside => !beside.Contains('=')).ToList();
        return row.Beside.Where(beside => beside.Contains('=')).All(beside => HasValue(section, beside.Split('=')))
            && (hosts.Count == 0 || hosts.SelectMany(section.Find).Any(host => _hosts.IsRemote(row.Rule, host.Value)));
    }

    private static bool HasValue(ConfigurationNode section, string[] beside) =>
        section.Find(beside[0]).Any(other => beside[1].Split(',').Contains(other.Value, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<SettingFinding> Values(SettingRow row, string text) =>
        row.Insecure.Contains(text, StringComparer.OrdinalIgnoreCase) ? [new(text)] : [];

    private IEnumerable<SettingFinding> Protocols(SettingRow row, string text)
    {
        var versions = ProtocolText.Versions(text).ToList();
        // SslProtocols.Default is SSL 3.0 and TLS 1.0.
        if (row.Insecure.Contains(text, StringComparer.OrdinalIgnoreCase)) versions.AddRange([ProtocolVersion.Ssl3, ProtocolVersion.Tls10]);

        var deprecated = versions.Where(version => version.IsDeprecated || (version == ProtocolVersion.Tls12 && options.RequiresTls13(row.Rule))).ToList();
        return deprecated.Count > 0 ? [new(text, ProtocolVersion.Describe(deprecated))] : [];
    }

    private IEnumerable<SettingFinding> Flaws(SettingRow row, ConfigurationNode value)
    {
        bool Allows(string host) => options.AllowsCleartext(row.Rule, host);

        var driver = value.Parent?.Find("@providerName").FirstOrDefault()?.Value is { } name ? Drivers.Find(name) : null;
        var flaws = driver is null ? ConnectionStringJudge.Judge(value.Value!, Allows) : ConnectionStringJudge.Judge(value.Value!, driver, Allows);
        return flaws.Select(flaw => new SettingFinding(flaw.Subject, flaw.Rule.Consequence, PartOf(value, flaw.Span)));
    }

    private static bool HasHttpsPorts(ConfigurationNode value) => SettingTable.Setting(value).Parent!.Find("https_ports")
        .SelectMany(ports => ports.Values()).Any(port => port.Value!.Any(char.IsDigit));

    private static IEnumerable<SettingFinding> Switches(ConfigurationNode value)
    {
        var start = 0;
        foreach (var part in value.Value!.Split(';'))
        {
            var pair = part.Split('=');
            if (pair.Length == 2 && WeakSwitch(pair[0].Trim(), pair[1].Trim()) is { } consequence)
            {
                yield return new(part.Trim(), consequence, PartOf(value, Trimmed(part, start)));
            }

            start += part.Length + 1;
        }
    }

    // The switches of .NET mean nothing to .NET Framework.
    private static string? WeakSwitch(string name, string value) =>
        SinkCatalogue.Switch(name) is { } sink && sink.Rule == Rules.Protocols.WeakDefaultsSwitch && sink.Insecure.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? sink.Consequence
            : null;

    private static TextSpan Trimmed(string part, int start) => new(start + part.Length - part.TrimStart().Length, part.Trim().Length);

    // A value with escapes stands in the file in other words; then it is underlined as a whole.
    private static TextSpan? PartOf(ConfigurationNode value, TextSpan part) =>
        value.Span.Length == value.Value!.Length ? new TextSpan(value.Span.Start + part.Start, part.Length) : null;
}
