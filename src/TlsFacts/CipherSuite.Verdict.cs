namespace TlsAnalyzers.Facts;

internal sealed partial class CipherSuite
{
    // The worst comes first, because one reason is enough. RC2 appears in export suites only, MD5 only with a cipher that is broken anyway.
    private static readonly (Func<CipherSuite, bool> Applies, string Reason)[] Breaks =
    [
        (suite => suite.IsNull, "encrypts nothing"),
        (suite => suite.IsAnonymous, "authenticates nobody"),
        (suite => suite.IsExport, "uses export-grade keys of 40 or 56 bits"),
        (suite => suite.Cipher is Cipher.Rc4, "uses RC4, whose keystream is biased (RFC 7465)"),
        (suite => suite.Cipher is Cipher.Des, "uses DES with keys of 56 bits (RFC 5469)"),
        (suite => suite.Cipher is Cipher.TripleDes, "uses 3DES with 64-bit blocks (Sweet32)"),
        (suite => suite.Cipher is Cipher.Idea, "uses IDEA with 64-bit blocks (Sweet32, RFC 5469)"),
    ];

    /// <summary>Why the suite is broken (TLS3001), in words that follow its name in a sentence; null when it is not.</summary>
    public string? BrokenBecause => Breaks.FirstOrDefault(known => known.Applies(this)).Reason;

    /// <summary>Why the suite is weak (TLS3002), in words that follow its name in a sentence; null when it is sound or broken.</summary>
    public string? WeakBecause => (IsBroken, HasForwardSecrecy, IsAead) switch
    {
        (true, _, _) or (_, true, true) => null,
        (_, true, false) => $"has {NoAead}",
        (_, false, true) => $"has {NoForwardSecrecy}",
        _ => $"has {NoAead} and {NoForwardSecrecy}",
    };

    /// <summary>The suite gives no privacy, no authentication, or one that can be broken.</summary>
    public bool IsBroken => BrokenBecause is not null;

    /// <summary>The suite is not broken, but lacks forward secrecy or authenticated encryption (RFC 9325 section 4).</summary>
    public bool IsWeak => WeakBecause is not null;

    /// <summary>For a broken or weak suite, a sound one, with the same authentication where there is one; otherwise null.</summary>
    public CipherSuite? Replacement => !IsBroken && !IsWeak ? null : Find(Authentication switch
    {
        Authentication.Rsa => "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        Authentication.Ecdsa => "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        Authentication.Psk => "TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384",
        _ => "TLS_AES_256_GCM_SHA384",
    });

    private string NoAead => $"no authenticated encryption ({Mode.ToString().ToUpperInvariant()} mode)";

    private string NoForwardSecrecy => $"no forward secrecy: whoever gets {KeyToSteal} later reads what was recorded";

    private string KeyToSteal => KeyExchange is KeyExchange.Psk ? "the shared key" : "the server's key";
}
