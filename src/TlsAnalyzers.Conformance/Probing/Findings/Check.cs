namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Something that is looked at in a server. A row of the table; its judgement is a function of the facts alone.</summary>
public sealed record Check
{
    internal Check(string id, Severity severity, string title, Reference reference, Func<ServerFacts, Judgement> judge) =>
        (Id, Severity, Title, Reference, Judge) = (id, severity, title, reference, judge);

    /// <summary>The stable id, such as <c>S04</c>.</summary>
    public string Id { get; }

    /// <summary>What a server should be, in a few words.</summary>
    public string Title { get; }

    /// <summary>How bad it is when it is not; a finding may be more or less grave than that.</summary>
    public Severity Severity { get; }

    /// <summary>Where that is written down.</summary>
    public Reference Reference { get; }

    /// <summary>The rule of the analyzers about code that makes a server like that; null where there is none.</summary>
    public string? Rule { get; init; }

    /// <summary>What to change; null where it depends.</summary>
    public Advice? Advice { get; init; }

    internal Func<ServerFacts, Judgement> Judge { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title}";
}
