using System.Globalization;
using System.Text.RegularExpressions;

namespace TlsAnalyzers.Sinks;

/// <summary>
/// The column of insecure values: <c>true</c>, <c>false</c>, <c>null</c>, <c>empty</c> (the empty string), <c>"text"</c>, numbers, <c>&lt;2048</c>, names of enum or static members,
/// <c>!None</c> (anything but that member), <c>=SimpleBind</c> (that flag without any other), and <see cref="Sink.Omitted"/>.
/// </summary>
internal static class SinkValue
{
    private static readonly Regex Token = new("\"[^\"]*\"|[^\\s\"]+", RegexOptions.CultureInvariant);

    /// <summary>The values of a column; none for a dash.</summary>
    public static IEnumerable<string> Split(string column) => column == "-" ? [] : Token.Matches(column).Cast<Match>().Select(match => match.Value);

    /// <summary>Whether a constant is one of the insecure values of a row.</summary>
    /// <param name="sink">The row.</param>
    /// <param name="constant">The constant: null, a boolean, a string or a number.</param>
    public static bool IsInsecure(Sink sink, object? constant) => constant switch
    {
        null => sink.Insecure.Contains("null"),
        bool boolean => sink.Insecure.Contains(boolean ? "true" : "false"),
        "" => sink.Insecure.Contains("empty"),
        string text => sink.Insecure.Any(value => value[0] == '"' && value.Trim('"').Equals(text, StringComparison.OrdinalIgnoreCase)),
        _ => sink.Insecure.Any(value => IsNumber(value, Convert.ToDecimal(constant, CultureInfo.InvariantCulture))),
    };

    /// <summary>Whether a member of an enum, or a static member, is one of the insecure values of a row.</summary>
    public static bool IsInsecureMember(Sink sink, string member) =>
        sink.Insecure.Contains(member) || sink.Insecure.Any(value => value[0] == '!' && value.Substring(1) != member);

    /// <summary>Whether a flag is insecure where it stands alone: another one beside it may bring TLS.</summary>
    public static bool IsInsecureAlone(Sink sink, string flag) => sink.Insecure.Contains("=" + flag);

    private static bool IsNumber(string value, decimal number) =>
        value[0] == '<' ? decimal.TryParse(value.Substring(1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var limit) && number < limit
        : decimal.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var exact) && number == exact;
}
