using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>A server that chooses a suite which the client must not take, offered or not. No TLS library still has these.</summary>
internal static class SuiteChoiceCases
{
    private static readonly Reference Choice = Reference.Rfc(5246, "7.4.1.3");

    public static IReadOnlyList<LabCase> All { get; } =
    [
        Broken("suite-rc4", 0x0005, Reference.Rfc(7465, "2"), "RC4", "RC4, whose keystream is biased"),
        Broken("suite-rc4-md5", 0x0004, Reference.Rfc(7465, "2"), "RC4 with MD5", "RC4 and MD5"),
        Broken("suite-export", 0x0003, Reference.Rfc(9325, "4.1"), "EXPORT with RC4", "keys of 40 bits (FREAK)"),
        Broken("suite-export-des", 0x0008, Reference.Rfc(9325, "4.1"), "EXPORT with DES", "DES keys of 40 bits (FREAK)"),
        Broken("suite-des", 0x0009, Reference.Rfc(5469, "3"), "DES", "keys of 56 bits"),
        Broken("suite-idea", 0x0007, Reference.Rfc(5469, "4"), "IDEA", "blocks of 64 bits"),

        // The server has each of these suites, and serves a client that takes one it never offered.
        Choosing("dg-suite-unoffered", Choice, "A suite that was not offered",
            "The ServerHello chooses a sound suite that the client did not offer.",
            client => new ushort[] { 0xC0AC, 0xC0AD, 0xC0AE, 0xCCA9, 0xC02B }.First(suite => !client.CipherSuites.Contains(suite)),
            stops: false),
        Choosing("dg-suite-grease", Reference.Rfc(8701, "3.1"), "A GREASE suite",
            "The ServerHello chooses a value that is reserved to mean nothing.",
            client => client.CipherSuites.FirstOrDefault(Codes.IsGrease, (ushort)0x2A2A)),
        Choosing("dg-suite-scsv", Reference.Rfc(5746, "3.3"), "A signalling value as suite",
            "The ServerHello chooses TLS_EMPTY_RENEGOTIATION_INFO_SCSV.",
            _ => Codes.EmptyRenegotiationInfoScsv),
        Choosing("dg-suite-tls13-in-tls12", Reference.Rfc(8446, "4.1.3"), "A suite of TLS 1.3 in TLS 1.2",
            "The ServerHello is of TLS 1.2 and chooses TLS_AES_128_GCM_SHA256.",
            _ => 0x1301),
        Choosing("dg-suite-tls12-in-tls13", Reference.Rfc(8446, "4.1.3"), "A suite of TLS 1.2 in TLS 1.3",
            "The ServerHello is of TLS 1.3 and chooses TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256.", _ => 0xC02B, TlsVersion.Tls13, stops: false),
    ];

    // Static RSA: the certificate is all that the client needs to go on with its part of the key exchange.
    private static LabCase Broken(string id, ushort suite, Reference reference, string title, string what) =>
        HandwrittenCase.Of(id, CaseCategory.Protocol, Ideal.Refuse, reference, title,
            $"The ServerHello chooses {Codes.SuiteName(suite)}: {what}.", new()
        {
            Leaf = Hierarchy.RsaLeaf,
            Hello = (_, hello) => hello with { CipherSuite = suite },
            Skips = [HandshakeType.server_key_exchange],
            Stops = true,
        });

    private static LabCase Choosing(
        string id, Reference reference, string title, string fault, Func<ClientHello, ushort> choose, TlsVersion version = TlsVersion.Tls12,
        bool stops = true) =>
        HandwrittenCase.Of(id, CaseCategory.Negotiation, Ideal.Refuse, reference, title, fault, new()
        {
            Version = version,
            Hello = (client, hello) => hello with { CipherSuite = choose(client) },
            Stops = stops,
        });
}
