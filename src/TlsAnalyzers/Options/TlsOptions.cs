using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Options;

/// <summary>The options that hold for one file. A value that is not understood counts as not set; <see cref="OptionFileCheck"/> says so to the user.</summary>
internal sealed class TlsOptions
{
    private readonly AnalyzerConfigOptions _file;
    private readonly bool _isTestProject;

    private TlsOptions(AnalyzerConfigOptions file, bool isTestProject) => (_file, _isTestProject) = (file, isTestProject);

    /// <summary>The options that hold for a source file.</summary>
    public static TlsOptions For(SyntaxTree tree, AnalyzerConfigOptionsProvider provider) => new(provider.GetOptions(tree), IsTestProject(provider));

    /// <summary>The options that hold for an additional file.</summary>
    public static TlsOptions For(AdditionalText file, AnalyzerConfigOptionsProvider provider) => new(provider.GetOptions(file), IsTestProject(provider));

    /// <summary>Whether TLS 1.2 counts as deprecated for a rule.</summary>
    public bool RequiresTls13(Rule rule) => Get(rule, Option.MinimumProtocol) == "tls13";

    /// <summary>Whether the user allows clear text to a host.</summary>
    public bool AllowsCleartext(Rule rule, string host) =>
        HostPattern.Split(Get(rule, Option.AllowedCleartextHosts)).Any(pattern => HostPattern.Matches(pattern, host));

    /// <summary>The severity to report a rule with in this project, or null for not at all.</summary>
    public DiagnosticSeverity? Severity(Rule rule) => !_isTestProject ? rule.Descriptor.DefaultSeverity : Get(rule, Option.TestProjects) switch
    {
        "none" => null,
        "info" => DiagnosticSeverity.Info,
        _ => rule.Descriptor.DefaultSeverity,
    };

    private static bool IsTestProject(AnalyzerConfigOptionsProvider provider) =>
        provider.GlobalOptions.TryGetValue("build_property.IsTestProject", out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private string Get(Rule rule, Option option)
    {
        foreach (var key in new[] { Option.KeyFor(rule.Id, option.Name), Option.Prefix + option.Name })
        {
            if (_file.TryGetValue(key, out var value) && option.IsValid(value)) return value.ToLowerInvariant();
        }

        return option.Default;
    }
}
