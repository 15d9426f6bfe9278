namespace TlsAnalyzers.Conformance.Clients;

/// <summary>From what client and server say to a verdict, and from a verdict to what it means.</summary>
internal static class Judge
{
    /// <summary>What the client did.</summary>
    /// <param name="row">The case.</param>
    /// <param name="client">How the client says that it ended.</param>
    /// <param name="seen">What the server saw.</param>
    /// <param name="token">What the server answers.</param>
    /// <param name="control">The verdict on the same client at the good server; null for that server itself.</param>
    public static Verdict Of(LabCase row, ClientResult client, IReadOnlyList<Observation> seen, string token, Verdict? control)
    {
        if (seen.FirstOrDefault(connection => connection.NotApplicable is not null) is { } beside) return new(VerdictKind.NotProvable, beside.NotApplicable!);
        if (seen.FirstOrDefault(connection => connection.WentAlong is not null) is { } gone) return new(VerdictKind.Accepted, gone.WentAlong!);
        if (client.Output?.Contains(token, StringComparison.Ordinal) == true) return new(VerdictKind.Accepted, "the lab's token came back");
        if (client.Succeeded && seen.Any(connection => connection.TokenRequested))
            return new(VerdictKind.Accepted, "it asked for the lab's token and reported success");
        return WhyNotRefused(row, client, seen, control) is { } reason
            ? new(VerdictKind.Inconclusive, reason)
            : new(VerdictKind.Refused, client.Failure ?? "it went no further");
    }

    /// <summary>What the policy asks of a case; null when both ways are right.</summary>
    public static VerdictKind? Expected(LabCase row, VerdictKind? baseline, bool strict) => row.Ideal switch
    {
        Ideal.Either => null,
        Ideal.Accept => VerdictKind.Accepted,
        Ideal.RefuseWhenStrict when !strict => baseline == VerdictKind.Refused ? VerdictKind.Refused : null,
        _ => VerdictKind.Refused,
    };

    /// <summary>What the verdict means.</summary>
    public static Conformity Weigh(Verdict verdict, VerdictKind? expected, VerdictKind? baseline, bool strict) => verdict.Kind switch
    {
        VerdictKind.NotProvable => Conformity.Skipped,
        VerdictKind.Inconclusive => Conformity.Unknown,
        var done when expected is null || done == expected => Conformity.Conforms,
        var done when !strict && done == baseline => Conformity.Tolerated,
        _ => Conformity.Fails,
    };

    private static string? WhyNotRefused(LabCase row, ClientResult client, IReadOnlyList<Observation> seen, Verdict? control)
    {
        if (client.TimedOut) return "it did not end in time";
        if (client.Succeeded && !row.MayRefuseInSilence) return "it reported success, but the lab's token did not come back";
        if (seen.Count == 0) return $"it never connected: {client.Failure}";
        if (seen.Sum(connection => connection.ApplicationBytes) is > 0 and var sent)
            return $"it reported failure, but after sending {sent} bytes of application data: {client.Failure}";
        if (seen.All(connection => connection.FaultPresented is null))
            return $"it was not shown the fault: client: {client.Failure}; server: {seen[^1].ServerFailure ?? "no failure"}";
        if (control is null) return $"it does not accept the good server: {client.Failure}";
        return control.Kind is VerdictKind.Accepted ? null : $"the same client does not accept the good server: {control.Reason}";
    }
}
