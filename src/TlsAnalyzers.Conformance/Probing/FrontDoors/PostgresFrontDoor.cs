namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>SSLRequest of PostgreSQL (protocol 3.0, section "SSL Session Encryption").</summary>
internal sealed class PostgresFrontDoor : MessageFrontDoor
{
    private static readonly byte[] SslRequest = [0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f];

    // StartupMessage of protocol 3.0, of a user that nobody has.
    private static readonly byte[] Startup = [0, 0, 0, 41, 0, 3, 0, 0, .. "user\0tlscheck\0database\0tlscheck\0\0"u8];

    public override int DefaultPort => 5432;

    public override ReadOnlyMemory<byte> Request => Startup;

    public override bool BeginsLogin => true;

    // A sound server says within TLS that it saw something in clear, and so does PgBouncer. What else they complain about with protocol_violation says nothing.
    public override bool? IsAnswer(ReadOnlySpan<byte> heard) => heard switch
    {
        [] => false,
        [(byte)'E', ..] when heard.IndexOf("unencrypted data"u8) >= 0 => false,
        [(byte)'E', ..] when heard.IndexOf("C08P01\0"u8) >= 0 => null,
        [(byte)'R' or (byte)'E' or (byte)'v', ..] => true,
        _ => null,
    };

    // Authentication: the length, then the method.
    public override string? LoginOf(ReadOnlySpan<byte> heard) => heard is not [(byte)'R', _, _, _, _, 0, 0, 0, var method, ..] ? null : method switch
    {
        0 => "it asks for no password",
        3 => "it asks for a password, readable",
        5 => "it asks for a password, as MD5",
        10 => "it asks for a password, by SASL",
        _ => $"it asks for a login, method {method}",
    };

    public override async Task EnterAsync(Stream stream, ReadOnlyMemory<byte> behind, CancellationToken cancellation)
    {
        await stream.WriteAsync((byte[])[.. SslRequest, .. behind.Span], cancellation);
        var answer = new byte[1];
        if (await stream.ReadAsync(answer, cancellation) == 0) throw Refused("SSLRequest", null);
        if (answer[0] != 'S') throw Refused("SSLRequest", ((char)answer[0]).ToString());
    }
}
