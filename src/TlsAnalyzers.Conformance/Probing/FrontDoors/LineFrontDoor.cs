using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>Protocols of lines: SMTP, IMAP, POP3, FTP.</summary>
internal sealed class LineFrontDoor(Dialogue dialogue) : FrontDoor
{
    private const int MostLines = 128;

    public Dialogue Dialogue => dialogue;

    public override int DefaultPort => dialogue.Port;

    public override async Task EnterAsync(Stream stream, ProbeTarget target, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        await GreetAsync(lines, cancellation);
        if (dialogue.Introduction.Length > 0) await SayAsync(lines, dialogue.Introduction, cancellation);
        await BeginAsync(lines, dialogue.Command, cancellation);
    }

    /// <summary>Hears the greeting.</summary>
    public async Task<string> GreetAsync(LineChannel lines, CancellationToken cancellation)
    {
        var greeting = await ReplyAsync(lines, "", cancellation);
        return greeting.Count > 0 && greeting[0].StartsWith(dialogue.Greets, StringComparison.Ordinal) ? greeting[0] : throw Refused("the connection", greeting.FirstOrDefault());
    }

    /// <summary>Says something and hears the whole reply.</summary>
    public async Task<IReadOnlyList<string>> SayAsync(LineChannel lines, string command, CancellationToken cancellation)
    {
        await lines.WriteAsync(cancellation, command);
        return await ReplyAsync(lines, command, cancellation);
    }

    /// <summary>Hears a reply that nothing more has to be said for.</summary>
    public Task<IReadOnlyList<string>> HearAsync(LineChannel lines, CancellationToken cancellation) => ReplyAsync(lines, "", cancellation);

    /// <summary>Says what begins TLS, with whatever is glued behind it.</summary>
    public async Task BeginAsync(LineChannel lines, string command, CancellationToken cancellation)
    {
        await lines.WriteAsync(cancellation, command);
        var reply = await ReplyAsync(lines, dialogue.Command, cancellation);
        if (reply.Count == 0 || !reply[^1].StartsWith(dialogue.Agrees, StringComparison.Ordinal)) throw Refused(dialogue.Command, reply.LastOrDefault());
    }

    private async Task<IReadOnlyList<string>> ReplyAsync(LineChannel lines, string asked, CancellationToken cancellation)
    {
        var reply = new List<string>();
        do
        {
            if (await lines.ReadAsync(cancellation) is not { } line) break;
            reply.Add(line);
        }
        while (reply.Count < MostLines && dialogue.GoesOn(reply[^1], asked));
        return reply;
    }
}
