namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A mail server (RFC 5321) as far as TLS is concerned (RFC 3207).</summary>
internal sealed record Smtp
{
    /// <summary>Lists STARTTLS among its extensions. One that does not plays the attacker who removes the line.</summary>
    public bool OffersStartTls { get; init; } = true;

    /// <summary>Lists AUTH before TLS, and so invites the password in clear.</summary>
    public bool OffersAuthInClear { get; init; }

    /// <summary>What it answers to STARTTLS; TLS begins after 220.</summary>
    public string StartTlsReply { get; init; } = "220 ready";

    /// <summary>A reply sent in clear in the same piece as the 220, where an attacker would put it.</summary>
    public string? InjectedReply { get; init; }

    /// <summary>The conversation before TLS.</summary>
    public async Task<bool> PreludeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        await lines.WriteAsync(cancellation, "220 tlslab ESMTP");
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            switch (LineChannel.Verb(line))
            {
                case "EHLO" or "HELO" or "LHLO":
                    await lines.WriteAsync(cancellation, Extensions());
                    if (!OffersStartTls) connection.Observation.FaultPresented = "the greeting was answered without STARTTLS";
                    if (OffersAuthInClear) connection.Observation.FaultPresented = "AUTH was offered before TLS";
                    break;
                case "STARTTLS":
                    var reply = OffersStartTls ? StartTlsReply : "502 unknown";
                    await lines.WriteAsync(cancellation, InjectedReply is null ? [reply] : [reply, InjectedReply]);
                    if (reply.StartsWith("220", StringComparison.Ordinal))
                    {
                        if (InjectedReply is not null) connection.Observation.FaultPresented = "a reply was put behind the 220, before TLS";
                        return true;
                    }
                    connection.Observation.FaultPresented = $"STARTTLS was answered with {reply}";
                    break;
                case "AUTH" or "MAIL":
                    connection.Observation.GoesAlong(line, "in clear");
                    await new SmtpSession(lines, connection).AnswerAsync(line, cancellation);
                    break;
                default:
                    if (!await new SmtpSession(lines, connection).AnswerAsync(line, cancellation)) return false;
                    break;
            }
        }
        return false;
    }

    /// <summary>The conversation after TLS, with a client that should have refused, or with any at a good server.</summary>
    public static async Task SessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        var session = new SmtpSession(lines, connection);
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            if (LineChannel.Verb(line) is "MAIL") connection.Observation.TokenRequested = true;
            if (!await session.AnswerAsync(line, cancellation)) return;
        }
    }

    /// <summary>
    /// After an injected reply: keeps the client waiting for the answer to its first command. One that goes on has taken the injected reply for it.
    /// </summary>
    public static async Task AwaitMistakeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        if (await lines.ReadAsync(cancellation) is null) return;
        var next = lines.ReadAsync(cancellation);
        if (await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(250), cancellation)) == next && await next is { } line)
            connection.Observation.GoesAlong(line, "after taking a reply from before TLS for the server's");
        await lines.WriteAsync(cancellation, "421 closing");
    }

    private string[] Extensions() =>
    [
        "250-tlslab",
        .. OffersStartTls ? ["250-STARTTLS"] : Array.Empty<string>(),
        .. OffersAuthInClear ? ["250-AUTH PLAIN LOGIN"] : Array.Empty<string>(),
        "250 8BITMIME",
    ];
}
