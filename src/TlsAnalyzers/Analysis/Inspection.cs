using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Analysis;

/// <summary>One concern: knows the words that its findings begin with, and judges the code around each.</summary>
internal abstract class Inspection
{
    /// <summary>The identifiers (member, type and parameter names) and keywords at which this inspection wants to look.</summary>
    public abstract IEnumerable<string> Words { get; }

    /// <summary>Looks at one token of the file whose text is one of <see cref="Words"/>, and reports what is wrong around it.</summary>
    public abstract void Inspect(FileAnalysis file, SyntaxToken token);
}
