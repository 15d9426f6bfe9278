using System.Buffers.Binary;
using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A PostgreSQL server (protocol 3.0) as far as TLS is concerned: any password is right, any query gives the lab's token.</summary>
/// <param name="OffersTls">Answers SSLRequest with S; one that does not plays the attacker who answers N.</param>
internal sealed record Postgres(bool OffersTls)
{
    private const int SslRequest = 80877103;
    private const int GssRequest = 80877104;
    private const int LongestMessage = 65536;

    /// <summary>The conversation before TLS.</summary>
    public async Task<bool> PreludeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        while (await ReadAsync(stream, cancellation) is { } message)
        {
            var code = message.Length >= 4 ? BinaryPrimitives.ReadInt32BigEndian(message) : 0;
            if (code is SslRequest or GssRequest)
            {
                var agrees = code == SslRequest && OffersTls;
                await stream.WriteAsync(agrees ? "S"u8.ToArray() : "N"u8.ToArray(), cancellation);
                if (agrees) return true;
                if (code == SslRequest) connection.Observation.FaultPresented = "SSLRequest was answered with N";
                continue;
            }
            connection.Observation.FaultPresented ??= "the server goes on without TLS";
            connection.Observation.GoesAlong("StartupMessage " + Encoding.Latin1.GetString(message), "in clear");
            await AskPasswordAsync(stream, connection, cancellation);
            return false;
        }
        return false;
    }

    /// <summary>The conversation after TLS.</summary>
    public static async Task SessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (await ReadAsync(stream, cancellation) is null) return;
        connection.Observation.TokenRequested = true;
        await AskPasswordAsync(stream, connection, cancellation);
        await stream.WriteAsync((byte[])[.. Message('R', [0, 0, 0, 0]), .. Message('Z', "I"u8)], cancellation);
        while (await ReadTypedAsync(stream, cancellation) is var (type, _) && type != 'X')
        {
            if (type == 'Q') await stream.WriteAsync(Answer(connection.Server.Token), cancellation);
        }
    }

    private static async Task AskPasswordAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        await stream.WriteAsync(Message('R', [0, 0, 0, 3]), cancellation);
        if (await ReadTypedAsync(stream, cancellation) is ('p', var password)) connection.Observation.AddApplicationBytes(password);
    }

    private static byte[] Answer(string token)
    {
        byte[] column = [.. "token\0"u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0];
        byte[] value = [0, 1, 0, 0, 0, (byte)token.Length, .. Encoding.ASCII.GetBytes(token)];
        return [.. Message('T', [0, 1, .. column]), .. Message('D', value), .. Message('C', "SELECT 1\0"u8), .. Message('Z', "I"u8)];
    }

    private static byte[] Message(char type, ReadOnlySpan<byte> content)
    {
        var message = new byte[5 + content.Length];
        message[0] = (byte)type;
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), 4 + content.Length);
        content.CopyTo(message.AsSpan(5));
        return message;
    }

    private static async Task<(char Type, byte[] Content)?> ReadTypedAsync(Stream stream, CancellationToken cancellation)
    {
        var type = new byte[1];
        if (await stream.ReadAsync(type, cancellation) == 0) return null;
        return await ReadAsync(stream, cancellation) is { } content ? ((char)type[0], content) : null;
    }

    private static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var header = new byte[4];
        if (await stream.ReadAtLeastAsync(header, 4, throwOnEndOfStream: false, cancellation) < 4) return null;
        var length = BinaryPrimitives.ReadInt32BigEndian(header) - 4;
        if (length is < 0 or > LongestMessage) throw new InvalidDataException($"A PostgreSQL message of {length} bytes.");
        var content = new byte[length];
        await stream.ReadExactlyAsync(content, cancellation);
        return content;
    }
}
