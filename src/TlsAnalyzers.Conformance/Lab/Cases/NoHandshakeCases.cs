using System.Security.Cryptography;
using System.Text;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Servers that do not get as far as a handshake, or know only one from another age.</summary>
internal static class NoHandshakeCases
{
    private const byte Ssl2ClientMasterKey = 2;

    /// <summary>How long a client may wait for a silent server. Half of what <see cref="CheckOptions.CaseTimeout"/> gives it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("proto-ssl2", CaseCategory.Protocol, Ideal.Refuse, Reference.Rfc(6176, "3"), "SSL 2.0",
            "The server answers with the hello of SSL 2.0.",
            lab => new RawEndpoint((connection, cancellation) => Ssl2Async(lab.Pki, connection, cancellation))),
        new("plain-http", CaseCategory.Record, Ideal.Refuse, Reference.Rfc(8446, "5.1"), "HTTP in clear",
            "The server answers the ClientHello with HTTP, in clear.",
            _ => After("HTTP in clear was sent", connection => PlainHttp(connection.Server.Token))),
        new("close-after-hello", CaseCategory.Record, Ideal.Refuse, Reference.Rfc(8446, "6.1"), "A closed connection",
            "The server closes the connection when the ClientHello is there.",
            _ => After("the connection was closed after the ClientHello", _ => [])),
        new("half-hello", CaseCategory.Record, Ideal.Refuse, Reference.Rfc(8446, "6.1"), "Half a ServerHello",
            "The server closes the connection in the middle of its ServerHello.",
            _ => After("half a ServerHello was sent", _ => HalfHello())),
        new("sni-unrecognized", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(6066, "3"), "An unknown host name",
            "The server does not know the host and says so in a fatal alert.",
            _ => After("the alert unrecognized_name was sent",
                _ => new TlsRecord(ContentType.alert, TlsVersion.Tls12,
                    TlsAlert.Fatal(AlertDescription.unrecognized_name).ToBytes()).ToBytes())),
        new("silence", CaseCategory.Record, Ideal.RefuseWhenStrict, Reference.Rfc(9112, "9.5"), "A silent server",
            $"The server never answers the ClientHello; a client that waits for {Patience.TotalSeconds} seconds has no deadline for the handshake.",
            _ => new RawEndpoint(SilenceAsync)),
    ];

    /// <summary>Sends bytes in answer to the ClientHello, and closes.</summary>
    private static RawEndpoint After(string how, Func<LabConnection, byte[]> bytes) => new(async (connection, cancellation) =>
    {
        if (!await ReadHelloAsync(connection, cancellation)) return;
        await connection.Stream.WriteAsync(bytes(connection), cancellation);
        connection.Observation.FaultPresented = how;
    });

    private static async Task SilenceAsync(LabConnection connection, CancellationToken cancellation)
    {
        if (!await ReadHelloAsync(connection, cancellation)) return;
        connection.Observation.FaultPresented = "no answer was sent";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            while (await connection.Stream.ReadAsync(new byte[1], patience.Token) > 0)
            {
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            connection.Observation.WentAlong = $"it waited for {Patience.TotalSeconds} seconds";
        }
    }

    private static async Task Ssl2Async(LabPki pki, LabConnection connection, CancellationToken cancellation)
    {
        if (!await ReadHelloAsync(connection, cancellation)) return;
        var hello = new Ssl2ServerHello(
            false, CertificateType: 1, TlsVersion.Ssl2, pki.Issue(Hierarchy.RsaLeaf).Der, CipherKinds: [0x010080, 0x0700C0],
            RandomNumberGenerator.GetBytes(16));
        await connection.Stream.WriteAsync(hello.ToBytes(), cancellation);
        connection.Observation.FaultPresented = "the ServerHello of SSL 2.0 was sent";
        var answer = new byte[3];
        if (await connection.Stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellation) == answer.Length
            && Ssl2Record.Begins(answer, Ssl2ClientMasterKey))
            connection.Observation.WentAlong = "it went on with the master key of SSL 2.0";
    }

    private static async Task<bool> ReadHelloAsync(LabConnection connection, CancellationToken cancellation) =>
        await new HandwrittenConnection(connection, new Script(), cancellation).ReadClientHelloAsync() is not null;

    private static byte[] PlainHttp(string token) =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {token.Length}\r\nConnection: close\r\n\r\n{token}");

    private static byte[] HalfHello()
    {
        var hello = new ServerHello(TlsVersion.Tls12, RandomNumberGenerator.GetBytes(32), default, 0xC02B, CompressionMethod.@null, null);
        return new TlsRecord(ContentType.handshake, TlsVersion.Tls12, hello.ToBytes()).ToBytes()[..^20];
    }
}
