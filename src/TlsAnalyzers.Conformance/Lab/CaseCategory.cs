namespace TlsAnalyzers.Conformance;

/// <summary>The families of lab cases. Each has a file in <c>Lab/Cases</c>.</summary>
public enum CaseCategory
{
    /// <summary>A good server. A client that cannot connect to it proves nothing by refusing others.</summary>
    Control,

    /// <summary>Something is wrong with the certificate or its chain.</summary>
    Certificate,

    /// <summary>A version, cipher suite or key exchange that is broken or too weak.</summary>
    Protocol,

    /// <summary>What was negotiated is not what was offered, or less than both sides can do.</summary>
    Negotiation,

    /// <summary>Messages or records that come in the wrong order, are wrong in themselves, or do not come.</summary>
    Record,

    /// <summary>TLS that starts inside another protocol, and an attacker who keeps it from starting.</summary>
    StartTls,
}
