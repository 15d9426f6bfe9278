using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Clients;

/// <summary>What a client of the world offers, as far as a server chooses by it: versions, suites, groups, keys and signature schemes, each in its order.</summary>
internal sealed record SimulatedClient
{
    public required string Name { get; init; }

    /// <summary>Whether it is one of today.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Newest first.</summary>
    public required TlsVersion[] Versions { get; init; }

    public required ushort[] Suites { get; init; }

    public required NamedGroup[] Groups { get; init; }

    /// <summary>The groups that it sends a key of; empty without TLS 1.3.</summary>
    public NamedGroup[] Shares { get; init; } = [];

    public required SignatureScheme[] Schemes { get; init; }

    /// <summary>Where that is written down, or how it was seen.</summary>
    public required Reference Source { get; init; }

    /// <summary>Its hello to a server.</summary>
    public Offer Offer(ProbeTarget target, Func<NamedGroup, KeyShareEntry> share) => new()
    {
        Version = Versions[0],
        OtherVersions = Versions.Length > 1 || Versions[0] >= TlsVersion.Tls13 ? Versions[1..] : [],
        Suites = Suites,
        Groups = Groups,
        Schemes = Schemes,
        Shares = [.. Shares.Select(share)],
        ServerName = target.HasDnsName ? target.Name : null,
        // What an older server wants to see beside the offer of TLS 1.3.
        Extra = Versions[0] < TlsVersion.Tls13 ? [] :
            [new EcPointFormats([EcPointFormat.uncompressed]), new EmptyExtension(ExtensionType.extended_master_secret), new RenegotiationInfo(default)],
    };
}
