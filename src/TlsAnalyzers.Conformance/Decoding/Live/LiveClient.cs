using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>
/// A client that takes any certificate, makes one handshake, says goodbye and logs its secrets in memory. No TLS library gives all secrets of
/// both versions, and none offers what is shown here on request.
/// </summary>
/// <param name="stream">To the server; its owner closes it.</param>
/// <param name="options">What to offer.</param>
/// <param name="log">Where secrets go.</param>
internal sealed class LiveClient(Stream stream, LiveOptions options, KeyLog log)
{
    private readonly List<RawHandshake> _messages = [];

    /// <summary>What is read and written.</summary>
    public RecordChannel Channel { get; } = new(stream);

    public LiveOptions Options => options;

    public ClientHello Hello { get; private set; } = null!;

    public HandshakeContext Context { get; private set; } = new(TlsVersion.Tls12);

    /// <summary>Speaks until the server has closed or refuses. What went wrong is seen in what was sent; only the network throws.</summary>
    /// <exception cref="IOException">The connection broke.</exception>
    /// <exception cref="WireFormatException">The server broke the format, or the handshake.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var first = KeyAgreement.Create(KeyAgreement.Groups[0]);
        Hello = Offer(first, cookie: null);
        await SendAsync(Hello, cancellation);
        if (await NextAsync<ServerHello>(cancellation) is not { } answer) return;
        if (answer.IsHelloRetryRequest)
        {
            await RetryAsync(answer, cancellation);
            return;
        }

