namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>SSLRequest of PostgreSQL (protocol 3.0, section "SSL Session Encryption").</summary>
internal sealed class PostgresFrontDoor : FrontDoor
{
    private static readonly byte[] SslRequest = [0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f];

    public override int DefaultPort => 5432;

    public override async Task EnterAsync(Stream stream, ProbeTarget target, CancellationToken cancellation)
    {
        await stream.WriteAsync(SslRequest, cancellation);
        var answer = new byte[1];
        if (await stream.ReadAsync(answer, cancellation) == 0) throw Refused("SSLRequest", null);
        if (answer[0] != 'S') throw Refused("SSLRequest", ((char)answer[0]).ToString());
    }
}
