using TlsAnalyzers.Cli.Proving.Samples;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Clients;

namespace TlsAnalyzers.Cli.Proving.Encounters;

/// <summary>The sample is a client: it goes to a server of the lab.</summary>
internal sealed record ServerEncounter(LabCase Case, string With) : Encounter(With)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly Verdict Good = new(VerdictKind.Accepted, "the control is a claim of its own");

    public ServerEncounter(LabCase row) : this(row, $"`{row.Id}` ({row.Title})")
    {
    }

    public override IReadOnlyList<LabCase> Cases => [Case];

    /// <summary>What is said of a sample that went along with the server.</summary>
    public string Accepted { get; init; } = Verdicts.Accepted;

    /// <summary>What is said of one that did not.</summary>
    public string Refused { get; init; } = Verdicts.Refused;

    /// <summary>What was agreed on, where that matters and not whether the server was accepted.</summary>
    public Func<Observation, string>? Agreement { get; init; }

    /// <summary>Another program that the same user runs after the sample; what that one does is what counts.</summary>
    public string? Bystander { get; init; }

    public override async Task<Sighting> MeetAsync(Sample sample, TlsLab lab, CancellationToken cancellation)
    {
        using var folder = new SampleFolder(sample.Staging, lab);
        var seen = await VisitAsync(sample.Source, folder, lab, cancellation);
        return Bystander is null || seen.Did != Accepted ? seen : await VisitAsync(Bystander, folder, lab, cancellation);
    }

    private async Task<Sighting> VisitAsync(string source, SampleFolder folder, TlsLab lab, CancellationToken cancellation)
    {
        await using var server = lab.Open(Case);
        await using var client = folder.Start(source, server.Port);
        var said = await client.EndAsync(cancellation);
        // What the client has sent may still be on its way to the server.
        await server.DrainAsync(Patience);
        var verdict = Judge.Of(Case, said, server.Observations, server.Token, Good);
        var did = verdict.Kind switch
        {
            VerdictKind.Accepted when Agreement is not null => Agreement(server.Observations[^1]),
            VerdictKind.Accepted => Accepted,
            VerdictKind.Refused => Refused,
            _ => "left nothing to judge by",
        };
        return new(did, verdict.Reason);
    }
}
