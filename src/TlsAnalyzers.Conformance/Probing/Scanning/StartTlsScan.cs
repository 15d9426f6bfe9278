using System.Net.Sockets;
using System.Text;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What a server does around the beginning of TLS, where it begins on request.</summary>
internal sealed class StartTlsScan(Dialer dialer, Ground ground, ProbeOptions options, CancellationToken cancellation)
{
    private const string Injected = "NOOP";

    public async Task<StartTlsFacts?> RunAsync() => dialer.FrontDoor switch
    {
        LineFrontDoor lines => await OfLinesAsync(lines),
        MessageFrontDoor messages => await new StartTlsMessageScan(dialer, ground, messages, cancellation).RunAsync(),
        _ => null,
    };

    private async Task<StartTlsFacts?> OfLinesAsync(LineFrontDoor door)
    {
        var clear = await TryAsync(() => dialer.VisitAsync((stream, deadline) => InClearAsync(stream, door, deadline), dialer.Target.Port, cancellation));
        if (clear is null) return null;
        var injection = await InjectAsync(door);
        var files = options.StartTls is StartTls.Ftp ? await new FtpScan(dialer, ground, door, options, cancellation).RunAsync() : null;
        return clear with { Injection = injection, ProtectsData = files?.Private, ClearData = files?.Clear, Data = files?.Data };
    }

    private static async Task<StartTlsFacts?> InClearAsync(Stream stream, LineFrontDoor door, CancellationToken deadline)
    {
        var lines = new LineChannel(stream);
        var greeting = await door.GreetAsync(lines, deadline);
        List<string> replies = [.. await door.SayAsync(lines, door.Dialogue.Capabilities, deadline)];
        var listed = replies.Any(line => Dialogue.Has(line, door.Dialogue.Word));
        if (door.Dialogue.TriesLogin is { } login) replies = [.. await door.SayAsync(lines, login, deadline)];
        return new() { Greeting = greeting, Listed = listed, LoginInClear = door.Dialogue.LoginInClear(replies) ?? "" };
    }

    // The first thing to hear within TLS has to be the answer to the first thing that was said there.
    private async Task<bool?> InjectAsync(LineFrontDoor door)
    {
        if (ground.NewestOpenableOffer is not { } offer) return null;
        var injected = door.Dialogue.Capabilities.StartsWith("a1", StringComparison.Ordinal) ? "a3 " + Injected : Injected;
        var agreed = false;
        var heard = await TryAsync(() => dialer.VisitAsync(async (stream, deadline) =>
        {
            var lines = new LineChannel(stream);
            await door.GreetAsync(lines, deadline);
            if (door.Dialogue.Introduction.Length > 0) await door.SayAsync(lines, door.Dialogue.Introduction, deadline);
            await door.BeginAsync(lines, $"{door.Dialogue.Command}\r\n{injected}", deadline);
            agreed = true;
            return await offer.ShakeHandsAsync(stream, deadline) is { } session ? await SayAsync(session, door.Dialogue.Farewell, deadline) : null;
        }, dialer.Target.Port, cancellation));
        // A server that takes the command for the begin of TLS does not come to TLS, and has not obeyed it.
        return heard is null ? agreed ? false : null : !heard.StartsWith(door.Dialogue.Bye, StringComparison.Ordinal);
    }

    private static async Task<string?> SayAsync(Session session, string line, CancellationToken deadline)
    {
        await session.Channel.WriteAsync(ContentType.application_data, Encoding.Latin1.GetBytes(line + "\r\n"), deadline);
        // Tickets of TLS 1.3 may come in between.
        while (await session.Channel.ReadAsync(deadline) is { } message)
        {
            if (message.Type is ContentType.application_data) return Encoding.Latin1.GetString(message.Content.Span);
            if (message.Type is ContentType.alert) break;
        }

        return null;
    }

    private async Task<T?> TryAsync<T>(Func<Task<T?>> talk)
    {
        try
        {
            return await talk();
        }
        catch (Exception failure) when (failure is IOException or SocketException or WireFormatException or InvalidDataException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return default;
        }
    }
}
