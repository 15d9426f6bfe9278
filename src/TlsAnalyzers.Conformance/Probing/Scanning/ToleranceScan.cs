using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Hellos that are unusual and allowed: a server that stumbles over one keeps clients of tomorrow out.</summary>
internal sealed class ToleranceScan(Dialer dialer, Ground ground, CancellationToken cancellation)
{
    private const ushort GreaseCode = 0x3A3A;
    private const int Long = 1500;
    private const int LongerThanARecord = WireLimits.Plaintext + 2000;
    private const int SmallRecord = 40;
    private const byte UnknownContentType = 99;

    private static readonly Extension Grease = new RawExtension((ExtensionType)GreaseCode, new byte[] { 0 });

    public async Task<IReadOnlyList<ToleranceFacts>> RunAsync()
    {
        if (ground.Versions is not [var version, ..] || version is TlsVersion.Ssl3) return [];
        var offer = ground.Offer(version);
        return await Task.WhenAll(
            AskAsync("a version from the future in the extension", offer with { OtherVersions = [(TlsVersion)GreaseCode, (TlsVersion)0x0305] }),
            AskAsync("a version from the future in the fixed field", offer with { LegacyVersion = (TlsVersion)0x0399 }),
            AskAsync("values that mean nothing (GREASE) in every list", offer with
            {
                Suites = [GreaseCode, .. offer.Suites],
                Groups = [(NamedGroup)GreaseCode, .. offer.Groups],
                Schemes = [(SignatureScheme)GreaseCode, .. offer.Schemes],
                Extra = [Grease],
            }),
            AskAsync($"a hello of {Long} bytes", offer with { Extra = [new Padding(new byte[Long])] }),
            AskAsync("a hello of more than one record", offer with { Extra = [new Padding(new byte[LongerThanARecord])] }),
            AskAsync($"a hello in records of {SmallRecord} bytes", offer, SmallRecord),
            UnknownRecordAsync());
    }

    private async Task<ToleranceFacts> AskAsync(string what, Offer offer, int mostInRecord = WireLimits.Plaintext)
    {
        var answer = await dialer.AskAsync(offer.ToHello(),
            hello => [.. TlsRecord.Split(ContentType.handshake, TlsVersion.Tls10, hello.ToBytes(), mostInRecord)], cancellation);
        return new(what, answer.Agrees(offer), answer.ToString());
    }

    // A record of a type that there is not has to be refused, and not waited over (RFC 8446 section 5).
    private async Task<ToleranceFacts> UnknownRecordAsync()
    {
        var answer = await dialer.AskAsync(ground.Offer(ground.Versions[0]).ToHello(),
            _ => [new((ContentType)UnknownContentType, TlsVersion.Tls12, RandomNumberGenerator.GetBytes(SmallRecord))], cancellation);
        // Some web servers answer in clear, to tell what they take for a lost client.
        return new("a record of an unknown type, to be refused", answer.Kind is AnswerKind.Alert or AnswerKind.Closed or AnswerKind.NotTls, answer.ToString());
    }
}
