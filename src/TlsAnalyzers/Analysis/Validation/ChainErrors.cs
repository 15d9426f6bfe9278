namespace TlsAnalyzers.Analysis.Validation;

/// <summary>
/// What the bits of <c>X509VerificationFlags</c> let pass. The bits for an unknown revocation status are sound: what is offline is not
/// revoked. So is IgnoreCtlNotTimeValid: certificate trust lists have no part in TLS.
/// </summary>
internal static class ChainErrors
{
    /// <summary>Trust in any issuer: with a comparison of the issuer afterwards it is the way to trust a private one.</summary>
    public const long UnknownAuthority = 0x10;

    private static readonly (long Bit, string Hidden)[] Hiding =
    [
        (UnknownAuthority, "an untrusted issuer"),
        (0x01, "an expired certificate"),
        (0x04, "a certificate that outlives its issuer"),
        (0x08, "an issuer that is no authority"),
        (0x20, "a certificate made for another purpose"),
        (0x40, "a name that the issuer may not certify"),
        (0x80, "a certificate outside its issuer's policy"),
    ];

    private static readonly long AllHiding = Hiding.Aggregate(0L, (bits, flag) => bits | flag.Bit);

    /// <summary>The bits that hide an error.</summary>
    public static long In(long bits) => bits & AllHiding;

    /// <summary>Whether nothing is left that could be wrong with a chain.</summary>
    public static bool HidesAll(long bits) => In(bits) == AllHiding;

    /// <summary>Names what is hidden: <c>an untrusted issuer and an expired certificate</c>.</summary>
    public static string Describe(long bits)
    {
        if (HidesAll(bits)) return "any certificate at all";

        var hidden = Hiding.Where(flag => (bits & flag.Bit) != 0).Select(flag => flag.Hidden).ToList();
        return hidden.Count < 2 ? hidden.FirstOrDefault() ?? "" : string.Join(", ", hidden.Take(hidden.Count - 1)) + " and " + hidden[hidden.Count - 1];
    }
}
