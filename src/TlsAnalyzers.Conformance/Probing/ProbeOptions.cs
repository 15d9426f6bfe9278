using System.Net;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance;

/// <summary>How a server is probed, and within which bounds.</summary>
public sealed record ProbeOptions
{
    /// <summary>The name that the server is asked for and that its certificate must carry; null for the host.</summary>
    public string? ServerName { get; init; }

    /// <summary>What is spoken before TLS.</summary>
    public StartTls StartTls { get; init; }

    /// <summary>Certificates to trust beside those of the system, for servers of a company's or a test's own authority.</summary>
    public X509Certificate2Collection Roots { get; init; } = [];

    /// <summary>Asks the issuers' servers whether certificates are revoked, which makes connections to where the certificates say.</summary>
    public bool CheckRevocation { get; init; }

    /// <summary>Also looks for known flaws with faulty records, which a careful administrator would want to know of first.</summary>
    public bool Intrusive { get; init; }

    /// <summary>Also opens a connection and says nothing for so long, to see whether the server ends it; null for no such thing. The probe takes at least as long then.</summary>
    public TimeSpan? Silence { get; init; }

    /// <summary>Probes all addresses of the name, the first eight, and compares how they are set up.</summary>
    public bool AllAddresses { get; init; }

    /// <summary>Finds the addresses of a name.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>How long to wait for the TCP connection, and as long again for what the server has to say on it.</summary>
    public TimeSpan ConnectionDeadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the whole probe may take. What is known by then is reported, and that it is not all.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many connections are open at once.</summary>
    public int MostConnections { get; init; } = 8;

    /// <summary>How many connections may be opened in a second; null for no limit.</summary>
    public int? ConnectionsPerSecond { get; init; }

    /// <summary>How often a connection that the server refuses or drops before it says anything is tried again.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Is told what is known so far: first whether there is TLS, then which versions and suites.</summary>
    public IProgress<ServerFacts>? Progress { get; init; }

    /// <summary>The time that certificates are judged at; null for now.</summary>
    public DateTimeOffset? Now { get; init; }
}
