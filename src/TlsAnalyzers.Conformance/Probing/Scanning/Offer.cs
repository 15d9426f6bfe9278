using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What one ClientHello offers, in words; <see cref="ToHello"/> makes the message. Everything that is not said is ordinary.</summary>
internal sealed record Offer
{
    /// <summary>The one version that is wanted.</summary>
    public required TlsVersion Version { get; init; }

    public required IReadOnlyList<ushort> Suites { get; init; }

    public IReadOnlyList<NamedGroup> Groups { get; init; } = Offers.Groups;

    public IReadOnlyList<SignatureScheme> Schemes { get; init; } = Offers.Schemes;

    /// <summary>Keys for TLS 1.3; none asks the server to name the group that it wants.</summary>
    public IReadOnlyList<KeyShareEntry> Shares { get; init; } = [];

    /// <summary>The application protocols; null for no such extension.</summary>
    public IReadOnlyList<string>? Alpn { get; init; }

    /// <summary>The host that is asked for; null for no such extension.</summary>
    public string? ServerName { get; init; }

    public IReadOnlyList<CompressionMethod> Compressions { get; init; } = [CompressionMethod.@null];

    /// <summary>Other versions to offer beside the one that is wanted, in the extension.</summary>
    public IReadOnlyList<TlsVersion> OtherVersions { get; init; } = [];

    /// <summary>The version in the fixed field; null for the one that belongs there.</summary>
    public TlsVersion? LegacyVersion { get; init; }

    public ReadOnlyMemory<byte> SessionId { get; init; }

    /// <summary>A ticket of TLS 1.2 to resume with; empty to ask for one.</summary>
    public ReadOnlyMemory<byte> Ticket { get; init; }

    /// <summary>Written behind the others.</summary>
    public IReadOnlyList<Extension> Extra { get; init; } = [];

    private bool IsTls13 => Version >= TlsVersion.Tls13;

    /// <summary>The message, with a fresh random.</summary>
    public ClientHello ToHello() => new(
        LegacyVersion ?? (IsTls13 ? TlsVersion.Tls12 : Version),
        RandomNumberGenerator.GetBytes(32),
        SessionId.IsEmpty && IsTls13 ? RandomNumberGenerator.GetBytes(32) : SessionId,
        // SSL 3.0 has no extension to say it in, and some servers insist on hearing it (RFC 5746 section 3.3).
        Version is TlsVersion.Ssl3 ? [.. Suites, Codes.EmptyRenegotiationInfoScsv] : [.. Suites],
        [.. Compressions],
        // SSL 3.0 knows no extensions; a server of that age may stumble over them.
        Version is TlsVersion.Ssl3 ? null : [.. Extensions()]);

    private IEnumerable<Extension> Extensions()
    {
        if (ServerName is not null) yield return new ServerNames(ServerName);
        yield return new SupportedGroups([.. Groups]);
        yield return new StatusRequest(CertificateStatusType.ocsp, new byte[4]);
        if (Version >= TlsVersion.Tls12) yield return new SignatureAlgorithms([.. Schemes]);
        if (Alpn is not null) yield return new ApplicationProtocols([.. Alpn]);
        if (IsTls13 || OtherVersions.Count > 0)
        {
            yield return new SupportedVersions([.. OtherVersions, Version]);
        }

        if (IsTls13)
        {
            yield return new ClientKeyShares([.. Shares]);
            yield return new PskKeyExchangeModes([PskKeyExchangeMode.psk_dhe_ke]);
        }
        else
        {
            yield return new EcPointFormats([EcPointFormat.uncompressed]);
            yield return new SessionTicket(Ticket);
            yield return new EmptyExtension(ExtensionType.encrypt_then_mac);
            yield return new EmptyExtension(ExtensionType.extended_master_secret);
            yield return new Heartbeat(1);
            yield return new RenegotiationInfo(default);
        }

        // Last, because that is where a pre-shared key has to be.
        foreach (var extension in Extra) yield return extension;
    }
}
