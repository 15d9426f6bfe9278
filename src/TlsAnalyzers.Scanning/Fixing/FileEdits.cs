using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning.Fixing;

/// <summary>The edits of one file in one round: only such as do not touch each other. What is refused here is found again in the next round, in the text that it then meets.</summary>
/// <param name="before">What the edits are made for.</param>
internal sealed partial class FileEdits(SourceText before)
{
    private readonly List<TextChange> _changes = [];

    /// <summary>What is in the file.</summary>
    public SourceText Before => before;

    /// <summary>Whether there is room for an edit.</summary>
    public bool Fits(FileChange change) =>
        change.Before.ContentEquals(before) && _changes.All(other => change.Start > other.Span.End || change.Start + change.Length < other.Span.Start);

    public void Add(FileChange change) => _changes.Add(new(new(change.Start, change.Length), change.Text));

    /// <summary>What is in the file after the edits, with the encoding and the line endings that it had.</summary>
    public SourceText Apply()
    {
        var after = before.WithChanges(_changes.OrderBy(change => change.Span.Start)).ToString();
        var endings = LineEnding().Matches(before.ToString()).Select(match => match.Value).Distinct().Take(2).ToList();
        return SourceText.From(endings is [var only] ? LineEnding().Replace(after, only) : after, before.Encoding);
    }

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineEnding();
}
