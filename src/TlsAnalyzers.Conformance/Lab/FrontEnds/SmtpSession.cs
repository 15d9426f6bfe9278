namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Answers whatever a mail client says, so that it comes to its end: every login is right and every mail is taken.</summary>
internal sealed class SmtpSession(LineChannel lines, LabConnection connection)
{
    /// <summary>Answers one command.</summary>
    /// <returns>False when the conversation is over.</returns>
    public async Task<bool> AnswerAsync(string line, CancellationToken cancellation)
    {
        switch (LineChannel.Verb(line))
        {
            case "EHLO":
                await lines.WriteAsync(cancellation, "250-tlslab", "250-AUTH PLAIN LOGIN", "250 8BITMIME");
                return true;
            case "AUTH":
                await LogInAsync(line.Split(' '), cancellation);
                return true;
            case "DATA":
                await lines.WriteAsync(cancellation, "354 go on");
                while (await lines.ReadAsync(cancellation) is { } text && text != ".")
                {
                }
                await lines.WriteAsync(cancellation, "250 queued as " + connection.Server.Token);
                return true;
            case "QUIT":
                await lines.WriteAsync(cancellation, "221 bye");
                return false;
            default:
                await lines.WriteAsync(cancellation, "250 ok");
                return true;
        }
    }

    private async Task LogInAsync(string[] words, CancellationToken cancellation)
    {
        // LOGIN asks for a name and a password, PLAIN for both at once; what came with the command is not asked for again.
        var questions = words.ElementAtOrDefault(1)?.ToUpperInvariant() == "LOGIN" ? new[] { "VXNlcm5hbWU6", "UGFzc3dvcmQ6" } : [""];
        foreach (var question in questions.Skip(words.Length - 2))
        {
            await lines.WriteAsync(cancellation, "334 " + question);
            if (await lines.ReadAsync(cancellation) is { } answer) connection.Observation.AddApplicationBytes(System.Text.Encoding.Latin1.GetBytes(answer));
        }
        await lines.WriteAsync(cancellation, "235 welcome");
    }
}
