namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Data connections of FTP after PROT P, where a client may have one without a name. Null: not seen.</summary>
public sealed record FtpDataFacts
{
    /// <summary>They begin with TLS, as was agreed.</summary>
    public bool? Encrypted { get; init; }

    /// <summary>The certificate is that of the control connection.</summary>
    public bool? SameCertificate { get; init; }

    /// <summary>They resume the session of the control connection when the client asks for it.</summary>
    public bool? Resumes { get; init; }

    /// <summary>One that does not resume it is turned down.</summary>
    public bool? DemandsResumption { get; init; }

    /// <summary>The control connection goes back to clear text on CCC (RFC 4217 section 7).</summary>
    public bool? ClearsControl { get; init; }
}
