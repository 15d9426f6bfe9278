using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What is known when the versions and suites are: what later scans need to make offers that the server takes.</summary>
internal sealed class Ground(Dialer dialer, IReadOnlyList<SuiteScanResult> scans)
{
    /// <summary>The versions that the server speaks, newest first.</summary>
    public IReadOnlyList<TlsVersion> Versions { get; } = [.. scans.Select(scan => scan.Facts).OfType<VersionFacts>().Select(facts => (TlsVersion)facts.Code)];

    /// <summary>Every answer to an offer of suites.</summary>
    public IReadOnlyList<Answer> Answers { get; } = [.. scans.SelectMany(scan => scan.Answers)];

    public bool HasTls13 => Versions.Contains(TlsVersion.Tls13);

    /// <summary>The newest version whose handshake is in clear; null where there is none.</summary>
    public TlsVersion? NewestInClear => Versions.Where(version => version < TlsVersion.Tls13).Select(version => (TlsVersion?)version).FirstOrDefault();

    public IEnumerable<Answer> AnswersOf(TlsVersion version) => Answers.Where(answer => answer.Version == version);

    /// <summary>An offer of everything that the server has of a version.</summary>
    public Offer Offer(TlsVersion version) => new()
    {
        Version = version,
        Suites = [.. AnswersOf(version).Select(answer => answer.Hello!.CipherSuite)],
        Groups = version >= TlsVersion.Tls13 ? Offers.Groups13 : Offers.Groups,
        ServerName = dialer.Target.HasDnsName ? dialer.Target.Name : null,
    };

    /// <summary>The same, of suites whose records a whole handshake can be brought through with.</summary>
    public Offer OpenableOffer(TlsVersion version)
    {
        var offer = Offer(version);
        return offer with { Suites = [.. offer.Suites.Where(code => ClientHandshake.CanOpen(CipherSuite.Find(code)))] };
    }

    /// <summary>That of the newest version that has such suites; null where none has.</summary>
    public Offer? NewestOpenableOffer => Versions.Where(version => version >= TlsVersion.Tls12).Select(OpenableOffer).FirstOrDefault(offer => offer.Suites.Count > 0);
}
