using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Analysis;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// Tells from its text alone whether a file can have a finding: whether one of the analyzer's own words is in it. Which libraries a project has is not known yet, so it is
/// asked for the words of all of them; the analyzer then looks for those of the libraries that are there.
/// </summary>
internal sealed class CandidateFiles
{
    private static readonly Lazy<CandidateFiles> WithoutUserSinks = new(() => new([]));

    private readonly CandidateWords _words;

    private CandidateFiles(IReadOnlyList<Sink> userRows) => _words = new(TlsCompilation.EveryWord(SinkCatalogue.All.Concat(userRows)));

    /// <summary>For a project with sinks of its own.</summary>
    /// <param name="sinkFiles">The texts of its <c>*.tls-sinks.json</c> files.</param>
    public static CandidateFiles For(IReadOnlyList<string> sinkFiles) => sinkFiles.Count == 0
        ? WithoutUserSinks.Value
        : new([.. sinkFiles.SelectMany(text => UserSinkFile.Read(text, CancellationToken.None).Rows).Select(pair => pair.Row)]);

    /// <summary>The words that are in a file.</summary>
    public HashSet<string> In(SourceText text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        CandidateScanner.Scan(text, _words, (_, word) => found.Add(word.Text));
        return found;
    }
}
