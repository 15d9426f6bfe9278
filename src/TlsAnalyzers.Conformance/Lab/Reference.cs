namespace TlsAnalyzers.Conformance;

/// <summary>Where a case's expectation is written down.</summary>
/// <param name="Text">The document and its section, for people.</param>
/// <param name="Url">Where to read it.</param>
public sealed record Reference(string Text, Uri Url)
{
    /// <summary>A section of an RFC, or an appendix, which begins with a letter.</summary>
    internal static Reference Rfc(int number, string section)
    {
        var kind = char.IsLetter(section[0]) ? "appendix" : "section";
        return new($"RFC {number} {kind} {section}", new Uri($"https://www.rfc-editor.org/rfc/rfc{number}#{kind}-{section}"));
    }

    /// <summary>A section of what public authorities have agreed on.</summary>
    internal static Reference BaselineRequirements(string section) => new(
        $"CA/Browser Forum TLS Baseline Requirements section {section}",
        new Uri("https://cabforum.org/working-groups/server/baseline-requirements/requirements/"));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
