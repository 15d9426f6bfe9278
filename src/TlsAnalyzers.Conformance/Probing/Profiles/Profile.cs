namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What a guideline asks of a server, as data.</summary>
public sealed record Profile
{
    /// <summary>The word on the command line.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is published.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The versions that a server may speak, by name.</summary>
    public required IReadOnlyList<string> AllowedVersions { get; init; }

    /// <summary>Those of them that it has to.</summary>
    public IReadOnlyList<string> RequiredVersions { get; init; } = [];

    /// <summary>The suites that it may have, by IANA name; empty where checks say it.</summary>
    public IReadOnlyList<string> Suites { get; init; } = [];

    /// <summary>The groups of which it must have one, by IANA name; empty for any. Others as strong are not held against it.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The kinds of certificate key, such as <c>RSA</c>; empty for any.</summary>
    public IReadOnlyList<string> KeyAlgorithms { get; init; } = [];

    /// <summary>The smallest RSA key, in bits.</summary>
    public int RsaBits { get; init; } = 2048;

    /// <summary>The longest life of a certificate, in days; null for any.</summary>
    public int? CertificateDays { get; init; }

    /// <summary>The checks that have to pass beside that.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>Every profile.</summary>
    public static IReadOnlyList<Profile> All => ProfileTable.All;

    /// <summary>The profile of an id, such as <c>mozilla-intermediate</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that id.</exception>
    public static Profile Find(string id) =>
        All.FirstOrDefault(profile => profile.Id == id) ?? throw new ArgumentException($"There is no profile '{id}', only {string.Join(", ", All.Select(profile => profile.Id))}.", nameof(id));

    /// <inheritdoc/>
    public override string ToString() => Id;
}
