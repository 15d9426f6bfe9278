using System.Net.Sockets;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What a protocol of binary messages does around the beginning of TLS.</summary>
internal sealed class StartTlsMessageScan(Dialer dialer, Ground ground, MessageFrontDoor door, CancellationToken cancellation)
{
    private const int LongestAnswer = 4096;

    public async Task<StartTlsFacts> RunAsync()
    {
        var (injection, login) = (InjectAsync(), LoginAsync());
        return new() { Greeting = "", Injection = await injection, LoginInClear = await login };
    }

    private async Task<bool?> InjectAsync()
    {
        if (ground.NewestOpenableOffer is not { } offer) return null;
        var agreed = false;
        try
        {
            return await dialer.VisitAsync(async (stream, deadline) =>
            {
                await door.EnterAsync(stream, door.Request, deadline);
                agreed = true;
                return await offer.ShakeHandsAsync(stream, deadline) is { } session ? door.IsAnswer(await HearAsync(session, deadline)) : false;
            }, dialer.Target.Port, cancellation);
        }
        catch (ShutDoorException)
        {
            // It begins TLS when it is asked for that alone, and not with a request behind it.
            return false;
        }
        catch (Exception failure) when (IsOfConnection(failure))
        {
            // Whoever takes the request for the begin of TLS does not come to TLS, and has not obeyed it.
            return agreed ? false : null;
        }
    }

    // Nothing is said within TLS but goodbye: whatever comes is about what was said before.
    private static async Task<byte[]> HearAsync(Session session, CancellationToken deadline)
    {
        await session.SayGoodbyeAsync();
        return await HearAsync(new SessionStream(session), deadline);
    }

    private static async Task<byte[]> HearAsync(Stream stream, CancellationToken deadline)
    {
        var heard = new byte[LongestAnswer];
        return heard[..await stream.ReadAsync(heard, deadline)];
    }

    // A refusal in clear may be one of this user; it is one of clear text where the same login begins within TLS.
    private async Task<string?> LoginAsync()
    {
        if (!door.BeginsLogin) return null;
        if (await TryAsync(dialer.VisitAsync(AskAsync, dialer.Target.Port, cancellation)) is { } clear) return clear;
        if (ground.NewestOpenableOffer is not { } offer) return null;
        return await dialer.WithSessionAsync(offer, (session, deadline) => AskAsync(new SessionStream(session), deadline), cancellation) is null ? null : "";
    }

    private async Task<string?> AskAsync(Stream stream, CancellationToken deadline)
    {
        await stream.WriteAsync(door.Request, deadline);
        return door.LoginOf(await HearAsync(stream, deadline));
    }

    private async Task<string?> TryAsync(Task<string?> ask)
    {
        try
        {
            return await ask;
        }
        catch (Exception failure) when (IsOfConnection(failure))
        {
            return null;
        }
    }

    private bool IsOfConnection(Exception failure) => failure is IOException or SocketException or WireFormatException or InvalidDataException
        || (failure is OperationCanceledException && !cancellation.IsCancellationRequested);
}
