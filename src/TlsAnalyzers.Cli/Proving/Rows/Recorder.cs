using System.Security.Cryptography;
using System.Text;
using TlsAnalyzers.Cli.Proving.Encounters;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Servers that only proofs need.</summary>
internal static class Recorder
{
    private const byte HandshakeRecord = 22;

    /// <summary>Speaks no TLS, and answers whoever asks in clear: what it can read, anyone on the way can.</summary>
    public static ServerEncounter InClear { get; } = new(
        Case("recorder", "A server that reads along", "It speaks no TLS.", _ => new RawEndpoint(ReadAsync)),
        "a recorder that speaks no TLS")
    {
        Accepted = Verdicts.SentInClear,
        Refused = Verdicts.SentNothing,
    };

    /// <summary>A good server of WebSockets.</summary>
    public static ServerEncounter WebSocket { get; } = new(
        Case("websocket", "A server of WebSockets", "Nothing is wrong.",
            lab => new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf)) { Application = OpenAsync }),
        "a good server of WebSockets");

    private static LabCase Case(string id, string title, string fault, Func<LabContext, Endpoint> endpoint) =>
        new(id, CaseCategory.Control, Ideal.Either, Reference.Rfc(9110, "4.2"), title, fault, endpoint);

    private static async Task ReadAsync(LabConnection connection, CancellationToken cancellation)
    {
        var first = new byte[1];
        if (await connection.Stream.ReadAsync(first, cancellation) == 0) return;
        connection.Observation.FaultPresented = "the server speaks no TLS";
        if (first[0] == HandshakeRecord) return;
        connection.Observation.GoesAlong("a request", "in clear");
        await HttpAnswer.ServeAsync(connection.Stream, connection, cancellation);
    }

    // RFC 6455 section 4.2.2.
    private static async Task OpenAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (await HttpAnswer.ReadHeadAsync(stream, cancellation) is not { } head) return;
        const string name = "Sec-WebSocket-Key: ";
        var key = head.Split("\r\n").First(line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase))[name.Length..];
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
        connection.Observation.TokenRequested = true;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + $"Sec-WebSocket-Accept: {accept}\r\n\r\n"), cancellation);
    }
}
