namespace TlsAnalyzers.Facts;

/// <summary>A cipher suite of the IANA registry. What it is follows from its name; only code and name are stored.</summary>
internal sealed partial class CipherSuite
{
    internal CipherSuite(ushort code, string name)
    {
        Code = code;
        Name = name;
        (KeyExchange, Authentication, IsExport) = CipherSuiteName.Handshake(name);
        (Cipher, Mode, Hash) = CipherSuiteName.Protection(name);
    }

    /// <summary>Every suite, by ascending code. The signalling values 0x00FF and 0x5600 are in the registry but are no suites.</summary>
    public static IReadOnlyList<CipherSuite> All => CipherSuiteTable.All;

    /// <summary>The code on the wire and the value in <c>System.Net.Security.TlsCipherSuite</c>.</summary>
    public ushort Code { get; }

    /// <summary>The IANA name and the member of <c>TlsCipherSuite</c>, such as <c>TLS_AES_128_GCM_SHA256</c>.</summary>
    public string Name { get; }

    public KeyExchange KeyExchange { get; }

    public Authentication Authentication { get; }

    public Cipher Cipher { get; }

    public Mode Mode { get; }

    /// <summary>The hash of the record MAC or, where <see cref="IsAead"/>, of the key schedule.</summary>
    public Hash Hash { get; }

    /// <summary>Keys are cut down to 40 bits, once asked for by export laws.</summary>
    public bool IsExport { get; }

    public bool IsNull => Cipher is Cipher.Null;

    public bool IsAnonymous => Authentication is Authentication.None;

    public bool IsTls13 => KeyExchange is KeyExchange.Tls13;

    public bool IsAead => Mode is Mode.Gcm or Mode.Ccm or Mode.Ccm8 or Mode.Poly1305 or Mode.Mgm or Mode.Aegis;

    /// <summary>A key stolen later does not open what was recorded. TLS 1.3 counts, PSK-only resumption aside.</summary>
    public bool HasForwardSecrecy =>
        KeyExchange is KeyExchange.Dhe or KeyExchange.Ecdhe or KeyExchange.Srp or KeyExchange.EccPwd or KeyExchange.Tls13;

    /// <summary>HTTP/2 wants TLS 1.3, or ephemeral key exchange, authentication and AEAD (RFC 9113 section 9.2.2).</summary>
    public bool ForbiddenByHttp2 => !IsTls13 && !(HasForwardSecrecy && IsAead && !IsAnonymous);

    /// <summary>Finds a suite by its code; null when the code stands for none.</summary>
    public static CipherSuite? Find(ushort code) => CipherSuiteTable.ByCode.TryGetValue(code, out var suite) ? suite : null;

    /// <summary>Finds a suite by its IANA name; null when there is none of that name.</summary>
    public static CipherSuite? Find(string name) => CipherSuiteTable.ByName.TryGetValue(name, out var suite) ? suite : null;

    public override string ToString() => Name;
}
