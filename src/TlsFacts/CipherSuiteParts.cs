namespace TlsAnalyzers.Facts;

/// <summary>How the two ends come to a common secret.</summary>
internal enum KeyExchange
{
    Null,
    Rsa,
    Dh,
    Dhe,
    Ecdh,
    Ecdhe,
    Psk,
    Srp,
    EccPwd,
    Krb5,
    Gost,

    /// <summary>Agreed on in extensions, apart from the suite.</summary>
    Tls13,
}

/// <summary>What proves who the server is.</summary>
internal enum Authentication
{
    None,
    Rsa,
    Dss,
    Ecdsa,
    Psk,

    /// <summary>A password that both ends know: SRP (RFC 5054), ECCPWD (RFC 8492).</summary>
    Password,
    Krb5,
    Gost,

    /// <summary>Agreed on in extensions, apart from the suite.</summary>
    Tls13,
}

internal enum Cipher
{
    Null,
    Rc2,
    Rc4,
    Des,
    TripleDes,
    Idea,
    Seed,
    Aes,
    Camellia,
    Aria,
    ChaCha20,
    Sm4,
    Aegis,
    Gost28147,
    Magma,
    Kuznyechik,
}

/// <summary>How the cipher is used on a record.</summary>
internal enum Mode
{
    None,
    Stream,
    Cbc,
    Ctr,
    Gcm,
    Ccm,

    /// <summary>CCM with a tag of 8 bytes (RFC 6655).</summary>
    Ccm8,
    Poly1305,
    Mgm,
    Aegis,
}

internal enum Hash
{
    None,
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
    Sm3,
    Streebog,
}
