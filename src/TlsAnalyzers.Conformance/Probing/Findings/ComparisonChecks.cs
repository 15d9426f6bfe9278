namespace TlsAnalyzers.Conformance.Probing;

/// <summary>A server beside itself: at its other addresses, and at an earlier time.</summary>
internal static class ComparisonChecks
{
    /// <summary>Says that something became worse, not how good a server is: no grade depends on it, and no earlier finding of it counts.</summary>
    public const string Weaker = "S75";

    public static IReadOnlyList<Check> All { get; } =
    [
        new("S71", Severity.Medium, "All addresses of the name are set up alike", Reference.Rfc(9325, "1"), Addresses),
        new(Weaker, Severity.Medium, "Nothing is weaker than it was before", Reference.Rfc(9325, "1"), facts => facts.Changes is not { } changes
            ? Judgement.NotApplicable("there is no earlier report of it")
            : Judgement.NoneOf(changes.Where(change => change.IsWeaker).Select(change => change.ToString()),
                changes.Count == 0 ? "nothing changed" : Judgement.Some([.. changes.Select(change => change.ToString())]))),
    ];

    private static Judgement Addresses(ServerFacts facts)
    {
        if (facts.OtherAddresses is not { } others) return Judgement.NotApplicable("they were not asked for");
        if (others.Count == 0) return Judgement.NotApplicable("there is one only");
        var different = others.Where(other => other.Presence.Kind is PresenceKind.NoTls).Select(other => $"{other.Address} has no TLS: {other.Presence.Detail}")
            .Concat(others.Where(other => other.Differences.Count > 0).Select(other => $"{other.Address}, beside {facts.Address}: {Judgement.Some([.. other.Differences.Select(one => one.ToString())])}")).ToList();
        return different.Count > 0 ? Judgement.Fail(string.Join("; ", different))
            : others.FirstOrDefault(other => other.Presence.Kind is PresenceKind.Unreachable) is { } silent ? Judgement.Unknown($"{silent.Address}: {silent.Presence.Detail}")
            : Judgement.Pass(string.Join(", ", others.Select(other => other.Address).Prepend(facts.Address)));
    }
}
