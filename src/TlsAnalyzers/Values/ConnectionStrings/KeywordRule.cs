namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>What a row about connection strings looks at.</summary>
internal enum KeywordRuleKind
{
    /// <summary>A keyword that has an insecure value.</summary>
    Keyword,

    /// <summary>A keyword that is not there.</summary>
    Absent,

    /// <summary>The scheme of an address.</summary>
    Scheme,
}

/// <summary>One thing that a connection string must not say, or not leave out.</summary>
/// <param name="Kind">What the row looks at.</param>
/// <param name="Spellings">The keyword in the spellings that the driver knows, the usual one first; the scheme of a row about a scheme.</param>
/// <param name="Insecure">The insecure values; for an absent keyword, the scheme that needs it.</param>
/// <param name="Safe">What a code fix writes, or null where there is no such text.</param>
/// <param name="Unless">The other keyword that settles the matter, and the values that it must have; any value where there are none.</param>
/// <param name="SafeHosts">Hosts that do not need an absent keyword.</param>
/// <param name="Consequence">What comes of it, as the last part of the message.</param>
internal sealed record KeywordRule(
    KeywordRuleKind Kind, string[] Spellings, string[] Insecure, string? Safe, (string Keyword, string[] Values)? Unless, string[] SafeHosts, string Consequence)
{
    /// <summary>The keyword as it is usually written.</summary>
    public string Name => Spellings[0];

    public bool IsAbout(string keyword) => Spellings.Any(spelling => AreSame(spelling, keyword));

    /// <summary>Whether two spellings are one keyword: case and spaces do not count.</summary>
    public static bool AreSame(string keyword, string other) =>
        WithoutSpaces(keyword).Equals(WithoutSpaces(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The insecure value that a keyword is given, as the row spells it; the empty string for a list with an insecure entry.</summary>
    /// <returns>Null for a value that is not insecure.</returns>
    public string? InsecureValue(string value) => Insecure.FirstOrDefault() switch
    {
        "@protocols" => ValueList.HasDeprecatedProtocol(value) ? "" : null,
        "@suites" => ValueList.HasBrokenSuite(value) ? "" : null,
        _ => Insecure.FirstOrDefault(insecure => insecure.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)),
    };

    private static string WithoutSpaces(string keyword) => keyword.Replace(" ", "");
}
