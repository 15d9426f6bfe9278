using System.Globalization;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What a file server protects of its data connections (RFC 4217): what it promises, and what it does where anyone may list its files.</summary>
/// <param name="Private">PROT P is accepted.</param>
/// <param name="Clear">PROT C is accepted, and a transfer in clear begun where one could be.</param>
/// <param name="Data">What was seen of data connections; null where there was none.</param>
internal sealed record FtpProtection(bool? Private, bool? Clear, FtpDataFacts? Data);

/// <summary>Asks for it, on control connections and data connections. Those go to the address that is probed, whatever the server names.</summary>
internal sealed class FtpScan(Dialer dialer, Ground ground, LineFrontDoor door, ProbeOptions options, CancellationToken cancellation)
{
    private const int FirstBytes = 1;

    public async Task<FtpProtection?> RunAsync()
    {
        // In TLS 1.2 the server's hello tells whether a session is resumed.
        TlsVersion[] versions = [TlsVersion.Tls12, TlsVersion.Tls13];
        var offer = versions.Where(ground.Versions.Contains).Select(ground.OpenableOffer).FirstOrDefault(offer => offer.Suites.Count > 0);
        if (offer is null) return null;
        // Each in a session of its own: some servers do not outlive a data connection that goes wrong.
        var (promise, data, clear) = (await AskAsync(offer, PrivateAsync), await AskAsync(offer, ResumingAsync), await AskAsync(offer, ClearAsync));
        if (promise is null && clear is null) return null;
        return new(promise?.Private, clear?.Clear, promise?.Data is { } seen ? seen with { Resumes = data?.Data?.Resumes, ClearsControl = clear?.Data?.ClearsControl } : null);
    }

    private Task<FtpProtection?> AskAsync(Offer offer, Func<Control, Task<FtpProtection>> ask) => dialer.WithSessionAsync(offer, async (session, deadline) =>
    {
        var lines = new LineChannel(new SessionStream(session));
        var isIn = await LoginAsync(lines, deadline);
        await SayAsync(lines, "PBSZ 0", deadline);
        return (FtpProtection?)await ask(new(session, lines, offer, isIn, deadline));
    }, cancellation);

    private sealed record Control(Session Session, LineChannel Lines, Offer Offer, bool IsIn, CancellationToken Deadline);

    private async Task<FtpProtection> PrivateAsync(Control control)
    {
        var isPrivate = Accepts(await SayAsync(control.Lines, "PROT P", control.Deadline));
        if (!control.IsIn || isPrivate is not true) return new(isPrivate, null, null);
        var facts = new FtpDataFacts();
        var whole = await TransferAsync(control, async (stream, token) => facts = await HandshakeAsync(stream, control, token));
        if (facts.Encrypted is true && whole is { End.Length: > 0 }) facts = facts with { DemandsResumption = !whole.Value.End.StartsWith('2') };
        return new(isPrivate, null, facts);
    }

    private async Task<FtpProtection> ResumingAsync(Control control)
    {
        bool? resumes = null;
        if (control.IsIn && control.Offer.Version is TlsVersion.Tls12 && Resumption.Of(control.Session) is { } session
            && Accepts(await SayAsync(control.Lines, "PROT P", control.Deadline)) is true)
        {
            await TransferAsync(control, async (stream, token) =>
            {
                var hello = session.Offer((control.Offer with { Groups = KeyAgreement.Groups }).ToHello());
                var answer = await Conversation.AskAsync(stream, hello, token, cancellation);
                if (answer.Hello is not null) resumes = session.IsTaken(hello, answer);
            });
        }

        return new(null, null, new() { Resumes = resumes });
    }

    private async Task<FtpProtection> ClearAsync(Control control)
    {
        var isClear = Accepts(await SayAsync(control.Lines, "PROT C", control.Deadline));
        // Some accept the command and turn the transfer down.
        if (control.IsIn && isClear is true) isClear = await TransferAsync(control, (_, _) => Task.CompletedTask) is { Begun: true };
        return new(null, isClear, new() { ClearsControl = Accepts(await SayAsync(control.Lines, "CCC", control.Deadline)) });
    }

    // The name that public files are given away to (RFC 1635); nobody's password is tried.
    private async Task<bool> LoginAsync(LineChannel lines, CancellationToken deadline)
    {
        var reply = await SayAsync(lines, "USER anonymous", deadline);
        if (reply.StartsWith("331", StringComparison.Ordinal)) reply = await SayAsync(lines, "PASS tlscheck@tlscheck.invalid", deadline);
        return reply.StartsWith('2');
    }

    private static async Task<FtpDataFacts> HandshakeAsync(Stream stream, Control control, CancellationToken token)
    {
        var first = new FirstBytesStream(stream, FirstBytes);
        try
        {
            if (await control.Offer.ShakeHandsAsync(first, token) is not { } data) return new();
            var same = Answer.Of(data).Certificate is { Entries: [var theirs, ..] } && Answer.Of(control.Session).Certificate is { Entries: [var ours, ..] } ? theirs.Data.Span.SequenceEqual(ours.Data.Span) : default(bool?);
            await new SessionStream(data).CopyToAsync(Stream.Null, token);
            return new() { Encrypted = true, SameCertificate = same };
        }
        catch (Exception failure) when (failure is IOException or SocketException or WireFormatException or InvalidDataException)
        {
            var isTls = first.Bytes.Span is [(byte)ContentType.alert or (byte)ContentType.handshake];
            return first.Bytes.IsEmpty || isTls ? new() : new() { Encrypted = false };
        }
    }

    /// <summary>Lists the files over a data connection.</summary>
    /// <returns>Whether it began, and the reply at its end, empty where none came; null where there was no data connection.</returns>
    private async Task<(bool Begun, string End)?> TransferAsync(Control control, Func<Stream, CancellationToken, Task> talk)
    {
        if (Port(await SayAsync(control.Lines, "EPSV", control.Deadline)) is not { } port) return null;
        var begun = await dialer.VisitBesideAsync(async (stream, token) =>
        {
            if (!(await SayAsync(control.Lines, "LIST", token)).StartsWith('1')) return false;
            await talk(stream, token);
            return true;
        }, port, options.ConnectionDeadline, control.Deadline);
        return (begun, begun ? await EndAsync(control) : "");
    }

    // A server that gave up may say so in clear, or not at all.
    private async Task<string> EndAsync(Control control)
    {
        try
        {
            return (await door.HearAsync(control.Lines, control.Deadline)).LastOrDefault() ?? "";
        }
        catch (Exception gone) when (gone is IOException or SocketException or WireFormatException)
        {
            return "";
        }
    }

    // 229 ... (|||port|), RFC 2428 section 3.
    private static int? Port(string reply) => reply.StartsWith("229", StringComparison.Ordinal) && reply.Split('|') is [_, _, _, var text, ..]
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 ? port : null;

    // 530 asks for a login first, which tells neither.
    private static bool? Accepts(string reply) => reply.Length == 0 || reply.StartsWith("530", StringComparison.Ordinal) ? null : reply.StartsWith('2');

    private async Task<string> SayAsync(LineChannel lines, string command, CancellationToken deadline) => (await door.SayAsync(lines, command, deadline)).LastOrDefault() ?? "";
}
