namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>How a driver reads its connection strings.</summary>
internal enum Grammar
{
    /// <summary><c>keyword=value;</c> with quotes, as <c>System.Data.Common.DbConnectionStringBuilder</c> reads it.</summary>
    Pairs,

    /// <summary>The same with values in braces; a keyword counts where it stands first.</summary>
    Odbc,

    /// <summary>Endpoints and <c>option=value</c>, separated by commas.</summary>
    Redis,

    /// <summary>A scheme, hosts, and options after the question mark.</summary>
    Uri,

    /// <summary>Oracle Net: <c>(KEYWORD=value)</c>, or an address with a scheme.</summary>
    Tns,

    /// <summary>No text: single settings, each with a name and a value.</summary>
    Settings,
}

/// <summary>A driver, and what its connection strings must not say.</summary>
/// <param name="Name">The name that ADO.NET providers have in configuration files, or the namespace of the library.</param>
/// <param name="Grammar">How it reads its strings.</param>
/// <param name="HostKeywords">The keywords that name the server.</param>
/// <param name="DefaultHost">The server when none is named, or null where there is no such default.</param>
/// <param name="Members">The members that decide on TLS when code sets them, whatever the string says.</param>
/// <param name="Rules">The rows of the driver.</param>
internal sealed record Driver(
    string Name, Grammar Grammar, string[] HostKeywords, string? DefaultHost, string[] Members, IReadOnlyList<KeywordRule> Rules)
{
    /// <summary>The rows about a keyword, in any spelling.</summary>
    public IEnumerable<KeywordRule> RulesFor(string keyword) =>
        Rules.Where(rule => rule.Kind == KeywordRuleKind.Keyword && rule.IsAbout(keyword));

    /// <summary>Whether a keyword says where the server is.</summary>
    public bool NamesHost(string keyword) => HostKeywords.Any(known => KeywordRule.AreSame(known, keyword));
}
