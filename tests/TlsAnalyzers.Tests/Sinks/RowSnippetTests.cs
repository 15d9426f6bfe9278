using System.Globalization;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Every row of the catalogue does what it says: code that is written from the metadata of its members is reported with the insecure value, and not with the safe one.</summary>
public class RowSnippetTests
{
    public static TheoryData<string> Headings => SinkRowTests.Headings;

    [Theory, MemberData(nameof(Headings))]
    public async Task RowsSpeakAndAreSilent(string heading)
    {
        var package = LibraryPackages.All.First(one => one.Heading == heading);
        var written = WrittenSnippet.Of(package);
        var snippets = SinkRowTests.Rows(heading).Where(pair => pair.Row.Kind != SinkKind.Switch && !written.Covers(pair.Row))
            .SelectMany(pair => SinkMembers.Of(pair.Row, package).SelectMany(member => RowSnippet.For(pair.Row, member)))
            .ToList();
        var texts = snippets.SelectMany((snippet, index) => new[] { ($"{index} insecure", snippet.Insecure), ($"{index} safe", snippet.Safe) })
            .Where(text => text.Item2 is not null).Select(text => (text.Item1, text.Item2!)).ToList();
        var run = RowRun.Of(package, texts);
        var errors = run.Errors();
        var findings = await run.FindingsAsync();

        var faults = snippets.SelectMany((snippet, index) => Faults(snippet, index, errors, findings)).ToList();
        // The overloads of a row are fixed alike.
        var first = snippets.Index().DistinctBy(pair => (pair.Item.Row, pair.Item.Value)).ToList();
        var (mended, changed) = await run.FixedAsync(first.Select(pair => findings[$"{pair.Index} insecure"].FirstOrDefault()).OfType<Diagnostic>());
        var errorsAfter = mended.Errors();
        var findingsAfter = await mended.FindingsAsync();
        faults.AddRange(first.SelectMany(pair => FixFaults(pair.Item, $"{pair.Index} insecure", changed, mended, errorsAfter, findingsAfter)));

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory, MemberData(nameof(WrittenHeadings))]
    public async Task WrittenSnippetsSpeakWhereTheySay(string heading)
    {
        var package = LibraryPackages.All.First(one => one.Heading == heading);
        var written = WrittenSnippet.Of(package);
        var rows = SinkRowTests.Rows(heading).Select(pair => pair.Row).Where(written.Covers).ToList();
        Assert.Empty(written.Rows.Except(rows.Select(WrittenSnippet.NameOf)));

        var (source, expected) = written.Parse();
        var run = RowRun.Of(package, [("written", source)]);
        Assert.Equal("", string.Join("\n", run.Errors()["written"]));
        var actual = (await run.FindingsAsync())["written"].Select(finding => (finding.Id, run.Line(finding.Location.SourceSpan.Start), source.Substring(finding.Location.SourceSpan.Start - RowRun.Offset, finding.Location.SourceSpan.Length)));
        Assert.Equal(
            expected.Select(place => (place.Id, run.Line(place.Span.Start + RowRun.Offset), source.Substring(place.Span.Start, place.Span.Length))).Order(),
            actual.Order());
        Assert.Empty(rows.Select(row => row.Rule.Id).Except(expected.Select(place => place.Id)));
    }

    public static TheoryData<string> WrittenHeadings => [.. LibraryPackages.All.Where(package => WrittenSnippet.Of(package).Markup is not null).Select(package => package.Heading)];

    private static IEnumerable<string> Faults(RowSnippet snippet, int index, ILookup<string, string> errors, ILookup<string, Diagnostic> findings)
    {
        if (snippet.Insecure is null) yield return $"{snippet}: no snippet can be made of it; write one in Sinks/Written.";

        foreach (var error in errors[$"{index} insecure"]) yield return $"{snippet}: {error} in {snippet.Insecure}";
        foreach (var error in errors[$"{index} safe"]) yield return $"{snippet}: {error} in {snippet.Safe}";

        var expected = snippet.Holds ? snippet.Row.Rule.Id : "";
        var actual = string.Join(' ', findings[$"{index} insecure"].Select(finding => finding.Id));
        // A weak cipher suite may be one that HTTP/2 forbids as well.
        var agrees = snippet.Row.Kind == SinkKind.Typed ? actual.Split(' ').Contains(expected) : actual == expected;
        if (snippet.Insecure is not null && !agrees) yield return $"{snippet}: expected '{expected}', found '{actual}' in {snippet.Insecure}";
        foreach (var finding in findings[$"{index} safe"].Where(finding => finding.Id != "TLS1003")) yield return $"{snippet}: {finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)} in {snippet.Safe}";
    }

    // A row with a safe value has a fix, and what it writes compiles and is no longer reported.
    private static IEnumerable<string> FixFaults(
        RowSnippet snippet, string path, IReadOnlySet<string> changed, RowRun mended, ILookup<string, string> errors, ILookup<string, Diagnostic> findings)
    {
        if (!snippet.Holds || snippet.Row.Safe is null || snippet.Insecure is null) yield break;
        if (!changed.Contains(path))
        {
            yield return $"{snippet}: no fix is offered in {snippet.Insecure}";
            yield break;
        }

        foreach (var error in errors[path]) yield return $"{snippet}: the fix makes {mended.Text(path)}, and {error}";
        if (findings[path].Any(finding => finding.Id == snippet.Row.Rule.Id)) yield return $"{snippet}: the fix makes {mended.Text(path)}, which is reported as before";
    }
}
