namespace TlsAnalyzers.Options;

/// <summary>One option of .editorconfig: its name, what it may be, and what it is when nobody says.</summary>
/// <param name="Name">The part after <c>tls_analyzers.</c> or <c>dotnet_code_quality.TLSxxxx.</c></param>
/// <param name="Default">The value when the option is not set.</param>
/// <param name="Allowed">What may be written, in words for the user.</param>
/// <param name="IsValid">Whether a text is a value of the option.</param>
internal sealed record Option(string Name, string Default, string Allowed, Func<string, bool> IsValid)
{
    public static readonly Option MinimumProtocol = OneOf("minimum_protocol", "tls12", "tls13");
    public static readonly Option TestProjects = OneOf("test_projects", "report", "info", "none");
    public static readonly Option AllowedCleartextHosts = new(
        "allowed_cleartext_hosts", "", "host names, '*.' and a domain, or IP addresses, separated by commas", HostPattern.AreValid);

    /// <summary>Every option, as the documentation and the check for misspelt keys see them.</summary>
    public static readonly Option[] All = [MinimumProtocol, AllowedCleartextHosts, TestProjects];

    /// <summary>Before the name, for an option that holds for all rules.</summary>
    public const string Prefix = "tls_analyzers.";

    /// <summary>The key that sets the option for one rule alone.</summary>
    public static string KeyFor(string ruleId, string name) => $"dotnet_code_quality.{ruleId}.{name}";

    private static Option OneOf(string name, params string[] values) =>
        new(name, values[0], "one of " + string.Join(", ", values), value => values.Contains(value, StringComparer.OrdinalIgnoreCase));
}
