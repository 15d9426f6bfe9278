using Microsoft.CodeAnalysis;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Analysis;

/// <summary>One concern: knows the words that its findings begin with, and judges the code around each.</summary>
internal abstract class Inspection
{
    /// <summary>The identifiers (member, type and parameter names) and keywords at which this inspection wants to look.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>The kinds of rows of the catalogue at whose words it wants to look, too.</summary>
    public virtual IReadOnlyCollection<SinkKind> Rows => [];

    /// <summary>Looks at one token of the file whose text is one of the words, and reports what is wrong around it.</summary>
    public abstract void Inspect(FileAnalysis file, SyntaxToken token);
}
