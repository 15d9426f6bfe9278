namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A file server (RFC 959) as far as TLS is concerned (RFC 4217): one control connection, and a data connection for each transfer.</summary>
internal sealed record Ftp
{
    /// <summary>What it answers to AUTH; TLS begins after 234.</summary>
    public string AuthReply { get; init; } = "234 ready";

    /// <summary>What it answers to PROT P.</summary>
    public string ProtPrivateReply { get; init; } = "200 ok";

    /// <summary>The TLS of the data connection; null: it talks in clear there, whatever was agreed.</summary>
    public Endpoint? DataTls { get; init; }

    /// <summary>The conversation before TLS.</summary>
    public async Task<bool> PreludeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        var lines = new LineChannel(stream);
        await lines.WriteAsync(cancellation, "220 tlslab");
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            switch (LineChannel.Verb(line))
            {
                case "AUTH":
                    await lines.WriteAsync(cancellation, AuthReply);
                    if (AuthReply.StartsWith("234", StringComparison.Ordinal)) return true;
                    connection.Observation.FaultPresented = $"AUTH was answered with {AuthReply}";
                    break;
                case "USER" or "PASS":
                    connection.Observation.FaultPresented ??= "the server lets anyone in without TLS";
                    connection.Observation.GoesAlong(line, "in clear");
                    await lines.WriteAsync(cancellation, "530 not without TLS");
                    break;
                case "QUIT":
                    await lines.WriteAsync(cancellation, "221 bye");
                    return false;
                default:
                    await lines.WriteAsync(cancellation, LineChannel.Verb(line) is "FEAT" ? "211-Features\r\n AUTH TLS\r\n PBSZ\r\n PROT\r\n211 end" : "530 not yet");
                    break;
            }
        }
        return false;
    }

    /// <summary>The conversation after TLS, where the greeting is already said.</summary>
    public async Task SessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        using var session = new FtpSession(this, stream, connection);
        await session.RunAsync(cancellation);
    }

    /// <summary>The conversation where TLS was there from the first byte.</summary>
    public async Task ImplicitSessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        await new LineChannel(stream).WriteAsync(cancellation, "220 tlslab");
        await SessionAsync(stream, connection, cancellation);
    }
}
