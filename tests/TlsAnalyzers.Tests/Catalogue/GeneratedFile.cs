namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>A file that is made from the rule table, in whole or between two markers.</summary>
/// <param name="Path">Where it is, from the root of the repository.</param>
/// <param name="Text">What it must contain.</param>
/// <param name="Marker">The name of the marked part, or null where the whole file is generated.</param>
internal sealed record GeneratedFile(string Path, string Text, string? Marker = null)
{
    private const string End = "<!-- end generated -->";

    /// <summary>The text of the whole file as it must be.</summary>
    /// <param name="current">The text as it is.</param>
    public string Expected(string current)
    {
        if (Marker is null) return Text;

        var begin = $"<!-- generated: {Marker} -->";
        var from = current.IndexOf(begin, StringComparison.Ordinal);
        var to = from < 0 ? -1 : current.IndexOf(End, from, StringComparison.Ordinal);
        Assert.True(to > from, $"{Path} has no part between '{begin}' and '{End}'.");
        return current[..(from + begin.Length)] + "\n" + Text + current[to..];
    }
}
