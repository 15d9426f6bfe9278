using System.Globalization;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What a file server protects of its data connections (RFC 4217): what it promises, and what it does where anyone may list its files.</summary>
/// <param name="Private">PROT P is accepted.</param>
/// <param name="Clear">PROT C is accepted, and a transfer in clear begun where one could be.</param>
/// <param name="Data">What was seen of data connections; null where there was none.</param>
internal sealed record FtpProtection(bool? Private, bool? Clear, FtpDataFacts? Data);

/// <summary>Asks for it, in one session on the control connection and some on data connections. Those go to the address that is probed, whatever the server names.</summary>
internal sealed class FtpScan(Dialer dialer, Ground ground, LineFrontDoor door, ProbeOptions options, CancellationToken cancellation)
{
    private const int FirstBytes = 1;

    public async Task<FtpProtection?> RunAsync()
    {
        // In TLS 1.2 the server's hello tells whether a session is resumed.
        TlsVersion[] versions = [TlsVersion.Tls12, TlsVersion.Tls13];
        var offer = versions.Where(ground.Versions.Contains).Select(ground.OpenableOffer).FirstOrDefault(offer => offer.Suites.Count > 0);
        return offer is null ? null : await dialer.WithSessionAsync(offer, (session, deadline) => AskAsync(session, offer, deadline), cancellation);
    }

    private async Task<FtpProtection?> AskAsync(Session session, Offer offer, CancellationToken deadline)
    {
        var lines = new LineChannel(new SessionStream(session));
        var isIn = await LoginAsync(lines, deadline);
        await SayAsync(lines, "PBSZ 0", deadline);
        var isPrivate = Accepts(await SayAsync(lines, "PROT P", deadline));
        var data = isIn && isPrivate is true ? await DataAsync(lines, session, offer, deadline) : null;
        var isClear = Accepts(await SayAsync(lines, "PROT C", deadline));
        // Some accept the command and turn the transfer down.
        if (isIn && isClear is true) isClear = await TransferAsync(lines, (_, _) => Task.FromResult(true), deadline) is { Begun: true };
        if (data is not null) data = data with { ClearsControl = Accepts(await SayAsync(lines, "CCC", deadline)) };
        return new(isPrivate, isClear, data);
    }

    // The name that public files are given away to (RFC 1635); nobody's password is tried.
    private async Task<bool> LoginAsync(LineChannel lines, CancellationToken deadline)
    {
        var reply = await SayAsync(lines, "USER anonymous", deadline);
        if (reply.StartsWith("331", StringComparison.Ordinal)) reply = await SayAsync(lines, "PASS tlscheck@tlscheck.invalid", deadline);
        return reply.StartsWith('2');
    }

    private async Task<FtpDataFacts> DataAsync(LineChannel lines, Session control, Offer offer, CancellationToken deadline)
    {
        var facts = new FtpDataFacts();
        var whole = await TransferAsync(lines, async (stream, token) =>
        {
            facts = await HandshakeAsync(stream, control, offer, token);
            return true;
        }, deadline);
        if (facts.Encrypted is not true || whole is null) return facts;
        facts = facts with { DemandsResumption = whole.Value.End.Length == 0 ? null : !whole.Value.End.StartsWith('2') };
        if (offer.Version is not TlsVersion.Tls12 || ResumingHello(control, offer) is not { } hello) return facts;

        await TransferAsync(lines, async (stream, token) =>
        {
            var answer = await Conversation.AskAsync(stream, hello, token, cancellation);
            facts = facts with { Resumes = answer.Hello is { } said ? said.SessionId.Span.SequenceEqual(hello.SessionId.Span) && answer.Certificate is null : null };
            return true;
        }, deadline);
        return facts;
    }

    private static async Task<FtpDataFacts> HandshakeAsync(Stream stream, Session control, Offer offer, CancellationToken token)
    {
        var first = new FirstBytesStream(stream, FirstBytes);
        try
        {
            if (await ClientHandshake.ConnectAsync(first, offer, token) is not { } data) return new();
            var same = data.Answer.Certificate is { Entries: [var theirs, ..] } && control.Answer.Certificate is { Entries: [var ours, ..] } ? theirs.Data.Span.SequenceEqual(ours.Data.Span) : default(bool?);
            await new SessionStream(data).CopyToAsync(Stream.Null, token);
            return new() { Encrypted = true, SameCertificate = same };
        }
        catch (Exception failure) when (failure is IOException or SocketException or WireFormatException or InvalidDataException)
        {
            var isTls = first.Bytes.Span is [(byte)ContentType.alert or (byte)ContentType.handshake];
            return first.Bytes.IsEmpty || isTls ? new() : new() { Encrypted = false };
        }
    }

    private static ClientHello? ResumingHello(Session control, Offer offer)
    {
        var ticket = control.Tickets.FirstOrDefault();
        var id = ticket is null ? control.Answer.Hello!.SessionId : System.Security.Cryptography.RandomNumberGenerator.GetBytes(32);
        return id.IsEmpty ? null : (offer with { SessionId = id, Ticket = ticket?.Ticket ?? default, Groups = ClientHandshake.Groups }).ToHello();
    }

    /// <summary>Lists the files over a data connection.</summary>
    /// <returns>Whether it began, and the reply at its end; null where there was no data connection.</returns>
    private async Task<(bool Begun, string End)?> TransferAsync(LineChannel lines, Func<Stream, CancellationToken, Task<bool>> talk, CancellationToken deadline)
    {
        if (Port(await SayAsync(lines, "EPSV", deadline)) is not { } port) return null;
        var begun = await dialer.VisitBesideAsync(async (stream, token) =>
        {
            if (!(await SayAsync(lines, "LIST", token)).StartsWith('1')) return false;
            return await talk(stream, token);
        }, port, options.ConnectionDeadline, deadline);
        return (begun, begun ? (await door.HearAsync(lines, deadline)).LastOrDefault() ?? "" : "");
    }

    // 229 ... (|||port|), RFC 2428 section 3.
    private static int? Port(string reply) => reply.StartsWith("229", StringComparison.Ordinal) && reply.Split('|') is [_, _, _, var text, ..]
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 ? port : null;

    // 530 asks for a login first, which tells neither.
    private static bool? Accepts(string reply) => reply.Length == 0 || reply.StartsWith("530", StringComparison.Ordinal) ? null : reply.StartsWith('2');

    private async Task<string> SayAsync(LineChannel lines, string command, CancellationToken deadline) => (await door.SayAsync(lines, command, deadline)).LastOrDefault() ?? "";
}
