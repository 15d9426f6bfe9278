using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Clients;
using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance;

/// <summary>
/// Bad servers on demand, and good ones beside them, on loopback. A case listens from when it is asked for until the lab or its
/// <see cref="LabServer"/> is disposed. Certificates are made when they are needed; private keys stay in memory.
/// </summary>
public sealed class TlsLab : IAsyncDisposable
{
    private readonly TlsLabOptions _options;
    private readonly LabContext _context;
    private readonly SemaphoreSlim _slots;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Lazy<Endpoint>> _endpoints = new();
    private readonly ConcurrentDictionary<LabServer, byte> _servers = new();
    private readonly ConcurrentBag<UserRootStore> _trusted = [];
    private readonly Lazy<CommandEnvironment> _commands;

    private TlsLab(TlsLabOptions options, LabContext context)
    {
        (_options, _context) = (options, context);
        _commands = new(() => new CommandEnvironment(RootsPem));
        _slots = new SemaphoreSlim(options.MostConnections);
    }

    /// <summary>What the cases are made from.</summary>
    internal LabContext Context => _context;

    /// <summary>The root certificates that a client under test has to trust, without their keys.</summary>
    public X509Certificate2Collection Roots => [.. _context.Roots.Select(root => root.Certificate)];

    /// <summary>The same roots as PEM, the form of <c>SSL_CERT_FILE</c> and of <c>curl --cacert</c>.</summary>
    public string RootsPem => string.Join('\n', _context.Roots.Select(root => root.ToPem()));

    /// <summary>The certificate that a client with <see cref="ClientAbilities.PresentsCertificate"/> presents, with its key.</summary>
    public X509Certificate2 ClientCertificate => _context.ClientCertificate.CertificateWithKey;

    /// <summary>A chain policy that trusts the lab and nobody else, for <c>SslClientAuthenticationOptions.CertificateChainPolicy</c>.</summary>
    public X509ChainPolicy NewChainPolicy()
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(Roots);
        return policy;
    }

    /// <summary>What programs under test are started in.</summary>
    internal CommandEnvironment CommandEnvironment => _commands.Value;

    /// <summary>
    /// The cases of HTTPS, each as a row of one id: theory data for xunit (<c>MemberData</c>), NUnit (<c>TestCaseSource</c>) and MSTest (<c>DynamicData</c>).
    /// </summary>
    public static IEnumerable<object[]> Cases => CasesOf(LabProtocol.Https);

    /// <summary>The cases of a protocol, each as a row of one id.</summary>
    public static IEnumerable<object[]> CasesOf(LabProtocol protocol) =>
        LabCatalogue.All.Where(row => row.Protocol == protocol).Select(row => new object[] { row.Id });

    /// <summary>Makes the lab's certificate authorities, and opens the port where they keep their revocation lists; no other yet.</summary>
    public static Task<TlsLab> StartAsync(TlsLabOptions? options = null, CancellationToken cancellation = default) => Task.Run(async () =>
    {
        UserRootStore.CleanUp();
        return new TlsLab(options ?? new TlsLabOptions(), await LabContext.StartAsync(cancellation));
    }, cancellation);

    /// <summary>Why this machine cannot present a case; null when it can.</summary>
    public static string? NotProvable(LabCase row) =>
        row.Needs.FirstOrDefault(need => need.Missing is not null) is { } need ? $"needs {need.Name}: {need.Missing}" : null;

    /// <summary>Opens a port for a case. Each call opens another one, so that what several clients do is not mixed up.</summary>
    /// <exception cref="InvalidOperationException">This machine cannot present the case.</exception>
    /// <exception cref="ObjectDisposedException">The lab is disposed.</exception>
    public LabServer Open(LabCase row)
    {
        ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, this);
        if (NotProvable(row) is { } reason) throw new InvalidOperationException($"{row.Id}: {reason}");
        var endpoint = _endpoints.GetOrAdd(row.Id, _ => new Lazy<Endpoint>(() => row.Endpoint(_context))).Value;
        var server = new LabServer(row, endpoint, _options, _slots, _stop.Token);
        _servers.TryAdd(server, 0);
        server.Disposed = () => _servers.TryRemove(server, out _);
        return server;
    }

    /// <summary>
    /// Adds the lab's roots to the current user's root store, for client code that cannot be told what to trust. Whatever this user runs trusts the lab
    /// until the lab or the result is disposed. They are also taken out when the process exits or is interrupted, and, should it be killed, when the next
    /// lab starts. Windows and macOS ask the user before they add a root.
    /// </summary>
    /// <returns>Dispose it to take the roots out.</returns>
    public IDisposable TrustForCurrentUser()
    {
        var trusted = new UserRootStore(Roots);
        _trusted.Add(trusted);
        return trusted;
    }

    /// <summary>Closes all ports and ends all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var trusted in _trusted) trusted.Dispose();
        await _stop.CancelAsync();
        foreach (var server in _servers.Keys) await server.DisposeAsync();
        foreach (var endpoint in _endpoints.Values.Where(made => made.IsValueCreated)) await endpoint.Value.DisposeAsync();
        if (_commands.IsValueCreated) _commands.Value.Dispose();
        await _context.DisposeAsync();
    }
}
