namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A version as the wire writes it. Drafts of TLS 1.3 are 0x7F00 and their number.</summary>
internal enum TlsVersion : ushort
{
    Ssl2 = 0x0002,
    Ssl3 = 0x0300,
    Tls10 = 0x0301,
    Tls11 = 0x0302,
    Tls12 = 0x0303,
    Tls13 = 0x0304,
}
