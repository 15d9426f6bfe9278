namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A mailbox server (RFC 9051) as far as TLS is concerned.</summary>
/// <param name="OffersStartTls">Lists STARTTLS; one that does not plays the attacker who removes it.</param>
internal sealed record Imap(bool OffersStartTls)
{
    /// <summary>The conversation before TLS.</summary>
    public async Task<bool> PreludeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        await lines.WriteAsync(cancellation, "* OK tlslab");
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            var (tag, command) = Split(line);
            var verb = LineChannel.Verb(command);
            if (verb is "CAPABILITY" && !OffersStartTls) connection.Observation.FaultPresented = "the capabilities came without STARTTLS";
            if (verb is "STARTTLS" && !OffersStartTls) connection.Observation.FaultPresented = "STARTTLS was refused";
            if (verb is "STARTTLS" && OffersStartTls)
            {
                await lines.WriteAsync(cancellation, tag + " OK begin");
                return true;
            }
            if (verb is "LOGIN" or "AUTHENTICATE") connection.Observation.GoesAlong(command, "in clear");
            await lines.WriteAsync(cancellation, Reply(tag, verb, OffersStartTls ? "IMAP4rev1 STARTTLS LOGINDISABLED" : "IMAP4rev1", connection));
            if (verb is "LOGOUT") return false;
        }
        return false;
    }

    /// <summary>The conversation after TLS.</summary>
    public static async Task SessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            var (tag, command) = Split(line);
            var verb = LineChannel.Verb(command);
            if (verb is "LOGIN" or "AUTHENTICATE") connection.Observation.TokenRequested = true;
            if (verb is "AUTHENTICATE" && command.Split(' ').Length == 2)
            {
                await lines.WriteAsync(cancellation, "+ ");
                await lines.ReadAsync(cancellation);
            }
            await lines.WriteAsync(cancellation, Reply(tag, verb, "IMAP4rev1 AUTH=PLAIN", connection));
            if (verb is "LOGOUT") return;
        }
    }

    private static (string Tag, string Command) Split(string line) => line.Split(' ', 2) is [var tag, var command] ? (tag, command) : (line, "");

    private static string[] Reply(string tag, string verb, string capabilities, LabConnection connection) => verb switch
    {
        "CAPABILITY" => ["* CAPABILITY " + capabilities, tag + " OK done"],
        "STARTTLS" => [tag + " BAD unknown"],
        "LIST" => [$"* LIST () \"/\" {connection.Server.Token}", tag + " OK done"],
        "LOGOUT" => ["* BYE", tag + " OK done"],
        _ => [tag + " OK done"],
    };
}
