using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>
/// Heartbleed (CVE-2014-0160): a heartbeat that claims a payload and has none. RFC 6520 section 4 wants it dropped. No more is asked for than the
/// shortest payload a flawed server can be told by, and what comes back is not looked at.
/// </summary>
internal static class HeartbeatFlaw
{
    private const byte Request = 1;
    private const byte Response = 2;
    private const byte Claimed = 16;

    public static async Task<bool?> TryAsync(Dialer dialer, ClientHello hello, CancellationToken cancellation) =>
        await FirstFlight.WithAsync(dialer, hello, async (flight, deadline) =>
        {
            if (!flight.Hello.Extensions.Has(ExtensionType.heartbeat)) return new Found(false);
            var version = flight.Hello.LegacyVersion;
            // A server without the flaw has nothing to say to the first; the second ends the wait for both kinds.
            await flight.Channel.WriteRecordsAsync(
                [new(ContentType.heartbeat, version, new byte[] { Request, 0, Claimed }), new(ContentType.alert, version, TlsAlert.Fatal(AlertDescription.user_canceled).ToBytes())], deadline);
            return new Found(await AnswersAsync(flight.Channel, deadline));
        }, cancellation) is { } found ? found.Value : null;

    private static async Task<bool> AnswersAsync(RecordChannel channel, CancellationToken deadline)
    {
        try
        {
            while (await channel.ReadAsync(deadline) is { } message)
                if (message is { Type: ContentType.heartbeat, Content.Span: [Response, ..] }) return true;
        }
        catch (Exception closed) when (closed is IOException or System.Net.Sockets.SocketException)
        {
            // It hung up on the alert.
        }

        return false;
    }

    private sealed record Found(bool Value);
}
