namespace TlsAnalyzers.Facts;

/// <summary>
/// Reads IANA names: <c>TLS_</c> <i>key exchange</i> <c>_</c> <i>authentication</i> <c>_WITH_</c> <i>cipher</i> <c>_</c> <i>mode</i> <c>_</c> <i>hash</i>
/// (RFC 5246 appendix C), and without the part up to <c>_WITH_</c> in TLS 1.3 (RFC 8446 appendix B.4).
/// </summary>
internal static class CipherSuiteName
{
    private const string Prefix = "TLS_";
    private const string With = "_WITH_";
    private const string Export = "_EXPORT";

    private static readonly Dictionary<string, (KeyExchange, Authentication)> Handshakes = new(StringComparer.Ordinal)
    {
        ["NULL"] = (KeyExchange.Null, Authentication.None),
        ["RSA"] = (KeyExchange.Rsa, Authentication.Rsa),
        ["RSA_PSK"] = (KeyExchange.Rsa, Authentication.Psk),
        ["DH_RSA"] = (KeyExchange.Dh, Authentication.Rsa),
        ["DH_DSS"] = (KeyExchange.Dh, Authentication.Dss),
        ["DHE_RSA"] = (KeyExchange.Dhe, Authentication.Rsa),
        ["DHE_DSS"] = (KeyExchange.Dhe, Authentication.Dss),
        ["DHE_PSK"] = (KeyExchange.Dhe, Authentication.Psk),
        ["PSK_DHE"] = (KeyExchange.Dhe, Authentication.Psk),
        ["ECDH_RSA"] = (KeyExchange.Ecdh, Authentication.Rsa),
        ["ECDH_ECDSA"] = (KeyExchange.Ecdh, Authentication.Ecdsa),
        ["ECDHE_RSA"] = (KeyExchange.Ecdhe, Authentication.Rsa),
        ["ECDHE_ECDSA"] = (KeyExchange.Ecdhe, Authentication.Ecdsa),
        ["ECDHE_PSK"] = (KeyExchange.Ecdhe, Authentication.Psk),
        // With no certificate to put a key in, anonymous DH is ephemeral, whatever its name says (RFC 5246 section 7.4.3, RFC 8422 section 2.3).
        ["DH_anon"] = (KeyExchange.Dhe, Authentication.None),
        ["ECDH_anon"] = (KeyExchange.Ecdhe, Authentication.None),
        ["PSK"] = (KeyExchange.Psk, Authentication.Psk),
        ["SRP_SHA"] = (KeyExchange.Srp, Authentication.Password),
        ["SRP_SHA_RSA"] = (KeyExchange.Srp, Authentication.Rsa),
        ["SRP_SHA_DSS"] = (KeyExchange.Srp, Authentication.Dss),
        ["ECCPWD"] = (KeyExchange.EccPwd, Authentication.Password),
        ["KRB5"] = (KeyExchange.Krb5, Authentication.Krb5),
        ["GOSTR341112_256"] = (KeyExchange.Gost, Authentication.Gost),
    };

    private static readonly Dictionary<string, Cipher> Ciphers = new(StringComparer.Ordinal)
    {
        ["NULL"] = Cipher.Null,
        // The suites of RFC 9150 name two hashes and no cipher: they protect integrity only.
        ["SHA256"] = Cipher.Null,
        ["SHA384"] = Cipher.Null,
        ["RC2"] = Cipher.Rc2,
        ["RC4"] = Cipher.Rc4,
        ["DES"] = Cipher.Des,
        ["DES40"] = Cipher.Des,
        ["3DES"] = Cipher.TripleDes,
        ["IDEA"] = Cipher.Idea,
        ["SEED"] = Cipher.Seed,
        ["AES"] = Cipher.Aes,
        ["CAMELLIA"] = Cipher.Camellia,
        ["ARIA"] = Cipher.Aria,
        ["CHACHA20"] = Cipher.ChaCha20,
        ["SM4"] = Cipher.Sm4,
        ["AEGIS"] = Cipher.Aegis,
        ["28147"] = Cipher.Gost28147,
        ["MAGMA"] = Cipher.Magma,
        ["KUZNYECHIK"] = Cipher.Kuznyechik,
    };

    private static readonly Dictionary<string, Mode> Modes = new(StringComparer.Ordinal)
    {
        ["NULL"] = Mode.None,
        ["RC4"] = Mode.Stream,
        ["CBC"] = Mode.Cbc,
        ["CTR"] = Mode.Ctr,
        ["CNT"] = Mode.Ctr,
        ["GCM"] = Mode.Gcm,
        ["CCM"] = Mode.Ccm,
        ["POLY1305"] = Mode.Poly1305,
        ["MGM"] = Mode.Mgm,
        ["AEGIS"] = Mode.Aegis,
    };

    private static readonly Dictionary<string, Hash> Hashes = new(StringComparer.Ordinal)
    {
        ["NULL"] = Hash.None,
        ["MD5"] = Hash.Md5,
        ["SHA"] = Hash.Sha1,
        ["SHA256"] = Hash.Sha256,
        ["SHA384"] = Hash.Sha384,
        ["SHA512"] = Hash.Sha512,
        ["SM3"] = Hash.Sm3,
        // Names that end in their mode leave the hash out: SHA-256 with CCM (RFC 6655), Streebog in the Russian suites (RFC 9189, RFC 9367).
        ["CCM"] = Hash.Sha256,
        ["8"] = Hash.Sha256,
        ["OMAC"] = Hash.Streebog,
        ["IMIT"] = Hash.Streebog,
        ["L"] = Hash.Streebog,
        ["S"] = Hash.Streebog,
    };

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
        var (keyExchange, authentication) = Handshakes[isExport ? handshake.Substring(0, handshake.Length - Export.Length) : handshake];
        return (keyExchange, authentication, isExport);
    }

    /// <summary>Reads the part after <c>_WITH_</c>, or after the prefix in TLS 1.3.</summary>
    public static (Cipher Cipher, Mode Mode, Hash Hash) Protection(string name)
    {
        var with = name.IndexOf(With, StringComparison.Ordinal);
        var words = name.Substring(with < 0 ? Prefix.Length : with + With.Length).Split('_');
        var mode = words.Where(Modes.ContainsKey).Select(word => Modes[word]).FirstOrDefault();
        var isShortTag = mode is Mode.Ccm && words.Contains("8");
        return (Ciphers[words[0]], isShortTag ? Mode.Ccm8 : mode, Hashes[words[words.Length - 1]]);
    }
}
