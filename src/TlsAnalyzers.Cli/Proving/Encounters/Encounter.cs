using TlsAnalyzers.Cli.Proving.Samples;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Proving.Encounters;

/// <summary>What a running sample meets.</summary>
/// <param name="With">Who or what it is, in words for a report.</param>
internal abstract record Encounter(string With)
{
    /// <summary>The lab's cases that take part.</summary>
    public virtual IReadOnlyList<LabCase> Cases => [];

    /// <summary>Brings the two together.</summary>
    /// <exception cref="SampleException">The sample does not compile, or does not come up.</exception>
    public abstract Task<Sighting> MeetAsync(Sample sample, TlsLab lab, CancellationToken cancellation);
}

/// <summary>What a sample did.</summary>
/// <param name="Did">The same words in each run.</param>
/// <param name="Evidence">How that is known, in the words of this run.</param>
internal sealed record Sighting(string Did, string Evidence);
