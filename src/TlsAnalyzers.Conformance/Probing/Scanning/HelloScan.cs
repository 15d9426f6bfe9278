using System.Buffers.Binary;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What the hellos of TLS 1.2 and before tell. Most of it was told already when the suites were asked for.</summary>
internal sealed class HelloScan(Dialer dialer, Ground ground, CancellationToken cancellation)
{
    // So far may the clocks of two machines be apart, in seconds, to be taken for a clock still.
    private const double Drift = 300;
    private const int FewestClocks = 3;
    private const int RandomTail = 8;

    public async Task<HelloFacts> RunAsync()
    {
        var clear = ground.Answers.Where(answer => answer.Version is > TlsVersion.Ssl3 and < TlsVersion.Tls13).ToList();
        var (compression, scsv) = (CompressionAsync(), ScsvAsync());
        return new()
        {
            SecureRenegotiation = All(clear, ExtensionType.renegotiation_info),
            ExtendedMasterSecret = All(clear, ExtensionType.extended_master_secret),
            EncryptThenMac = All([.. clear.Where(answer => answer.Suite is { Mode: Mode.Cbc })], ExtensionType.encrypt_then_mac),
            Heartbeat = clear.Count == 0 ? null : clear.Any(answer => answer.Hello!.Extensions.Has(ExtensionType.heartbeat)),
            DowngradeSentinel = Sentinel(clear),
            ReusesKeys = Reuses(clear),
            ClockInRandom = clear.Count < FewestClocks ? null : clear.All(HasClock),
            Compression = await compression,
            FallbackScsv = await scsv,
        };
    }

    private static bool? All(IReadOnlyList<Answer> answers, ExtensionType type) =>
        answers.Count == 0 ? null : answers.All(answer => answer.Hello!.Extensions.Has(type));

    private async Task<bool?> CompressionAsync()
    {
        if (ground.NewestInClear is not { } version) return null;
        var answer = await dialer.AskAsync(ground.Offer(version) with { Compressions = [CompressionMethod.DEFLATE, CompressionMethod.LZS, CompressionMethod.@null] }, cancellation);
        return answer.Hello is { } hello ? hello.CompressionMethod is not CompressionMethod.@null : answer.IsRefusal ? false : null;
    }

    private async Task<bool?> ScsvAsync()
    {
        if (ground.Versions is not [_, ..] || ground.Versions.FirstOrDefault(version => version < ground.Versions[0]) is not (> 0 and var older)) return null;
        var offer = ground.Offer(older);
        var answer = await dialer.AskAsync(offer with { Suites = [.. offer.Suites, Codes.FallbackScsv] }, cancellation);
        return answer.Kind switch
        {
            AnswerKind.Alert => answer.Alert!.Value.Description is AlertDescription.inappropriate_fallback,
            AnswerKind.Hello => false,
            _ => null,
        };
    }

    private bool? Sentinel(List<Answer> clear) => !ground.HasTls13 || clear.Count == 0 ? null : clear.All(answer =>
        answer.Hello!.Random.Span[^RandomTail..].SequenceEqual((answer.Version is TlsVersion.Tls12 ? ServerHello.DowngradeToTls12 : ServerHello.DowngradeToTls11).Span));

    private static bool? Reuses(List<Answer> clear)
    {
        var keys = clear.Select(answer => answer.KeyExchange?.Parameters).Select(parameters => parameters switch
        {
            EcdheParameters curve => Convert.ToHexString(curve.PublicKey.Span),
            DheParameters field => Convert.ToHexString(field.PublicKey.Span),
            _ => null,
        }).OfType<string>().ToList();
        return keys.Count < 2 ? null : keys.Distinct().Count() < keys.Count;
    }

    private static bool HasClock(Answer answer)
    {
        var seconds = BinaryPrimitives.ReadUInt32BigEndian(answer.Hello!.Random.Span);
        return Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - seconds) < Drift;
    }
}
