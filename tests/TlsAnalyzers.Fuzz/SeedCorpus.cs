using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Fuzz;

/// <summary>Inputs to begin with: every message and every extension that the codec reads, each in a context that gives it its form.</summary>
internal static class SeedCorpus
{
    private const int Tls13 = 0, Ecdhe = 1, Dhe = 2, Rsa = 3, Anonymous = 4, Psk = 5, Tls10 = 7, Ssl3 = 8;

    private static readonly ReadOnlyMemory<byte> Bytes32 = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray();
    private static readonly ReadOnlyMemory<byte> Few = new byte[] { 4, 1, 2, 3 };
    private static readonly EcCurveNumbers Numbers = new(Few, Few, Few, Few, new byte[] { 1 });
    private static readonly DigitallySigned Signed = new(SignatureScheme.rsa_pss_rsae_sha256, Bytes32);
    private static readonly DigitallySigned SignedOld = new(null, Bytes32);
    private static readonly KeyShareEntry Share = new(NamedGroup.x25519, Bytes32);

    /// <summary>Every message, with its context.</summary>
    public static IReadOnlyList<(string Name, int Context, HandshakeMessage Message)> Messages { get; } =
    [
        ("hello_request", Ecdhe, new EmptyMessage(HandshakeType.hello_request)),
        ("client_hello", Tls13, Client(ClientExtensions)),
        ("client_hello_without_extensions", Ssl3, Client(null)),
        ("server_hello", Ecdhe, Server(Bytes32, ServerExtensions)),
        ("server_hello_13", Tls13, Server(Bytes32,
            [new SelectedVersion(TlsVersion.Tls13), new ServerKeyShare(Share), new SelectedPsk(0)])),
        ("server_hello_without_extensions", Ssl3, Server(Bytes32, null)),
        ("hello_retry_request", Tls13, Server(ServerHello.RetryRandom,
            [new SelectedVersion(TlsVersion.Tls13), new RetryKeyShare(NamedGroup.secp256r1), new Cookie(Few)])),
        ("encrypted_extensions", Tls13, new EncryptedExtensions(
            [new EmptyExtension(ExtensionType.server_name), new SupportedGroups([NamedGroup.x25519]), new ApplicationProtocols("h2"),
                new EmptyExtension(ExtensionType.early_data), new MaxFragmentLength(1), new RecordSizeLimit(4096), new Heartbeat(1)])),
        ("certificate", Ecdhe, new CertificateMessage(null, [new(Bytes32), new(Few)])),
        ("certificate_13", Tls13, new CertificateMessage(Few,
        [
            new(Bytes32, [new StapledStatus(new(CertificateStatusType.ocsp, Few)), new SignedCertificateTimestamps([Few, Few])]),
            new(Few, []),
        ])),
        ("compressed_certificate", Tls13, new CompressedCertificate(CertificateCompression.brotli, 1000, Bytes32)),
        ("certificate_status", Ecdhe, new CertificateStatus(CertificateStatusType.ocsp, Bytes32)),
        ("ske_named_curve", Ecdhe, new ServerKeyExchange(new EcdheParameters(NamedGroup.secp256r1, Bytes32), Signed)),
        ("ske_explicit_prime", Ecdhe, new ServerKeyExchange(new EcdheParameters(new ExplicitPrimeCurve(Few, Numbers), Few), Signed)),
        ("ske_trinomial", Ecdhe, new ServerKeyExchange(new EcdheParameters(new ExplicitBinaryCurve(163, [Few], Numbers), Few), Signed)),
        ("ske_pentanomial", Ecdhe, new ServerKeyExchange(new EcdheParameters(new ExplicitBinaryCurve(163, [Few, Few, Few], Numbers), Few), Signed)),
        ("ske_dhe", Dhe, new ServerKeyExchange(new DheParameters(Bytes32, new byte[] { 2 }, Bytes32), Signed)),
        ("ske_anonymous", Anonymous, new ServerKeyExchange(new EcdheParameters(NamedGroup.x25519, Bytes32), null)),
        ("ske_tls10", Tls10, new ServerKeyExchange(new EcdheParameters(NamedGroup.secp256r1, Bytes32), SignedOld)),
        ("ske_psk", Psk, new ServerKeyExchange(new OpaqueParameters(Few), null)),
        ("certificate_request", Ecdhe, new CertificateRequest12(
            [ClientCertificateType.rsa_sign, ClientCertificateType.ecdsa_sign], [SignatureScheme.rsa_pkcs1_sha256], [Few, Bytes32])),
        ("certificate_request_tls10", Tls10, new CertificateRequest12([ClientCertificateType.rsa_sign], null, [])),
        ("certificate_request_13", Tls13, new CertificateRequest13(Few,
        [
            new SignatureAlgorithms([SignatureScheme.ed25519]), new SignatureAlgorithmsCert([SignatureScheme.ed25519]),
            new CertificateAuthorities([Few]), new CompressCertificate([CertificateCompression.zlib]),
            new EmptyExtension(ExtensionType.status_request), new EmptyExtension(ExtensionType.signed_certificate_timestamp),
        ])),
        ("server_hello_done", Ecdhe, new EmptyMessage(HandshakeType.server_hello_done)),
        ("client_key_exchange_ecdhe", Ecdhe, new ClientKeyExchange(Bytes32, 1)),
        ("client_key_exchange_dhe", Dhe, new ClientKeyExchange(Bytes32, 2)),
        ("client_key_exchange_rsa", Rsa, new ClientKeyExchange(Bytes32, 2)),
        ("client_key_exchange_ssl3", Ssl3, new ClientKeyExchange(Bytes32, 0)),
        ("certificate_verify", Tls13, new CertificateVerify(Signed)),
        ("certificate_verify_tls10", Tls10, new CertificateVerify(SignedOld)),
        ("new_session_ticket", Ecdhe, new NewSessionTicket12(7200, Bytes32)),
        ("new_session_ticket_13", Tls13, new NewSessionTicket13(7200, 1, Few, Bytes32, [new MaxEarlyData(16384)])),
        ("end_of_early_data", Tls13, new EmptyMessage(HandshakeType.end_of_early_data)),
        ("key_update", Tls13, new KeyUpdate(true)),
        ("finished", Tls13, new Finished(Bytes32)),
        ("message_hash", Tls13, new OpaqueMessage(HandshakeType.message_hash, Bytes32)),
    ];

