namespace TlsAnalyzers.Tests.Engine;

/// <summary>
/// Says for which rules the rows of a theory are negative cases. Positive cases need no such word: their markup names the rule.
/// RuleCoverageTests counts both.
/// </summary>
/// <param name="ids">The rules that must stay silent, such as <c>TLS1001</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SilentForAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids => ids;
}
