using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Rules;

/// <summary>One row of the rule table: what is reported, and what its page and the comparison with other tools say about it.</summary>
/// <param name="Descriptor">The Roslyn descriptor: id, title, message, severity, help link.</param>
/// <param name="HasFix">Whether a code fix is offered.</param>
/// <param name="Cwe">The weakness in the Common Weakness Enumeration, such as <c>CWE-295</c>.</param>
/// <param name="Peers">The rules of other tools that look at the same defect, or <c>none</c>.</param>
public sealed record Rule(DiagnosticDescriptor Descriptor, bool HasFix, string Cwe, string Peers)
{
    /// <summary>The id, such as <c>TLS1001</c>. Never used again for another rule.</summary>
    public string Id => Descriptor.Id;

    internal static Rule Create(
        string id, DiagnosticSeverity severity, string title, string message, string description, string cwe, string peers, bool hasFix = false) =>
        new(new DiagnosticDescriptor(
                id, title, message, "Security", severity, isEnabledByDefault: true, description,
                $"https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/rules/{id}.md", "TLS"),
            hasFix, cwe, peers);

    /// <summary>The descriptor of a rule, so that a rule can be given wherever Roslyn asks for a descriptor.</summary>
    public static implicit operator DiagnosticDescriptor(Rule rule) => rule.Descriptor;
}
