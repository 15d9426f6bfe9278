using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Names of codes, and the codes that mean nothing on purpose (RFC 8701) or signal something in a list of suites.</summary>
internal static class Codes
{
    /// <summary>Not a suite: asks for secure renegotiation (RFC 5746 section 3.3).</summary>
    public const ushort EmptyRenegotiationInfoScsv = 0x00FF;

    /// <summary>Not a suite: says that the client fell back to an older version (RFC 7507).</summary>
    public const ushort FallbackScsv = 0x5600;

    /// <summary>The sixteen GREASE values of suites, extensions, groups, signature schemes and versions (RFC 8701 section 2).</summary>
    public static bool IsGrease(ushort code) => (code & 0x0F0F) == 0x0A0A && code >> 8 == (code & 0xFF);

    /// <summary>The IANA name; for a code without one, its number and whether it is GREASE.</summary>
    public static string Name<T>(this T code) where T : struct, Enum => Enum.GetName(code) ?? Number(Convert.ToUInt16(code));

    /// <summary>The name in prose, such as <c>TLS 1.2</c>.</summary>
    public static string Name(this TlsVersion version) => (ushort)version switch
    {
        >= 0x7F00 and <= 0x7FFF and var draft => $"TLS 1.3 draft {draft & 0xFF}",
        var code => ProtocolVersion.All.FirstOrDefault(known => known.WireCode == code)?.Name ?? Number(code),
    };

    /// <summary>The IANA name of a suite or signalling value.</summary>
    public static string SuiteName(ushort code) => code switch
    {
        EmptyRenegotiationInfoScsv => "TLS_EMPTY_RENEGOTIATION_INFO_SCSV",
        FallbackScsv => "TLS_FALLBACK_SCSV",
        _ => CipherSuite.Find(code)?.Name ?? Number(code),
    };

    private static string Number(ushort code) => IsGrease(code) ? $"GREASE 0x{code:X4}" : $"0x{code:X4}";
}
