namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// The message that an extension stands in, with the letters of the table in RFC 8446 section 4.2. Some extensions have another form in
/// another place.
/// </summary>
[Flags]
internal enum ExtensionPlace
{
    /// <summary>ClientHello.</summary>
    CH = 1,

    /// <summary>ServerHello.</summary>
    SH = 2,

    /// <summary>HelloRetryRequest.</summary>
    HRR = 4,

    /// <summary>EncryptedExtensions.</summary>
    EE = 8,

    /// <summary>An entry of Certificate.</summary>
    CT = 16,

    /// <summary>CertificateRequest.</summary>
    CR = 32,

    /// <summary>NewSessionTicket.</summary>
    NST = 64,
}
