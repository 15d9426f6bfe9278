namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>Whether a server reacts to different faults in different ways. Then an attacker who can ask often enough learns what it knows.</summary>
internal static class Oracle
{
    // A busy server may be late once. Only who tells the same faults apart in the same way each time does it on purpose.
    private const int Rounds = 3;

    /// <param name="faults">What each is called.</param>
    /// <param name="show">Shows a fault on a connection of its own; null when it did not come to that.</param>
    /// <returns>The faults with their reactions; the empty string when all are the same; null when that could not be found out.</returns>
    public static async Task<string?> FindAsync(IReadOnlyList<string> faults, Func<string, Task<string?>> show)
    {
        string? first = null;
        for (var round = 0; round < Rounds; round++)
        {
            var reactions = await Task.WhenAll(faults.Select(show));
            if (reactions.Contains(null)) return null;
            if (reactions.Distinct().Count() == 1) return round == 0 ? "" : null;
            var seen = string.Join(", ", faults.Zip(reactions, (fault, reaction) => $"{fault}: {reaction}"));
            if (first is not null && first != seen) return null;
            first = seen;
        }

        return first;
    }
}
