namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Something of a server that is not what it was before, or not what it is at another of its addresses.</summary>
/// <param name="What">Such as <c>TLS 1.0</c> or <c>key of the RSA certificate</c>.</param>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is; null where it is not there.</param>
/// <param name="IsWeaker">Whether that is worse than before.</param>
public sealed record ChangeFacts(string What, string? Before, string? After, bool IsWeaker)
{
    /// <inheritdoc/>
    public override string ToString() => (Before, After) switch
    {
        (null, _) => $"{What} came",
        (_, null) => $"{What} went",
        _ => $"{What} was {Before} and is {After}",
    };
}

/// <summary>Another address of the same name.</summary>
/// <param name="Address">The address.</param>
/// <param name="Presence">Whether there is TLS.</param>
/// <param name="Differences">What is not as at the address that the report is about.</param>
public sealed record AddressFacts(string Address, Presence Presence, IReadOnlyList<ChangeFacts> Differences);