        await GoOnAsync(answer, first, cancellation);
    }

    /// <summary>Sends a message, under the keys of now.</summary>
    public async Task SendAsync(HandshakeMessage message, CancellationToken cancellation)
    {
        var bytes = message.ToBytes();
        _messages.Add(new(bytes));
        await Channel.WriteAsync(ContentType.handshake, bytes, cancellation);
    }

    /// <summary>The next message of a kind; null when the server sends an alert or closes.</summary>
    /// <exception cref="WireFormatException">Another message comes.</exception>
    public async Task<T?> NextAsync<T>(CancellationToken cancellation) where T : HandshakeMessage =>
        await NextAsync(cancellation) switch
        {
            null => null,
            T expected => expected,
            var other => throw new WireFormatException(other.Type.Name(), 0, "is out of order here"),
        };

    /// <summary>The next message; null when the server sends an alert or closes.</summary>
    public async Task<HandshakeMessage?> NextAsync(CancellationToken cancellation)
    {
        while (await Channel.ReadAsync(cancellation) is { } message)
        {
            // Its place matters in TLS 1.2 only, where it is waited for.
            if (message.Type is ContentType.change_cipher_spec && Context.IsTls13) continue;
            if (message.Type is not ContentType.handshake) return null;
            var read = HandshakeMessage.Read(message.Handshake, Context);
            _messages.Add(message.Handshake);
            Context = Context.After(read);
            return read;
        }

        return null;
    }

    /// <summary>The hash over all messages so far, or without the last ones.</summary>
    public byte[] TranscriptHash(int without = 0)
    {
        using var transcript = new TranscriptHash(SuiteKeys.HashOf(Context.Suite!));
        foreach (var message in _messages.SkipLast(without))
        {
            if (StepTitle.Of(message) == "HelloRetryRequest") transcript.ReplaceByMessageHash();
            transcript.Append(message.Bytes);
        }

        return transcript.Current();
    }

    /// <summary>All messages so far, as a client of TLS 1.2 signs them.</summary>
    public byte[] Messages => [.. _messages.SelectMany(message => message.Bytes.ToArray())];

    public void Log(string label, byte[] secret) => log.Add(label, Hello.Random, secret);

    /// <summary>The signature scheme to use with the certificate, of those that the server takes; null without a certificate that fits.</summary>
    public SignatureScheme? Scheme(IEnumerable<SignatureScheme> offered)
    {
        using var ecdsa = options.Certificate?.GetECDsaPrivateKey();
        var wanted = options.Certificate is null ? [] : ecdsa?.KeySize switch
        {
            256 => [SignatureScheme.ecdsa_secp256r1_sha256],
            384 => [SignatureScheme.ecdsa_secp384r1_sha384],
            521 => [SignatureScheme.ecdsa_secp521r1_sha512],
            _ => new[] { SignatureScheme.rsa_pss_rsae_sha256 },
        };
        return offered.Where(wanted.Contains).Cast<SignatureScheme?>().FirstOrDefault();
    }

    /// <summary>Says goodbye, and waits until the server does.</summary>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        await Channel.WriteAsync(ContentType.alert, new TlsAlert(AlertLevel.warning, AlertDescription.close_notify).ToBytes(), cancellation);
        while (await Channel.ReadRecordAsync(cancellation) is not null)
        {
            // Tickets and last words; the decoder reads them.
        }
    }

    private async Task RetryAsync(ServerHello retry, CancellationToken cancellation)
    {
        var group = retry.Extensions.Find<RetryKeyShare>()?.Group ?? KeyAgreement.Groups[0];
        if (!KeyAgreement.Groups.Contains(group)) throw new WireFormatException("key_share.selected_group", 0, $"{group.Name()} was not offered");
        using var second = KeyAgreement.Create(group);
        Hello = Offer(second, retry.Extensions.Find<Cookie>(), group);
        await SendAsync(Hello, cancellation);
        if (await NextAsync<ServerHello>(cancellation) is { } answer) await GoOnAsync(answer, second, cancellation);
    }

    private async Task GoOnAsync(ServerHello answer, KeyAgreement share, CancellationToken cancellation)
    {
        if (Context.Suite is not { } suite || !options.Suites.Contains(suite)) throw new WireFormatException("server_hello.cipher_suite", 0, $"{Codes.SuiteName(answer.CipherSuite)} was not offered");
        if (Context.Version is TlsVersion.Tls13) await new Live13(this, share).RunAsync(answer, suite, cancellation);
        else if (Context.Version is TlsVersion.Tls12) await new Live12(this).RunAsync(answer, suite, cancellation);
        else throw new WireFormatException("server_hello.version", 0, $"{Context.Version.Name()} was not offered");
    }

    private ClientHello Offer(KeyAgreement share, Cookie? cookie, NamedGroup? group = null)
    {
        var has13 = options.Versions.Contains(TlsVersion.Tls13);
        var suites = options.Suites.Where(suite => options.Versions.Contains(suite.IsTls13 ? TlsVersion.Tls13 : TlsVersion.Tls12));
        Extension?[] extensions =
        [
            options.Host is null ? null : new ServerNames(options.Host),
            new EmptyExtension(ExtensionType.extended_master_secret),
            new RenegotiationInfo(default),
            new SupportedGroups([.. KeyAgreement.Groups]),
            new EcPointFormats([EcPointFormat.uncompressed]),
            new SignatureAlgorithms([SignatureScheme.ecdsa_secp256r1_sha256, SignatureScheme.ecdsa_secp384r1_sha384, SignatureScheme.ecdsa_secp521r1_sha512,
                SignatureScheme.rsa_pss_rsae_sha256, SignatureScheme.rsa_pss_rsae_sha384, SignatureScheme.rsa_pss_rsae_sha512,
                SignatureScheme.rsa_pkcs1_sha256, SignatureScheme.rsa_pkcs1_sha384, SignatureScheme.rsa_pkcs1_sha512, SignatureScheme.ed25519]),
            options.Alpn.Count == 0 ? null : new ApplicationProtocols([.. options.Alpn]),
            has13 ? new SupportedVersions([.. options.Versions]) : null,
            has13 ? new PskKeyExchangeModes([PskKeyExchangeMode.psk_dhe_ke]) : null,
            has13 ? new ClientKeyShares([new(group ?? KeyAgreement.Groups[0], share.PublicKey)]) : null,
            cookie,
        ];
        return new(TlsVersion.Tls12, Hello?.Random ?? RandomNumberGenerator.GetBytes(32), Hello?.SessionId ?? (has13 ? RandomNumberGenerator.GetBytes(32) : default(ReadOnlyMemory<byte>)),
            [.. suites.Select(suite => suite.Code)], [CompressionMethod.@null], [.. extensions.OfType<Extension>()]);
    }
}
