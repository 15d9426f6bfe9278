namespace TlsAnalyzers.Facts;

/// <summary>
/// Reads IANA names: key exchange and authentication, <c>_WITH_</c>, cipher, mode and hash (RFC 5246 appendix C);
/// in TLS 1.3 only what comes after <c>_WITH_</c> (RFC 8446 appendix B.4).
/// </summary>
internal static class CipherSuiteName
{
    private const string Prefix = "TLS_";
    private const string With = "_WITH_";
    private const string Export = "_EXPORT";

    /// <summary>Reads the part up to <c>_WITH_</c>.</summary>
    public static (KeyExchange KeyExchange, Authentication Authentication, bool IsExport) Handshake(string name)
    {
        var with = name.IndexOf(With, StringComparison.Ordinal);
        // The MGM suites are of TLS 1.3 in spite of their names (RFC 9367).
        if (with < 0 || name.Contains("_MGM_"))
        {
            return (KeyExchange.Tls13, Authentication.Tls13, false);
        }

        var handshake = name.Substring(Prefix.Length, with - Prefix.Length);
        var isExport = handshake.EndsWith(Export, StringComparison.Ordinal);
        var (keyExchange, authentication) = Parties(isExport ? handshake.Substring(0, handshake.Length - Export.Length) : handshake);
        return (keyExchange, authentication, isExport);
    }

    /// <summary>Reads the part after <c>_WITH_</c>, or after the prefix in TLS 1.3.</summary>
    public static (Cipher Cipher, Mode Mode, Hash Hash) Protection(string name)
    {
        var with = name.IndexOf(With, StringComparison.Ordinal);
        var words = name.Substring(with < 0 ? Prefix.Length : with + With.Length).Split('_');
        return (CipherNamed(words[0]), ModeOf(words), HashNamed(words[words.Length - 1]));
    }

    private static (KeyExchange, Authentication) Parties(string words) => words switch
    {
        "NULL" => (KeyExchange.Null, Authentication.None),
        "RSA" => (KeyExchange.Rsa, Authentication.Rsa),
        "RSA_PSK" => (KeyExchange.Rsa, Authentication.Psk),
        "DH_RSA" => (KeyExchange.Dh, Authentication.Rsa),
        "DH_DSS" => (KeyExchange.Dh, Authentication.Dss),
        "DHE_RSA" => (KeyExchange.Dhe, Authentication.Rsa),
        "DHE_DSS" => (KeyExchange.Dhe, Authentication.Dss),
        "DHE_PSK" or "PSK_DHE" => (KeyExchange.Dhe, Authentication.Psk),
        "ECDH_RSA" => (KeyExchange.Ecdh, Authentication.Rsa),
        "ECDH_ECDSA" => (KeyExchange.Ecdh, Authentication.Ecdsa),
        "ECDHE_RSA" => (KeyExchange.Ecdhe, Authentication.Rsa),
        "ECDHE_ECDSA" => (KeyExchange.Ecdhe, Authentication.Ecdsa),
        "ECDHE_PSK" => (KeyExchange.Ecdhe, Authentication.Psk),
        // With no certificate to put a key in, anonymous DH is ephemeral (RFC 5246 section 7.4.3, RFC 8422 section 2.3).
        "DH_anon" => (KeyExchange.Dhe, Authentication.None),
        "ECDH_anon" => (KeyExchange.Ecdhe, Authentication.None),
        "PSK" => (KeyExchange.Psk, Authentication.Psk),
        "SRP_SHA" => (KeyExchange.Srp, Authentication.Password),
        "SRP_SHA_RSA" => (KeyExchange.Srp, Authentication.Rsa),
        "SRP_SHA_DSS" => (KeyExchange.Srp, Authentication.Dss),
        "ECCPWD" => (KeyExchange.EccPwd, Authentication.Password),
        "KRB5" => (KeyExchange.Krb5, Authentication.Krb5),
        "GOSTR341112_256" => (KeyExchange.Gost, Authentication.Gost),
        _ => throw Unknown(words),
    };

    private static Cipher CipherNamed(string word) => word switch
    {
        "NULL" => Cipher.Null,
        // The suites of RFC 9150 name two hashes and no cipher: they protect integrity only.
        "SHA256" or "SHA384" => Cipher.Null,
        "RC2" => Cipher.Rc2,
        "RC4" => Cipher.Rc4,
        "DES" or "DES40" => Cipher.Des,
        "3DES" => Cipher.TripleDes,
        "IDEA" => Cipher.Idea,
        "SEED" => Cipher.Seed,
        "AES" => Cipher.Aes,
        "CAMELLIA" => Cipher.Camellia,
        "ARIA" => Cipher.Aria,
        "CHACHA20" => Cipher.ChaCha20,
        "SM4" => Cipher.Sm4,
        "AEGIS" => Cipher.Aegis,
        "28147" => Cipher.Gost28147,
        "MAGMA" => Cipher.Magma,
        "KUZNYECHIK" => Cipher.Kuznyechik,
        _ => throw Unknown(word),
    };

    private static Mode ModeOf(string[] words)
    {
        foreach (var word in words)
        {
            if (ModeNamed(word) is { } mode)
            {
                return mode is Mode.Ccm && Array.IndexOf(words, "8") >= 0 ? Mode.Ccm8 : mode;
            }
        }

        return Mode.None;
    }

    private static Mode? ModeNamed(string word) => word switch
    {
        "RC4" => Mode.Stream,
        "CBC" => Mode.Cbc,
        "CTR" or "CNT" => Mode.Ctr,
        "GCM" => Mode.Gcm,
        "CCM" => Mode.Ccm,
        "POLY1305" => Mode.Poly1305,
        "MGM" => Mode.Mgm,
        "AEGIS" => Mode.Aegis,
        _ => null,
    };

    private static Hash HashNamed(string word) => word switch
    {
        "NULL" => Hash.None,
        "MD5" => Hash.Md5,
        "SHA" => Hash.Sha1,
        "SHA256" => Hash.Sha256,
        "SHA384" => Hash.Sha384,
        "SHA512" => Hash.Sha512,
        "SM3" => Hash.Sm3,
        // Names that end in their mode leave the hash out: SHA-256 with CCM (RFC 6655), Streebog with GOST (RFC 9189, RFC 9367).
        "CCM" or "8" => Hash.Sha256,
        "OMAC" or "IMIT" or "L" or "S" => Hash.Streebog,
        _ => throw Unknown(word),
    };

    private static FormatException Unknown(string words) => new($"No part of a cipher-suite name: '{words}'");
}
