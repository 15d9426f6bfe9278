using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>
/// Puts the streams of both ends, recorded each for itself, into the order that the handshake forces: who waits for the other does not go on
/// before. Between data of both ends no order is forced, and none is found.
/// </summary>
internal static class StreamPair
{
    public static IReadOnlyList<(ConnectionEnd From, ReadOnlyMemory<byte> Bytes)> InOrder(ReadOnlyMemory<byte> client, ReadOnlyMemory<byte> server)
    {
        List<(ConnectionEnd, ReadOnlyMemory<byte>)> runs = [];
        var (turn, waiting) = (ConnectionEnd.Client, ConnectionEnd.Server);
        var rest = new Dictionary<ConnectionEnd, ReadOnlyMemory<byte>> { [turn] = client, [waiting] = server };
        while (!rest[turn].IsEmpty || !rest[waiting].IsEmpty)
        {
            var length = TurnLength(rest[turn]);
            if (length > 0) runs.Add((turn, rest[turn][..length]));
            rest[turn] = rest[turn][length..];
            (turn, waiting) = (waiting, turn);
        }

        return runs;
    }

    /// <summary>How far an end goes before it waits: through its hello, ServerHelloDone, or the Finished behind its ChangeCipherSpec.</summary>
    private static int TurnLength(ReadOnlyMemory<byte> stream)
    {
        var start = ClearText.IsRecord(stream.Span) ? 0 : ClearText.Length(stream.Span);
        var reader = new RecordReader();
        var messages = new HandshakeReader();
        reader.Append(stream.Span[start..]);
        var (length, hasNewKeys) = (start, false);
        try
        {
            while (reader.TryRead(out var record))
            {
                length += TlsRecord.HeaderLength + record.Fragment.Length;
                if (record.Type is ContentType.handshake && (hasNewKeys || EndsTurn(messages, record))) return length;
                hasNewKeys |= record.Type is ContentType.change_cipher_spec;
            }
        }
        catch (WireFormatException)
        {
            // The decoder will say what is wrong, and where.
        }

        return stream.Length;
    }

    private static bool EndsTurn(HandshakeReader messages, TlsRecord record)
    {
        messages.Append(record.Fragment);
        var ends = false;
        while (messages.TryRead(out var message))
            ends |= message.Type is HandshakeType.client_hello or HandshakeType.server_hello_done || StepTitle.Of(message) == "HelloRetryRequest";
        return ends;
    }
}
