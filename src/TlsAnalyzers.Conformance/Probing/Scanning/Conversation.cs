using System.Net.Sockets;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Sends a ClientHello and reads what the server says in clear. Whatever a server does becomes an <see cref="Answer"/>.</summary>
internal static class Conversation
{
    // A server that talks on without end is not listened to.
    private const int MostMessages = 32;
    private const int FirstBytes = 64;

    /// <summary>Asks on a connection of its own.</summary>
    public static Task<Answer> AskAsync(this Dialer dialer, Offer offer, CancellationToken cancellation) => dialer.AskAsync(offer.ToHello(), cancellation);

    /// <inheritdoc cref="AskAsync(Dialer, Offer, CancellationToken)"/>
    public static Task<Answer> AskAsync(this Dialer dialer, ClientHello hello, CancellationToken cancellation) => dialer.AskAsync(hello, Records, cancellation);

    /// <summary>Asks with records that are made by hand.</summary>
    public static async Task<Answer> AskAsync(
        this Dialer dialer, ClientHello hello, Func<ClientHello, IReadOnlyList<TlsRecord>> records, CancellationToken cancellation)
    {
        try
        {
            return await dialer.VisitAsync((stream, token) => AskAsync(stream, hello, records(hello), token, cancellation), cancellation) with { Asked = hello };
        }
        catch (UnreachableException failure)
        {
            return new Answer(AnswerKind.Unreachable, failure.Message) { Asked = hello };
        }
        catch (ShutDoorException failure)
        {
            return new Answer(AnswerKind.NotTls, failure.Message) { Asked = hello };
        }
    }

    /// <summary>Asks on a connection that is there already.</summary>
    public static Task<Answer> AskAsync(Stream stream, ClientHello hello, CancellationToken deadline, CancellationToken cancellation) =>
        AskAsync(stream, hello, Records(hello), deadline, cancellation);

    private static async Task<Answer> AskAsync(
        Stream stream, ClientHello hello, IReadOnlyList<TlsRecord> records, CancellationToken deadline, CancellationToken cancellation)
    {
        var first = new FirstBytesStream(stream, FirstBytes);
        var channel = new RecordChannel(first);
        var flight = new List<HandshakeMessage>();
        ServerHello? answer = null;
        try
        {
            await channel.WriteRecordsAsync(records, deadline);
            var context = new HandshakeContext(hello.LegacyVersion);
            for (var count = 0; count < MostMessages; count++)
            {
                if (await channel.ReadAsync(deadline) is not { } message) break;
                if (message.Type is ContentType.alert)
                {
                    var alert = TlsAlert.Read(message.Content);
                    // unrecognized_name may come as a warning, and the handshake goes on (RFC 6066 section 3).
                    if (alert.Level is AlertLevel.warning && alert.Description is not AlertDescription.close_notify) continue;
                    return answer is null ? new Answer(AnswerKind.Alert) { Alert = alert } : End();
                }

                if (message.Type is not ContentType.handshake) return End();
                var read = HandshakeMessage.Read(message.Handshake, context);
                context = context.After(read);
                if (answer is not null) flight.Add(read);
                else if (read is ServerHello said) answer = said;
                else return new Answer(AnswerKind.Malformed, $"{read.Type.Name()} came in place of a server_hello");
                if (context.IsTls13 || read.Type is HandshakeType.server_hello_done) return End();
            }

            return End();
        }
        catch (WireFormatException broken)
        {
            return answer is null && !LooksLikeTls(first.Bytes.Span)
                ? new Answer(AnswerKind.NotTls) { FirstBytes = first.Bytes }
                : End(new Answer(AnswerKind.Malformed, broken.Message));
        }
        catch (InvalidDataException tooMuch)
        {
            return End(new Answer(AnswerKind.Malformed, tooMuch.Message));
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            return End();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return End(new Answer(first.Bytes.IsEmpty ? AnswerKind.Silence : AnswerKind.Malformed, "the message is not complete"));
        }

        // What came before the trouble counts: a ServerHello is an answer whatever follows it.
        Answer End(Answer? trouble = null) => answer is not null
            ? new Answer(AnswerKind.Hello, trouble?.ToString() ?? "") { Hello = answer, Flight = flight }
            : trouble ?? new Answer(AnswerKind.Closed);
    }

    /// <summary>The version of the record layer is that of TLS 1.0, which no server minds, except for SSL 3.0 (RFC 8446 section 5.1).</summary>
    private static IReadOnlyList<TlsRecord> Records(ClientHello hello) =>
        [.. TlsRecord.Split(ContentType.handshake, hello.LegacyVersion is TlsVersion.Ssl3 ? TlsVersion.Ssl3 : TlsVersion.Tls10, hello.ToBytes())];

    private static bool LooksLikeTls(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)ContentType.alert or (byte)ContentType.handshake, 3, ..] or [(byte)ContentType.alert or (byte)ContentType.handshake];
}
