using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>How a server reacted to a ClientHello.</summary>
internal enum AnswerKind
{
    /// <summary>With a ServerHello or a HelloRetryRequest.</summary>
    Hello,

    /// <summary>With an alert.</summary>
    Alert,

    /// <summary>It closed the connection.</summary>
    Closed,

    /// <summary>With nothing, as long as the deadline was.</summary>
    Silence,

    /// <summary>With bytes that are no record of TLS.</summary>
    NotTls,

    /// <summary>With TLS that is broken.</summary>
    Malformed,

    /// <summary>There was no connection to ask on.</summary>
    Unreachable,
}

/// <summary>What a server said to one ClientHello.</summary>
internal sealed record Answer(AnswerKind Kind, string Detail = "")
{
    /// <summary>What a session was agreed on with, and what came behind its keys.</summary>
    public static Answer Of(Session session) => new(AnswerKind.Hello) { Asked = session.Asked, Hello = session.Hello, Flight = session.Flight };

    public ClientHello? Asked { get; init; }

    public ServerHello? Hello { get; init; }

    public TlsAlert? Alert { get; init; }

    /// <summary>The messages behind the ServerHello that came in clear.</summary>
    public IReadOnlyList<HandshakeMessage> Flight { get; init; } = [];

    /// <summary>The first bytes, where they were none of TLS.</summary>
    public ReadOnlyMemory<byte> FirstBytes { get; init; }

    public TlsVersion Version => Hello?.SelectedVersion ?? default;

    public CipherSuite? Suite => Hello is null ? null : CipherSuite.Find(Hello.CipherSuite);

    public CertificateMessage? Certificate => Flight.OfType<CertificateMessage>().FirstOrDefault();

    public ServerKeyExchange? KeyExchange => Flight.OfType<ServerKeyExchange>().FirstOrDefault();

    /// <summary>The group of the key exchange, where it was one of elliptic curves with a name, or the one that a HelloRetryRequest asks for.</summary>
    public NamedGroup? Group =>
        KeyExchange?.Parameters is EcdheParameters { Curve: NamedCurveReference curve } ? curve.Group
        : Hello?.Extensions.Find<RetryKeyShare>()?.Group ?? Hello?.Extensions.Find<ServerKeyShare>()?.Share.Group;

    /// <summary>Whether the server agreed to that version and one of the suites.</summary>
    public bool Agrees(Offer offer) => Hello is not null && Version == offer.Version && offer.Suites.Contains(Hello.CipherSuite);

    /// <summary>Whether it tells that the server does not want what was offered, and not merely that something went wrong.</summary>
    public bool IsRefusal => Kind is AnswerKind.Alert or AnswerKind.Closed or AnswerKind.Hello;

    /// <summary>In words, for people.</summary>
    public override string ToString() => Kind switch
    {
        AnswerKind.Hello => $"{Version.Name()} with {Codes.SuiteName(Hello!.CipherSuite)}",
        AnswerKind.Alert => $"alert {Alert!.Value.Description.Name()}",
        AnswerKind.Closed => "closed the connection",
        AnswerKind.Silence => "did not answer in time",
        AnswerKind.NotTls => Detail.Length > 0 ? Detail : "answered with something that is not TLS",
        AnswerKind.Malformed => $"broke the format: {Detail}",
        _ => Detail,
    };
}
