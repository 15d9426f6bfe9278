using System.Formats.Asn1;
using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A directory (RFC 4511) as far as TLS is concerned: binds succeed, searches find the lab's token.</summary>
/// <param name="OffersStartTls">Knows the StartTLS operation; one that does not plays the attacker who refuses it.</param>
internal sealed record Ldap(bool OffersStartTls)
{
    private const string StartTls = "1.3.6.1.4.1.1466.20037";
    private const int LongestMessage = 65536;
    private const int ProtocolError = 2;
    private static readonly Asn1Tag BindRequest = new(TagClass.Application, 0, isConstructed: true);
    private static readonly Asn1Tag BindResponse = new(TagClass.Application, 1);
    private static readonly Asn1Tag UnbindRequest = new(TagClass.Application, 2);
    private static readonly Asn1Tag SearchRequest = new(TagClass.Application, 3, isConstructed: true);
    private static readonly Asn1Tag SearchEntry = new(TagClass.Application, 4);
    private static readonly Asn1Tag SearchDone = new(TagClass.Application, 5);
    private static readonly Asn1Tag ExtendedRequest = new(TagClass.Application, 23, isConstructed: true);
    private static readonly Asn1Tag ExtendedResponse = new(TagClass.Application, 24);

    /// <summary>The conversation before TLS.</summary>
    public async Task<bool> PreludeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        while (await ReadAsync(stream, cancellation) is var (id, operation, content))
        {
            if (operation == ExtendedRequest && Encoding.ASCII.GetString(content).Contains(StartTls, StringComparison.Ordinal))
            {
                await stream.WriteAsync(Result(id, ExtendedResponse, OffersStartTls ? 0 : ProtocolError), cancellation);
                if (OffersStartTls) return true;
                connection.Observation.FaultPresented = "the StartTLS operation was refused";
                continue;
            }
            if (operation == BindRequest) connection.Observation.GoesAlong("Bind " + Encoding.Latin1.GetString(content), "in clear");
            if (!await AnswerAsync(stream, connection, id, operation, cancellation)) return false;
        }
        return false;
    }

    /// <summary>The conversation after TLS.</summary>
    public static async Task SessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        while (await ReadAsync(stream, cancellation) is var (id, operation, _))
        {
            connection.Observation.TokenRequested |= operation == BindRequest || operation == SearchRequest;
            if (!await AnswerAsync(stream, connection, id, operation, cancellation)) return;
        }
    }

    private static async Task<bool> AnswerAsync(Stream stream, LabConnection connection, int id, Asn1Tag operation, CancellationToken cancellation)
    {
        if (operation.HasSameClassAndValue(UnbindRequest)) return false;
        if (operation == SearchRequest)
        {
            await stream.WriteAsync(Entry(id, connection.Server.Token), cancellation);
            await stream.WriteAsync(Result(id, SearchDone, 0), cancellation);
            return true;
        }
        await stream.WriteAsync(Result(id, operation == BindRequest ? BindResponse : ExtendedResponse, operation == BindRequest ? 0 : ProtocolError), cancellation);
        return true;
    }

    private static async Task<(int Id, Asn1Tag Operation, byte[] Content)?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var header = new byte[6];
        if (await stream.ReadAtLeastAsync(header.AsMemory(0, 2), 2, throwOnEndOfStream: false, cancellation) < 2) return null;
        var lengthBytes = header[1] < 0x80 ? 0 : header[1] & 0x7f;
        if (lengthBytes > 4) throw new InvalidDataException("The length of an LDAP message does not fit.");
        await stream.ReadExactlyAsync(header.AsMemory(2, lengthBytes), cancellation);
        long length = header[1] & 0x7f;
        if (lengthBytes > 0) length = header.AsSpan(2, lengthBytes).ToArray().Aggregate(0L, (sum, digit) => (sum << 8) | digit);
        if (length > LongestMessage) throw new InvalidDataException($"An LDAP message of {length} bytes.");
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, cancellation);
        var reader = new AsnReader(body, AsnEncodingRules.BER);
        reader.TryReadInt32(out var id);
        return (id, reader.PeekTag(), reader.ReadEncodedValue().ToArray());
    }

    private static byte[] Message(int id, Action<AsnWriter> operation)
    {
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(id);
            operation(writer);
        }
        return writer.Encode();
    }

    private static byte[] Result(int id, Asn1Tag operation, int code) => Message(id, writer =>
    {
        using var response = writer.PushSequence(operation);
        writer.WriteEncodedValue([0x0a, 1, (byte)code]);
        writer.WriteOctetString([]);
        writer.WriteOctetString([]);
    });

    private static byte[] Entry(int id, string name) => Message(id, writer =>
    {
        using var entry = writer.PushSequence(SearchEntry);
        writer.WriteOctetString(Encoding.ASCII.GetBytes("cn=" + name));
        using var attributes = writer.PushSequence();
    });
}
