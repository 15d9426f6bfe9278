using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>What is wrong in a connection string. Its words come from the table alone, so a password in the text cannot get into them.</summary>
/// <param name="Rule">The row that says so, with the consequence.</param>
/// <param name="Subject">The keyword and its value, the keyword that is missing, or the scheme.</param>
/// <param name="Span">The keyword and its value, or the scheme, in the text; for a keyword that is missing, what names the server.</param>
/// <param name="Change">What is to be replaced in the text.</param>
/// <param name="Safe">What to write there, or null where there is no text that is sure to be right.</param>
/// <param name="SafeSubject">What <paramref name="Subject"/> is then.</param>
internal sealed record ConnectionStringFlaw(KeywordRule Rule, string Subject, TextSpan Span, TextSpan Change, string? Safe, string SafeSubject);

/// <summary>Judges connection strings by the rows of their drivers.</summary>
internal static class ConnectionStringJudge
{
    /// <summary>What is wrong in the connection string of a driver, in the order of the driver's rows.</summary>
    /// <param name="text">The connection string; <see cref="ConnectionText.Hole"/> stands for what is decided at run time.</param>
    /// <param name="driver">The driver that it is for.</param>
    /// <param name="allows">Whether the user allows clear text to a host.</param>
    /// <returns>Nothing for a string that reaches hosts of the own network alone.</returns>
    public static IEnumerable<ConnectionStringFlaw> Judge(string text, Driver driver, Func<string, bool> allows) =>
        Judge(ConnectionText.Read(text, driver), driver, allows);

    /// <summary>What is wrong in a text that has been read.</summary>
    public static IEnumerable<ConnectionStringFlaw> Judge(ConnectionText text, Driver driver, Func<string, bool> allows) =>
        text.Hosts.Count > 0 && text.Hosts.All(host => host is not null && (Hosts.IsLocal(host) || allows(host)))
            ? []
            : driver.Rules.SelectMany(rule => rule.Kind switch
            {
                KeywordRuleKind.Scheme => Schemes(text, rule),
                KeywordRuleKind.Absent => Absent(text, driver, rule),
                _ => Keywords(text, driver, rule),
            });

    /// <summary>
    /// What is wrong in a connection string whose driver is not known, as in a configuration file: what the first driver that finds
    /// something says.
    /// </summary>
    public static IEnumerable<ConnectionStringFlaw> Judge(string text, Func<string, bool> allows)
    {
        foreach (var driver in Drivers.All)
        {
            var read = ConnectionText.Read(text, driver);
            if (!IsFor(driver, read)) continue;

            // What a driver does without a keyword is only known once the driver is.
            if (driver.Grammar != Grammar.Uri) read.IsOpen = true;
            var flaws = Judge(read, driver, allows).ToList();
            if (flaws.Count > 0) return flaws;
        }

        return [];
    }

    // A keyword with a value is nothing special: a connection string also says where the server is, or has a scheme of its own.
    private static bool IsFor(Driver driver, ConnectionText read) => driver.Grammar switch
    {
        Grammar.Uri => read.Schemes.Any(scheme => driver.NamesHost(scheme.Name)),
        Grammar.Redis => read.Hosts.Count > 0 && HasRule(driver, read),
        Grammar.Odbc => Has(read, "Driver") || Has(read, "DSN"),
        Grammar.Tns => NamesHost(driver, read),
        Grammar.Pairs => NamesHost(driver, read) && HasRule(driver, read) && Has(read, "Provider") == (driver.Name == "System.Data.OleDb"),
        _ => false,
    };

    private static bool NamesHost(Driver driver, ConnectionText read) => read.Settings.Any(setting => driver.NamesHost(setting.Keyword));

    private static bool HasRule(Driver driver, ConnectionText read) => read.Settings.Any(setting => driver.RulesFor(setting.Keyword).Any());

    private static bool Has(ConnectionText read, string keyword) => read.Settings.Any(setting => KeywordRule.AreSame(setting.Keyword, keyword));

    private static IEnumerable<ConnectionStringFlaw> Schemes(ConnectionText text, KeywordRule rule) => text.Schemes
        .Where(scheme => scheme.Name.Equals(rule.Name, StringComparison.OrdinalIgnoreCase))
        .Select(scheme => new ConnectionStringFlaw(rule, $"{rule.Name}://", scheme.Span, scheme.Span, rule.Safe, $"{rule.Safe}://"));

    private static IEnumerable<ConnectionStringFlaw> Keywords(ConnectionText text, Driver driver, KeywordRule rule)
    {
        if (Effective(text, driver, rule.IsAbout) is not { Value: { } value } setting || rule.InsecureValue(value) is not { } insecure) yield break;
        if (rule.Unless is { } unless && Effective(text, driver, keyword => KeywordRule.AreSame(keyword, unless.Keyword)) is { } other
            && (unless.Values.Length == 0 || other.Value is null || unless.Values.Contains(other.Value, StringComparer.OrdinalIgnoreCase))) yield break;

        var subject = insecure.Length == 0 ? rule.Name : $"{rule.Name}={insecure}";
        yield return new(rule, subject, setting.Span, setting.ValueSpan, rule.Safe, $"{rule.Name}={rule.Safe}");
    }

    // Sure only where the host is known, and where nothing that is decided at run time can bring the keyword in.
    private static IEnumerable<ConnectionStringFlaw> Absent(ConnectionText text, Driver driver, KeywordRule rule)
    {
        if (text.IsOpen || text.Hosts.Count == 0 || text.Hosts.Contains(null) || Effective(text, driver, rule.IsAbout) is not null) yield break;
        if (rule.Insecure.Length > 0 && !text.Schemes.Any(scheme => rule.Insecure.Contains(scheme.Name))) yield break;
        if (text.Hosts.Any(host => rule.SafeHosts.Any(safe => Options.HostPattern.Matches(safe, host!)))) yield break;

        var (at, before, after) = text.Opening ?? default;
        yield return new(rule, rule.Name, text.Server ?? default, new(at, 0), before + rule.Safe + after, rule.Safe!.TrimEnd(';', ','));
    }

    // The last one counts, under whatever spelling; for ODBC the first. An empty value takes back what stood before.
    private static Setting? Effective(ConnectionText text, Driver driver, Func<string, bool> isKeyword)
    {
        var settings = text.Settings.Where(setting => isKeyword(setting.Keyword)).ToList();
        if (settings.Count == 0) return null;

        var setting = driver.Grammar == Grammar.Odbc ? settings[0] : settings[settings.Count - 1];
        return setting.Value == "" ? null : setting;
    }
}
