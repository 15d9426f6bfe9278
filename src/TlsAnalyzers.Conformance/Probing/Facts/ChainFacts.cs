namespace TlsAnalyzers.Conformance.Probing;

/// <summary>A chain that the server sends. Servers with an RSA and an ECDSA certificate have two.</summary>
public sealed record ChainFacts
{
    /// <summary>The certificates as they came, the server's own first.</summary>
    public required IReadOnlyList<CertificateFacts> Sent { get; init; }

    /// <summary>The chain as it was built, to its root where it got there.</summary>
    public IReadOnlyList<CertificateFacts> Built { get; init; } = [];

    /// <summary>What is wrong with the chain, in the words of <c>X509ChainStatusFlags</c>; empty where it is trusted.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Why the certificate does not carry the server's name (RFC 9525); null where it does.</summary>
    public string? NameError { get; init; }

    /// <summary>Each certificate certifies the one before it.</summary>
    public bool InOrder { get; init; }

    /// <summary>How many certificates came that the chain has no use for, the root among them not counted.</summary>
    public int Strangers { get; init; }

    /// <summary>A self-signed root came along, which a client has or does not trust.</summary>
    public bool SendsRoot { get; init; }

    /// <summary>All that stands between the server's certificate and its root came along.</summary>
    public bool Complete { get; init; }

    /// <summary>A certificate that could not be read, and why; null where all could.</summary>
    public string? Unreadable { get; init; }

    /// <summary>An OCSP response came with it; null where it was not asked.</summary>
    public bool? Stapled { get; init; }

    /// <summary>That response; null where none came.</summary>
    public StapleFacts? Staple { get; init; }

    /// <summary>What revocation checking found; null where it was not asked for.</summary>
    public string? Revocation { get; init; }

    /// <summary>When the certificate is to be renewed; null where its issuer is none that says so.</summary>
    public RenewalFacts? Renewal => Leaf is null ? null : RenewalFacts.Of(Leaf);

    /// <summary>The server's own certificate; null where not even that could be read.</summary>
    public CertificateFacts? Leaf => Sent.Count > 0 ? Sent[0] : null;
}
