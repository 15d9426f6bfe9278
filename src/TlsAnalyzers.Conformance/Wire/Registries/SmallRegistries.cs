namespace TlsAnalyzers.Conformance.Wire;

/// <summary>TLS ClientCertificateType Identifiers registry (RFC 5246 section 7.4.4, RFC 8422). Members have their IANA names.</summary>
internal enum ClientCertificateType : byte
{
    rsa_sign = 1,
    dss_sign = 2,
    rsa_fixed_dh = 3,
    dss_fixed_dh = 4,
    rsa_ephemeral_dh_RESERVED = 5,
    dss_ephemeral_dh_RESERVED = 6,
    fortezza_dms_RESERVED = 20,
    ecdsa_sign = 64,
    rsa_fixed_ecdh = 65,
    ecdsa_fixed_ecdh = 66,
    gost_sign256 = 67,
    gost_sign512 = 68,
}

/// <summary>TLS EC Point Formats registry (RFC 8422 section 5.1.2). Members have their IANA names.</summary>
internal enum EcPointFormat : byte
{
    uncompressed = 0,
    ansiX962_compressed_prime = 1,
    ansiX962_compressed_char2 = 2,
}

/// <summary>TLS EC Curve Types registry (RFC 8422 section 5.4). Members have their IANA names.</summary>
internal enum EcCurveType : byte
{
    explicit_prime = 1,
    explicit_char2 = 2,
    named_curve = 3,
}

/// <summary>TLS Compression Method Identifiers registry (RFC 3749). Members have their IANA names.</summary>
internal enum CompressionMethod : byte
{
    @null = 0,
    DEFLATE = 1,
    LZS = 64,
}

/// <summary>TLS Certificate Compression Algorithm IDs registry (RFC 8879). Members have their IANA names.</summary>
internal enum CertificateCompression : ushort
{
    zlib = 1,
    brotli = 2,
    zstd = 3,
}

/// <summary>TLS PskKeyExchangeMode registry (RFC 8446 section 4.2.9). Members have their IANA names.</summary>
internal enum PskKeyExchangeMode : byte
{
    psk_ke = 0,
    psk_dhe_ke = 1,
}

/// <summary>TLS CertificateStatusType registry (RFC 6066 section 8). Members have their IANA names.</summary>
internal enum CertificateStatusType : byte
{
    ocsp = 1,
    ocsp_multi = 2,
}
