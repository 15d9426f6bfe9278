using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Messages that are missing, too early, or twice; and a Certificate message with nothing in it.</summary>
internal static class OrderCases
{
    private static readonly Reference Tls12 = Reference.Rfc(5246, "7.4");
    private static readonly Reference Tls13 = Reference.Rfc(8446, "4");
    private static readonly TlsRecord Ccs = new(ContentType.change_cipher_spec, TlsVersion.Tls12, ChangeCipherSpec.Content);
    private static readonly TlsRecord EarlyFinished = new(ContentType.handshake, TlsVersion.Tls12, new Finished(new byte[12]).ToBytes());

    public static IReadOnlyList<LabCase> All { get; } =
    [
        Order("seq-skip-certificate", Tls12, "No certificate", "The server sends no certificate, with a suite that asks for one.",
            new() { Skips = [HandshakeType.certificate] }),
        Order("seq-skip-ske", Tls12, "No key exchange", "The server sends no key, with a suite that asks for one.",
            new() { Skips = [HandshakeType.server_key_exchange], Stops = true }),
        Order("seq-finished-early", Tls12, "Finished at once", "The server sends Finished right after its hello, in clear.",
            new() { Records = records => [records[0], EarlyFinished], Stops = true }),
        Order("seq-skip-to-finished", Tls12, "ChangeCipherSpec and Finished at once",
            "The server leaves out certificate and keys and goes over to encryption (SKIP-TLS).",
            new() { Records = records => [records[0], Ccs, EarlyFinished], Stops = true }),
        Order("seq-early-ccs", Reference.Rfc(5246, "7.1"), "ChangeCipherSpec before there are keys",
            "ChangeCipherSpec comes before the key exchange (CVE-2014-0224).",
            new() { Records = records => [records[0], Ccs, .. records.Skip(1)], Stops = true }),
        Order("seq-appdata-first", Reference.Rfc(5246, "6.2.1"), "Data before the handshake",
            "Application data comes in clear before the ServerHello.",
            new() { Records = records => [new(ContentType.application_data, TlsVersion.Tls12, "early"u8.ToArray()), .. records] }),
        Order("seq-duplicate-hello", Tls12, "Two hellos", "The ServerHello comes twice.",
            new() { Records = records => [records[0], .. records], Stops = true }),
        Order("seq-swapped", Tls12, "Key before certificate", "ServerKeyExchange comes before the certificate that it is signed with.",
            new() { Records = records => [records[0], .. records.Skip(2).SkipLast(1), records[1], records[^1]], Stops = true }),
        HandwrittenCase.Of("reneg-server-initiated", CaseCategory.Record, Ideal.Either, Reference.Rfc(5246, "7.4.1.1"), "Another handshake asked for",
            "The server answers the request with a HelloRequest; clients may begin another handshake or turn it down.",
            new() { Fault = FaultPlace.Answer, AsksForRenegotiation = true }),
        Order("seq-skip-certificate-tls13", Tls13, "No certificate, TLS 1.3",
            "The server sends neither certificate nor CertificateVerify, as if it had a pre-shared key.",
            new() { Version = TlsVersion.Tls13, Skips = [HandshakeType.certificate, HandshakeType.certificate_verify] }),
        Order("seq-skip-certificate-verify-tls13", Tls13, "No proof of the key, TLS 1.3",
            "The server sends a certificate and no CertificateVerify: anybody has that certificate.",
            new() { Version = TlsVersion.Tls13, Skips = [HandshakeType.certificate_verify] }),
        Order("seq-skip-encrypted-extensions-tls13", Tls13, "No EncryptedExtensions, TLS 1.3", "The server sends no EncryptedExtensions.",
            new() { Version = TlsVersion.Tls13, Skips = [HandshakeType.encrypted_extensions] }),

        Chain("cert-empty-list", Reference.Rfc(5246, "7.4.2"), "An empty chain", "The Certificate message has no certificate.",
            TlsVersion.Tls12, _ => []),
        Chain("cert-empty-list-tls13", Reference.Rfc(8446, "4.4.2.4"), "An empty chain, TLS 1.3", "The Certificate message has no certificate.",
            TlsVersion.Tls13, _ => []),
        Chain("cert-garbage-der", Reference.Rfc(5246, "7.4.2"), "A certificate that is none",
            "The certificate is a hundred bytes that are no DER.", TlsVersion.Tls12, Garbage),
        Chain("cert-garbage-der-tls13", Reference.Rfc(8446, "4.4.2"), "A certificate that is none, TLS 1.3",
            "The certificate is a hundred bytes that are no DER.", TlsVersion.Tls13, Garbage),
    ];

    private static LabCase Order(string id, Reference reference, string title, string fault, Script script) =>
        HandwrittenCase.Of(id, CaseCategory.Record, Ideal.Refuse, reference, title, fault, script);

    private static LabCase Chain(
        string id, Reference reference, string title, string fault, TlsVersion version, Func<CertificateEntry[], CertificateEntry[]> change) =>
        HandwrittenCase.Of(id, CaseCategory.Certificate, Ideal.Refuse, reference, title, fault,
            new() { Version = version, Certificate = message => message with { Entries = change(message.Entries) } });

    private static CertificateEntry[] Garbage(CertificateEntry[] chain) =>
        [chain[0] with { Data = Enumerable.Repeat((byte)0x5A, 100).ToArray() }, .. chain.Skip(1)];
}