    /// <summary>Inputs as <see cref="CodecTarget.Run"/> takes them: messages bare and in records, alerts, hellos of SSL 2.0, clear text.</summary>
    public static IEnumerable<(string Name, byte[] Input)> Inputs()
    {
        foreach (var (name, context, message) in Messages)
        {
            yield return (name, [(byte)context, .. message.ToBytes()]);
            yield return (name + "_record", [(byte)context, .. InRecords(message.ToBytes(), 16)]);
        }

        var tls12 = TlsVersion.Tls12;
        yield return ("alert", [0, .. new TlsRecord(ContentType.alert, tls12, TlsAlert.Fatal(AlertDescription.decode_error).ToBytes()).ToBytes()]);
        yield return ("change_cipher_spec", [0, .. new TlsRecord(ContentType.change_cipher_spec, tls12, ChangeCipherSpec.Content).ToBytes()]);
        yield return ("ssl2_client_hello", [0, .. new Ssl2ClientHello(TlsVersion.Ssl2, [0x010080, 0x00002F], Few, Bytes32).ToBytes()]);
        yield return ("ssl2_server_hello", [0, .. new Ssl2ServerHello(false, 1, TlsVersion.Ssl2, Bytes32, [0x010080], Few).ToBytes()]);
        yield return ("http", [0, .. "HTTP/1.1 400 Bad Request\r\n\r\n"u8]);
    }

    private static Extension[] ClientExtensions =>
    [
        new RawExtension((ExtensionType)0x1A1A, Few),
        new ServerNames("localhost"),
        new MaxFragmentLength(1),
        new StatusRequest(CertificateStatusType.ocsp, new byte[4]),
        new SupportedGroups([(NamedGroup)0x2A2A, NamedGroup.X25519MLKEM768, NamedGroup.x25519]),
        new EcPointFormats([EcPointFormat.uncompressed]),
        new SignatureAlgorithms([SignatureScheme.ecdsa_secp256r1_sha256, SignatureScheme.rsa_pkcs1_sha1]),
        new SignatureAlgorithmsCert([SignatureScheme.mldsa44]),
        new Heartbeat(1),
        new ApplicationProtocols("h2", "http/1.1"),
        new EmptyExtension(ExtensionType.signed_certificate_timestamp),
        new EmptyExtension(ExtensionType.encrypt_then_mac),
        new EmptyExtension(ExtensionType.extended_master_secret),
        new CompressCertificate([CertificateCompression.zlib, CertificateCompression.zstd]),
        new RecordSizeLimit(16385),
        new SessionTicket(Few),
        new SupportedVersions([(TlsVersion)0x3A3A, TlsVersion.Tls13, TlsVersion.Tls12]),
        new Cookie(Few),
        new PskKeyExchangeModes([PskKeyExchangeMode.psk_dhe_ke]),
        new CertificateAuthorities([Few]),
        new EmptyExtension(ExtensionType.post_handshake_auth),
        new EmptyExtension(ExtensionType.early_data),
        new ClientKeyShares([new((NamedGroup)0x2A2A, new byte[1]), Share]),
        new RenegotiationInfo(default),
        new Padding(new byte[8]),
        new OfferedPsks([new(Bytes32, 7)], [Bytes32]),
    ];

    private static Extension[] ServerExtensions =>
    [
        new EmptyExtension(ExtensionType.server_name),
        new MaxFragmentLength(1),
        new RecordSizeLimit(4096),
        new EmptyExtension(ExtensionType.status_request),
        new EcPointFormats([EcPointFormat.uncompressed, EcPointFormat.ansiX962_compressed_prime]),
        new Heartbeat(2),
        new ApplicationProtocols("http/1.1"),
        new SignedCertificateTimestamps([Few]),
        new EmptyExtension(ExtensionType.encrypt_then_mac),
        new EmptyExtension(ExtensionType.extended_master_secret),
        new EmptyExtension(ExtensionType.session_ticket),
        new RenegotiationInfo(Few),
    ];

    private static ClientHello Client(Extension[]? extensions) => new(
        TlsVersion.Tls12, Bytes32, Few, [0x0A0A, 0x1301, 0xC02F, Codes.EmptyRenegotiationInfoScsv], [CompressionMethod.@null], extensions);

    private static ServerHello Server(ReadOnlyMemory<byte> random, Extension[]? extensions) =>
        new(TlsVersion.Tls12, random, Few, 0xC02F, CompressionMethod.@null, extensions);

    private static byte[] InRecords(byte[] message, int most) =>
        [.. TlsRecord.Split(ContentType.handshake, TlsVersion.Tls12, message, most).SelectMany(record => record.ToBytes())];
}
