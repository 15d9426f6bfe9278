namespace TlsAnalyzers.Conformance.Wire;

/// <summary>TLS ContentType registry (RFC 8446 section 5.1). Members have their IANA names.</summary>
internal enum ContentType : byte
{
    change_cipher_spec = 20,
    alert = 21,
    handshake = 22,
    application_data = 23,
    heartbeat = 24,
}
