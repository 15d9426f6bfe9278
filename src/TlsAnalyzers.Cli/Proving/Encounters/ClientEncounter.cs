using TlsAnalyzers.Cli.Proving.Samples;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Proving.Encounters;

/// <summary>The sample is a server: a client comes to it.</summary>
internal sealed record ClientEncounter(string With, Func<Guest, CancellationToken, Task<Sighting>> Visit) : Encounter(With)
{
    public override async Task<Sighting> MeetAsync(Sample sample, TlsLab lab, CancellationToken cancellation)
    {
        using var folder = new SampleFolder(sample.Staging, lab);
        await using var server = folder.Start(sample.Source, port: 0);
        return await Visit(new Guest(lab, await server.PortAsync(cancellation)), cancellation);
    }
}
