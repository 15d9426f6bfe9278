using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>When the client has been shown what is wrong.</summary>
internal enum FaultPlace
{
    /// <summary>Nothing is wrong.</summary>
    Nothing,

    /// <summary>By the end of the server's first flight.</summary>
    FirstFlight,

    /// <summary>In the server's Finished, the last message of TLS 1.2.</summary>
    Finished,

    /// <summary>In the answer to the client's request.</summary>
    Answer,
}

/// <summary>
/// What a handwritten server does otherwise than a correct one. Everything else stays correct, and the server goes on where it can, so that
/// a
/// client that does not mind is served the lab's token.
/// </summary>
internal sealed record Script
{
    /// <summary>Where the fault is.</summary>
    public FaultPlace Fault { get; init; } = FaultPlace.FirstFlight;

    /// <summary>TLS 1.2 or TLS 1.3.</summary>
    public TlsVersion Version { get; init; } = TlsVersion.Tls12;

    /// <summary>The certificate.</summary>
    public CertificateSpec Leaf { get; init; } = Hierarchy.EcdsaLeaf;

    /// <summary>Why a client has nothing to show here, from what it offers; null when it has.</summary>
    public Func<ClientHello, string?> NotApplicable { get; init; } = _ => null;

    /// <summary>Changes the ServerHello.</summary>
    public Func<ClientHello, ServerHello, ServerHello> Hello { get; init; } = (_, hello) => hello;

    /// <summary>Changes EncryptedExtensions.</summary>
    public Func<ClientHello, Extension[], Extension[]> Encrypted { get; init; } = (_, extensions) => extensions;

    /// <summary>Changes the Certificate message.</summary>
    public Func<CertificateMessage, CertificateMessage> Certificate { get; init; } = message => message;

    /// <summary>Changes the share in ServerKeyExchange; it is signed as changed.</summary>
    public Func<ClientHello, EcdheParameters, EcdheParameters> Parameters { get; init; } = (_, parameters) => parameters;

    /// <summary>Signs with this scheme, offered or not; null for one that the client offers.</summary>
    public SignatureScheme? Scheme { get; init; }

    /// <summary>Changes what is signed in CertificateVerify or ServerKeyExchange.</summary>
    public Func<byte[], byte[]> Signing { get; init; } = content => content;

    /// <summary>Changes verify_data in Finished.</summary>
    public Func<byte[], byte[]> VerifyData { get; init; } = data => data;

    /// <summary>The group of the server's key in TLS 1.3; null for the first that the client sent a key for.</summary>
    public NamedGroup? Group { get; init; }

    /// <summary>Messages that are not sent.</summary>
    public HandshakeType[] Skips { get; init; } = [];

    /// <summary>
    /// Changes what goes out in clear first: in TLS 1.2 the whole flight, one record a message; in TLS 1.3 the ServerHello.
    /// </summary>
    public Func<IReadOnlyList<TlsRecord>, IEnumerable<TlsRecord>> Records { get; init; } = records => records;

    /// <summary>The groups that HelloRetryRequests name before the ServerHello, null for one that changes nothing.</summary>
    public Func<ClientHello, NamedGroup?>[] Retries { get; init; } = [];

    /// <summary>The last of them must not be followed: a client that sends another ClientHello goes along.</summary>
    public bool LastRetryIsWrong { get; init; }

    /// <summary>Changes a record of the answer, after it was protected.</summary>
    public Func<TlsRecord, TlsRecord> Answer { get; init; } = record => record;

    /// <summary>The answer goes out unprotected.</summary>
    public bool AnswersInClear { get; init; }

    /// <summary>Asks for another handshake instead of answering; a client that begins one goes along.</summary>
    public bool AsksForRenegotiation { get; init; }

    /// <summary>Extensions of a ticket that the server sends behind the handshake; null for no ticket.</summary>
    public Extension[]? Ticket { get; init; }

    /// <summary>The server cannot go on from the fault, such as with a suite that it lacks: a client that does goes along.</summary>
    public bool Stops { get; init; }
}
