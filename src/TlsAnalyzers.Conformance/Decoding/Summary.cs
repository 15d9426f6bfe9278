using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>What a message says, in one line.</summary>
internal static class Summary
{
    /// <param name="message">The message.</param>
    /// <param name="context">What was agreed on before it.</param>
    public static string Of(HandshakeMessage message, HandshakeContext context) => message switch
    {
        ClientHello hello => Join(Versions(hello), $"{hello.CipherSuites.Length} suites", Name(hello.Extensions), Alpn(hello.Extensions), Shares(hello), ResumptionMeans.Of(hello) is { } means ? $"offers to resume ({means})" : null),
        ServerHello { IsHelloRetryRequest: true } retry => Join(retry.SelectedVersion.Name(), Codes.SuiteName(retry.CipherSuite),
            retry.Extensions.Find<RetryKeyShare>() is { } share ? $"asks for a key in {share.Group.Name()}" : null, retry.Extensions.Find<Cookie>() is null ? null : "cookie"),
        ServerHello hello => Join(hello.SelectedVersion.Name(), Codes.SuiteName(hello.CipherSuite), hello.Extensions.Find<ServerKeyShare>()?.Share.Group.Name(),
            Alpn(hello.Extensions), hello.Extensions.Find<SelectedPsk>() is { } psk ? $"resumes with key {psk.Identity}" : null),
        EncryptedExtensions { Extensions: var extensions } => Join(extensions.Length == 0 ? "none" : string.Join(", ", extensions.Select(extension => extension.Type.Name())), Alpn(extensions)),
        CertificateMessage { Entries: [] } => "none",
        CertificateMessage { Entries: [var leaf, .. var issuers] } => Join(CertificateWords.Short(leaf.Data), issuers.Length == 0 ? null : $"and {issuers.Length} of its issuers"),
        CertificateStatus status => $"stapled {status.StatusType.Name()} response, {status.Response.Length} bytes",
        CompressedCertificate compressed => $"{compressed.Algorithm.Name()}, {compressed.Compressed.Length} bytes",
        ServerKeyExchange exchange => Join(Parameters(exchange.Parameters), exchange.Signed is null ? "not signed" : Signed(exchange.Signed)),
        CertificateRequest12 request => Join(string.Join(", ", request.Types.Select(type => type.Name())), $"{request.Authorities.Length} issuers"),
        CertificateRequest13 request => string.Join(", ", request.Extensions.Select(extension => extension.Type.Name())),
        ClientKeyExchange { LengthBytes: 1 } point => $"the client's public key, {point.Exchange.Length} bytes",
        ClientKeyExchange exchange when context.Suite is { KeyExchange: KeyExchange.Rsa, Authentication: not Authentication.Psk } => $"the premaster secret, encrypted for the server's RSA key, {exchange.Exchange.Length} bytes",
        ClientKeyExchange exchange => $"{exchange.Exchange.Length} bytes",
        CertificateVerify { Signed: var signed } => Signed(signed),
        NewSessionTicket ticket => $"valid for {ticket.Lifetime} s, {ticket.Ticket.Length} bytes",
        KeyUpdate update => update.UpdateRequested ? "update_requested" : "update_not_requested",
        Finished finished => $"verify_data of {finished.VerifyData.Length} bytes",
        OpaqueMessage opaque => $"{opaque.Body.Length} bytes",
        _ => "",
    };

    /// <summary>Parts that are there.</summary>
    private static string Join(params string?[] parts) => string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Versions(ClientHello hello) => hello.Extensions.Find<SupportedVersions>() is { } supported
        ? string.Join(", ", supported.Versions.Where(version => !Codes.IsGrease((ushort)version)).Select(version => version.Name()))
        : $"up to {hello.LegacyVersion.Name()}";

    private static string? Name(Extension[]? extensions) => extensions.Find<ServerNames>()?.HostName;

    private static string? Alpn(Extension[]? extensions) =>
        extensions.Find<ApplicationProtocols>() is { } alpn ? $"ALPN {string.Join(", ", alpn.Names)}" : null;

    private static string? Shares(ClientHello hello) => hello.Extensions.Find<ClientKeyShares>() is { Shares.Length: > 0 } shares
        ? $"key in {string.Join(", ", shares.Shares.Select(share => share.Group.Name()))}"
        : null;

    private static string Parameters(KeyExchangeParameters parameters) => parameters switch
    {
        EcdheParameters { Curve: NamedCurveReference named } => named.Group.Name(),
        EcdheParameters => "an explicit curve",
        DheParameters field => $"finite field of {8 * field.P.Length} bits",
        OpaqueParameters opaque => $"{opaque.Bytes.Length} bytes",
        _ => "",
    };

    private static string Signed(DigitallySigned signed) => $"signed with {signed.Scheme?.Name() ?? "the key's own algorithm"}";
}
