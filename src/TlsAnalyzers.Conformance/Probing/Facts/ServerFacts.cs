using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Everything that was seen of one server. What was not asked, or could not be seen, is null, and never a guess.</summary>
public sealed record ServerFacts
{
    /// <summary>Which server.</summary>
    public required ProbeTarget Target { get; init; }

    /// <summary>The address that was asked; null where there was none.</summary>
    public string? Address { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether there is TLS at all.</summary>
    public required Presence Presence { get; init; }

    /// <summary>The versions that it speaks, newest first, with their suites.</summary>
    public IReadOnlyList<VersionFacts> Versions { get; init; } = [];

    /// <summary>The chains that it sends.</summary>
    public IReadOnlyList<ChainFacts> Chains { get; init; } = [];

    /// <summary>Groups and signature algorithms.</summary>
    public NegotiationFacts Negotiation { get; init; } = new();

    /// <summary>What the hellos of TLS 1.2 and before tell.</summary>
    public HelloFacts Hello { get; init; } = new();

    /// <summary>Application protocols.</summary>
    public AlpnFacts Alpn { get; init; } = new();

    /// <summary>What the server does with names; null where it was not asked.</summary>
    public NameFacts? Names { get; init; }

    /// <summary>Resumption and the client's certificate.</summary>
    public SessionFacts Session { get; init; } = new();

    /// <summary>Extensions that the server answers.</summary>
    public ExtensionFacts Extensions { get; init; } = new();

    /// <summary>What clients of the world would get.</summary>
    public IReadOnlyList<ClientFacts> Clients { get; init; } = [];

    /// <summary>Known flaws; null where they were not looked for.</summary>
    public FlawFacts? Flaws { get; init; }

    /// <summary>Hellos that are unusual and allowed.</summary>
    public IReadOnlyList<ToleranceFacts> Tolerance { get; init; } = [];

    /// <summary>What it did with a client that said nothing; null where that was not tried.</summary>
    public SilenceFacts? Silence { get; init; }

    /// <summary>The other addresses of its name; null where they were not asked.</summary>
    public IReadOnlyList<AddressFacts>? OtherAddresses { get; init; }

    /// <summary>What is not as it was in an earlier report; null where there was none of it.</summary>
    public IReadOnlyList<ChangeFacts>? Changes { get; init; }

    /// <summary>What it says over HTTP; null where it does not speak it, or it was not asked.</summary>
    public HttpFacts? Http { get; init; }

    /// <summary>What was seen around the beginning of TLS; null where TLS begins at once.</summary>
    public StartTlsFacts? StartTls { get; init; }

    /// <summary>What could not be found out, and why.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>How many connections it took.</summary>
    public int Connections { get; init; }

    /// <summary>How many of them were tried again.</summary>
    public int Retries { get; init; }

    internal VersionFacts? Find(TlsVersion version) => Versions.FirstOrDefault(facts => facts.Code == (ushort)version);

    internal bool Has(TlsVersion version) => Find(version) is not null;

    /// <summary>Every suite of every version.</summary>
    internal IEnumerable<SuiteFacts> Suites => Versions.SelectMany(version => version.Suites);
}
