using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Scanning;

/// <summary>One finding of the analyzers.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">After everything that the project and the user have said about it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Related">Other places that explain it.</param>
public sealed record Finding(Rule Rule, DiagnosticSeverity Severity, string Message, Place Place, IReadOnlyList<Place> Related)
{
    /// <summary>The ways to mend it, the best first; looked for only when asked.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];
}

/// <summary>A place in a file; lines and columns begin at 1, and the end is behind the last character.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column behind the end.</param>
/// <param name="Text">The first line as it is written, or null where the file is not at hand.</param>
public sealed record Place(string Path, int Line, int Column, int EndLine, int EndColumn, string? Text);

/// <summary>A way to mend a finding.</summary>
/// <param name="Title">What is done.</param>
/// <param name="IsFirstChoice">Whether it is what the rule recommends; another way is for a person to choose.</param>
/// <param name="Changes">The edits, by file.</param>
public sealed record Fix(string Title, bool IsFirstChoice, IReadOnlyList<FileChange> Changes);

/// <summary>One edit of a file.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Before">What is in the file.</param>
/// <param name="Start">The position of the first character that goes, in UTF-16 units.</param>
/// <param name="Length">How many go.</param>
/// <param name="Text">What comes in their place.</param>
/// <param name="Place">The same as lines and columns.</param>
public sealed record FileChange(string Path, SourceText Before, int Start, int Length, string Text, Place Place);
