namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>The SSL request packet of MySQL (protocol 10).</summary>
internal sealed class MySqlFrontDoor : MessageFrontDoor
{
    private const int HeaderLength = 4;
    private const int LongestGreeting = 4096;
    private const int ClientSsl = 0x0800;
    private const int BadHandshake = 1043;
    private const int FirstNetworkError = 1156;
    private const int LastNetworkError = 1161;

    // PROTOCOL_41, SSL and SECURE_CONNECTION; packets up to 16 MiB; utf8mb4; 23 zeros. The login would follow inside TLS.
    private static readonly byte[] SslRequest = [32, 0, 0, 1, 0x00, 0x8a, 0, 0, 0, 0, 0, 1, 45, .. new byte[23]];

    // HandshakeResponse41 of a user that nobody has, without a password. It follows the SSL request.
    private static readonly byte[] Login = [42, 0, 0, 2, .. SslRequest.AsSpan(4), .. "tlscheck\0"u8, 0];

    public override int DefaultPort => 3306;

    public override ReadOnlyMemory<byte> Request => Login;

    // OK, a change of the method, more of it, or an error, in the packet after the login. An error that is about the conversation itself is no answer.
    public override bool? IsAnswer(ReadOnlySpan<byte> heard) => heard switch
    {
        [_, _, _, 3, 0x00 or 0x01 or 0xfe, ..] => true,
        [_, _, _, _, 0xff, var low, var high, ..] => (low | (high << 8)) is not (BadHandshake or >= FirstNetworkError and <= LastNetworkError),
        _ => false,
    };

    public override async Task EnterAsync(Stream stream, ReadOnlyMemory<byte> behind, CancellationToken cancellation)
    {
        var header = new byte[HeaderLength];
        await stream.ReadExactlyAsync(header, cancellation);
        var length = header[0] | (header[1] << 8) | (header[2] << 16);
        if (length > LongestGreeting) throw Refused("the connection", $"a packet of {length} bytes");
        var greeting = new byte[length];
        await stream.ReadExactlyAsync(greeting, cancellation);
        // Version 10, a text that ends in zero, four bytes of thread id, eight of salt, a zero: then the lower half of the abilities.
        var abilities = Array.IndexOf(greeting, (byte)0) + 1 + 4 + 8 + 1;
        if (greeting is not [10, ..] || abilities + 1 >= greeting.Length) throw Refused("the connection", "no greeting of MySQL");
        if (((greeting[abilities] | (greeting[abilities + 1] << 8)) & ClientSsl) == 0) throw Refused("the connection", "a greeting without CLIENT_SSL");
        await stream.WriteAsync((byte[])[.. SslRequest, .. behind.Span], cancellation);
    }
}
