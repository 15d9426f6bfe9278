namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Known flaws of TLS implementations, each tried on connections of its own. Null: it could not be tried, or the server did not say.</summary>
public sealed record FlawFacts
{
    /// <summary>A heartbeat that claims more than it has is answered with the server's memory (CVE-2014-0160).</summary>
    public bool? Heartbleed { get; init; }

    /// <summary>A ChangeCipherSpec before there are keys is obeyed (CVE-2014-0224).</summary>
    public bool? EarlyChangeCipherSpec { get; init; }

    /// <summary>A short session id beside a ticket comes back with the server's memory behind it (CVE-2016-9244).</summary>
    public bool? Ticketbleed { get; init; }

    /// <summary>How the server tells wrong RSA padding from right one (ROBOT); the empty string where it does not.</summary>
    public string? RsaOracle { get; init; }

    /// <summary>How the server tells faults of CBC records apart, or takes them; the empty string where it does neither.</summary>
    public string? PaddingOracle { get; init; }
}
