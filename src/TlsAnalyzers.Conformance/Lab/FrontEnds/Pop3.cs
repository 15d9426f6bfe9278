namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A mailbox server (RFC 1939) as far as TLS is concerned (RFC 2595).</summary>
/// <param name="OffersStls">Lists STLS; one that does not plays the attacker who removes it.</param>
internal sealed record Pop3(bool OffersStls)
{
    /// <summary>The conversation before TLS.</summary>
    public async Task<bool> PreludeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        await lines.WriteAsync(cancellation, "+OK tlslab");
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            var verb = LineChannel.Verb(line);
            if (verb is "CAPA" && !OffersStls) connection.Observation.FaultPresented = "the capabilities came without STLS";
            if (verb is "STLS" && !OffersStls) connection.Observation.FaultPresented = "STLS was refused";
            if (verb is "STLS" && OffersStls)
            {
                await lines.WriteAsync(cancellation, "+OK begin");
                return true;
            }
            if (verb is "USER" or "PASS" or "APOP" or "AUTH") connection.Observation.GoesAlong(line, "in clear");
            await lines.WriteAsync(cancellation, verb is "STLS" ? ["-ERR unknown"] : Reply(verb, OffersStls ? ["STLS"] : [], connection));
            if (verb is "QUIT") return false;
        }
        return false;
    }

    /// <summary>The conversation after TLS.</summary>
    public static async Task SessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            var verb = LineChannel.Verb(line);
            if (verb is "USER" or "AUTH" or "APOP") connection.Observation.TokenRequested = true;
            if (verb is "AUTH" && line.Split(' ').Length == 2)
            {
                await lines.WriteAsync(cancellation, "+ ");
                await lines.ReadAsync(cancellation);
            }
            await lines.WriteAsync(cancellation, Reply(verb, ["SASL PLAIN"], connection));
            if (verb is "QUIT") return;
        }
    }

    private static string[] Reply(string verb, string[] capabilities, LabConnection connection) => verb switch
    {
        "CAPA" => ["+OK", "USER", .. capabilities, "."],
        "STAT" => ["+OK 1 100"],
        "LIST" => ["+OK", "1 100", "."],
        "UIDL" => ["+OK", "1 a", "."],
        "RETR" or "TOP" => ["+OK", "Subject: " + connection.Server.Token, "", ".",],
        _ => ["+OK"],
    };
}
