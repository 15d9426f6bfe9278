using System.Diagnostics;
using System.Security.Authentication;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance;

/// <summary>How a connection ended, seen from the server.</summary>
public enum CloseKind
{
    /// <summary>It has not ended.</summary>
    Open,

    /// <summary>The server closed first.</summary>
    ByServer,

    /// <summary>The client closed the TCP connection.</summary>
    ByClient,

    /// <summary>The client reset the TCP connection.</summary>
    Reset,

    /// <summary>The time for one connection was up.</summary>
    Deadline,

    /// <summary>The client sent more bytes than the lab takes.</summary>
    TooMuch,
}

/// <summary>A TLS alert.</summary>
/// <param name="Level">1 warning, 2 fatal.</param>
/// <param name="Description">The code of RFC 8446 section 6.</param>
public readonly record struct Alert(byte Level, byte Description);

/// <summary>What the server saw on one connection.</summary>
public sealed class Observation
{
    private const int FirstBytesLimit = 256;

    // A handshake with a long chain is there in full; of long answers only the beginning is kept.
    private const int RecordingLimit = 1 << 15;
    private readonly List<byte> _firstBytes = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    internal Observation()
    {
    }

    /// <summary>A complete ClientHello arrived.</summary>
    public bool HelloSeen { get; internal set; }

    /// <summary>The ClientHello as it came, without record headers; empty when none arrived.</summary>
    public ReadOnlyMemory<byte> ClientHello { get; internal set; }

    /// <summary>The versions that the client offers, codes of RFC 8446 section 4.2.1, the best first; empty when no hello was understood.</summary>
    public IReadOnlyList<ushort> OfferedVersions => Hello is not { } hello ? []
        : hello.Extensions.Find<SupportedVersions>() is { } supported ? [.. supported.Versions.Select(version => (ushort)version)]
        : [(ushort)hello.LegacyVersion];

    /// <summary>The cipher suites that the client offers, IANA codes in its order, GREASE and signalling values included.</summary>
    public IReadOnlyList<ushort> OfferedSuites => Hello?.CipherSuites ?? [];

    /// <summary>The groups that the client offers, IANA codes in its order.</summary>
    public IReadOnlyList<ushort> OfferedGroups =>
        Hello?.Extensions.Find<SupportedGroups>() is { } supported ? [.. supported.Groups.Select(group => (ushort)group)] : [];

    /// <summary>The host that the client names; null when it names none.</summary>
    public string? ServerName => Hello?.Extensions.Find<ServerNames>()?.HostName;

    /// <summary>The server sent a ServerHello.</summary>
    public bool ServerHelloSent { get; internal set; }

    /// <summary>The certificate that the server sent, DER; empty when none was.</summary>
    public ReadOnlyMemory<byte> CertificateSent { get; internal set; }

    /// <summary>How the client was shown what is wrong with this server; null when it was not shown.</summary>
    public string? FaultPresented { get; internal set; }

    /// <summary>The server's side of the handshake finished. Says nothing about what the client made of it.</summary>
    public bool HandshakeCompleted { get; internal set; }

    /// <summary>The version agreed on.</summary>
    public SslProtocols Version { get; internal set; }

    /// <summary>The cipher suite agreed on, IANA code; 0 for none.</summary>
    public ushort CipherSuite { get; internal set; }

    /// <summary>The protocol agreed on by ALPN, or null.</summary>
    public string? ApplicationProtocol { get; internal set; }

    /// <summary>How many bytes of application data the client sent after the fault was there to be seen.</summary>
    public long ApplicationBytes { get; private set; }

    /// <summary>The first of those bytes, at most 256.</summary>
    public IReadOnlyList<byte> FirstBytes => _firstBytes;

    /// <summary>The client asked for the lab's random URL.</summary>
    public bool TokenRequested { get; internal set; }

    /// <summary>What the client did that only a client does that goes along with the fault; null when nothing.</summary>
    public string? WentAlong { get; internal set; }

    /// <summary>Why this client has nothing to show in this case, such as that it does not use the extension in question; null otherwise.</summary>
    public string? NotApplicable { get; internal set; }

    /// <summary>Alerts that came in clear, or that the server's TLS reported.</summary>
    public IReadOnlyList<Alert> AlertsReceived => AlertsIn;

    /// <summary>Alerts that the server sent.</summary>
    public IReadOnlyList<Alert> AlertsSent => AlertsOut;

    /// <summary>How the connection ended.</summary>
    public CloseKind Close { get; internal set; }

    /// <summary>What the server's side failed with, if it did.</summary>
    public string? ServerFailure { get; internal set; }

    /// <summary>From accepting the connection to its end.</summary>
    public TimeSpan Duration { get; private set; }

    /// <summary>The last handshake resumed an earlier session.</summary>
    internal bool IsResumed { get; set; }

    /// <summary>The session of the first handshake, where a later one may resume it.</summary>
    internal Org.BouncyCastle.Tls.TlsSession? Session { get; set; }

    /// <summary>The hello in its parts; null when none came, or one that is not well formed.</summary>
    internal ClientHello? Hello
    {
        get
        {
            try
            {
                return ClientHello.IsEmpty ? null : HandshakeMessage.Read(new RawHandshake(ClientHello), new()) as ClientHello;
            }
            catch (WireFormatException)
            {
                return null;
            }
        }
    }

    /// <summary>What crossed the connection, from its first byte on, also what is said in clear before TLS.</summary>
    internal Recording Recording { get; } = new(RecordingLimit);

    internal List<Alert> AlertsIn { get; } = [];

    internal List<Alert> AlertsOut { get; } = [];

    /// <summary>Notes each alert once: the wire and the TLS library may both tell of it.</summary>
    internal static void Note(List<Alert> alerts, Alert alert)
    {
        if (!alerts.Contains(alert)) alerts.Add(alert);
    }

    internal void AddApplicationBytes(ReadOnlySpan<byte> bytes)
    {
        ApplicationBytes += bytes.Length;
        foreach (var value in bytes[..Math.Min(bytes.Length, FirstBytesLimit - _firstBytes.Count)]) _firstBytes.Add(value);
    }

    /// <summary>The client did what it does only with a server that it takes for good.</summary>
    internal void GoesAlong(string sent, string how)
    {
        WentAlong ??= $"it sent {sent.Split(' ')[0]} {how}";
        AddApplicationBytes(System.Text.Encoding.Latin1.GetBytes(sent));
    }

    internal void End(CloseKind close)
    {
        if (Close is CloseKind.Open) Close = close;
        Duration = _clock.Elapsed;
    }
}
