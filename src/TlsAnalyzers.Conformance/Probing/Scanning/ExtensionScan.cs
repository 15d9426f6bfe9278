using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Which extensions the server knows: they are offered, and it answers those that it has a use for.</summary>
internal sealed class ExtensionScan(Dialer dialer, Ground ground, ProbeOptions options, CancellationToken cancellation)
{
    private static readonly Extension[] Common =
    [
        new EmptyExtension(ExtensionType.signed_certificate_timestamp),
        new MaxFragmentLength(4),
    ];

    private static readonly Extension[] Clear =
    [
        .. Common,
        new RecordSizeLimit(WireLimits.Plaintext),
        new EmptyExtension(ExtensionType.truncated_hmac),
        new EmptyExtension(ExtensionType.next_protocol_negotiation),
    ];

    private static readonly Extension[] Tls13 =
    [
        .. Common,
        // One more than the plaintext, for the type behind it (RFC 8449 section 4).
        new RecordSizeLimit(WireLimits.Plaintext + 1),
        new CompressCertificate([CertificateCompression.zlib, CertificateCompression.brotli, CertificateCompression.zstd]),
        new EmptyExtension(ExtensionType.post_handshake_auth),
    ];

    public async Task<ExtensionFacts> RunAsync()
    {
        var (asking12, asking13) = (ClearAsync(), Tls13Async());
        var (answer12, answer13) = (await asking12, await asking13);
        var (tls12, tls13) = (Of(answer12), Of(answer13));
        return new()
        {
            Tls12 = Names(tls12),
            Tls13 = Names(tls13),
            NotOffered = Names(ground.Answers.Append(answer12).Append(answer13).SelectMany(answer => Of(answer).Except(Asked(answer)))),
            CertificateCompression = answer13?.Flight.OfType<CompressedCertificate>().FirstOrDefault()?.Algorithm.Name(),
        };
    }

    private async Task<Answer?> ClearAsync() => ground.NewestInClear is > TlsVersion.Ssl3 and var version
        ? await dialer.AskAsync(ground.Offer(version) with { Alpn = Alpn, Extra = Clear }, cancellation)
        : null;

    private async Task<Answer?> Tls13Async() => ground.HasTls13 && ground.OpenableOffer(TlsVersion.Tls13) is { Suites.Count: > 0 } offer
        ? await dialer.WithSessionAsync(offer with { Alpn = Alpn, Extra = Tls13 }, (session, _) => Task.FromResult<Answer?>(Answer.Of(session)), cancellation)
        : null;

    private IReadOnlyList<string>? Alpn => options.StartTls is StartTls.None ? ["http/1.1"] : null;

    private static IEnumerable<ExtensionType> Of(Answer? answer) => answer?.Hello is not { } hello ? [] :
    [
        .. (hello.Extensions ?? []).Select(extension => extension.Type),
        .. answer.Flight.OfType<EncryptedExtensions>().SelectMany(message => message.Extensions).Select(extension => extension.Type),
        .. (answer.Certificate?.Entries ?? []).SelectMany(entry => entry.Extensions ?? []).Select(extension => extension.Type),
    ];

    private static IEnumerable<ExtensionType> Asked(Answer? answer) => answer?.Asked is not { } hello ? [] :
    [
        .. (hello.Extensions ?? []).Select(extension => extension.Type),
        // A HelloRetryRequest may bring one of its own (RFC 8446 section 4.2.2).
        ExtensionType.cookie,
        // The signalling suite asks for it too (RFC 5746 section 3.3).
        .. hello.CipherSuites.Contains(Codes.EmptyRenegotiationInfoScsv) ? [ExtensionType.renegotiation_info] : Array.Empty<ExtensionType>(),
    ];

    private static IReadOnlyList<string> Names(IEnumerable<ExtensionType> types) => [.. types.Distinct().Order().Select(type => type.Name())];
}
