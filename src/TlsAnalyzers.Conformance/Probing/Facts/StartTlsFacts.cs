namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What was seen before TLS, and right behind its beginning, where TLS begins on request. Null: not seen.</summary>
public sealed record StartTlsFacts
{
    /// <summary>How the server greeted; empty in protocols of binary messages.</summary>
    public required string Greeting { get; init; }

    /// <summary>TLS is among the abilities that it lists.</summary>
    public bool? Listed { get; init; }

    /// <summary>How a client may log in before TLS; the empty string where it may not.</summary>
    public string? LoginInClear { get; init; }

    /// <summary>What was sent in clear behind the command that begins TLS is obeyed within TLS (CVE-2011-0411, CVE-2021-23214).</summary>
    public bool? Injection { get; init; }

    /// <summary>FTP: PROT P is accepted, so files travel encrypted.</summary>
    public bool? ProtectsData { get; init; }

    /// <summary>FTP: PROT C is accepted too, so files may travel in clear.</summary>
    public bool? ClearData { get; init; }

    /// <summary>FTP: what was seen of data connections; null where none could be had.</summary>
    public FtpDataFacts? Data { get; init; }
}
