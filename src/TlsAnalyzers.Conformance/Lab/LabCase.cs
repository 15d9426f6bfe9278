using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance;

/// <summary>One server of the lab: what it does wrong and what a client must do about it. A row of the catalogue.</summary>
public sealed record LabCase
{
    internal LabCase(string id, CaseCategory category, Ideal ideal, Reference reference, string title, string fault,
        Func<LabContext, Endpoint> endpoint)
    {
        (Id, Category, Ideal, Reference, Title, Fault, Endpoint) = (id, category, ideal, reference, title, fault, endpoint);
    }

    /// <summary>The stable name, such as <c>cert-expired</c>.</summary>
    public string Id { get; }

    /// <summary>The family.</summary>
    public CaseCategory Category { get; }

    /// <summary>What a correct client does.</summary>
    public Ideal Ideal { get; }

    /// <summary>Where that is written down.</summary>
    public Reference Reference { get; }

    /// <summary>A few words for a table.</summary>
    public string Title { get; }

    /// <summary>What is wrong, in one sentence; for a control, what is right.</summary>
    public string Fault { get; }

    /// <summary>What is spoken at the port.</summary>
    public LabProtocol Protocol { get; init; } = LabProtocol.Https;

    /// <summary>The host name in the URL; a name other than <c>localhost</c> asks <see cref="ClientAbilities.ResolvesLabNames"/> of the client.</summary>
    public string Host { get; init; } = "localhost";

    /// <summary>The good server that the same client must accept before its refusal counts. Null: the control of the protocol.</summary>
    public string? Control { get; init; }

    /// <summary>What the machine must have for the lab to present the case.</summary>
    public IReadOnlyList<Capability> Needs { get; init; } = [];

    /// <summary>What the client must be able to do.</summary>
    public ClientAbilities ClientNeeds { get; init; }

    /// <summary>A client may take the answer, stop there and call that success: it has refused what comes next.</summary>
    public bool MayRefuseInSilence { get; init; }

    /// <summary>Makes the server; called once a lab, when the case is first asked for.</summary>
    internal Func<LabContext, Endpoint> Endpoint { get; }

    /// <summary>What untouched .NET does on this platform, as recorded; null where nothing is recorded.</summary>
    public VerdictKind? Baseline => Baselines.OfThisPlatform.GetValueOrDefault(Id);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
