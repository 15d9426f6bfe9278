using System.Net.Sockets;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The TCP stream to one client: records what crosses it, gives up on clients that send more than the lab takes, and sees how they leave.</summary>
internal sealed class ClientStream(Socket socket, long limit, Observation observation)
    : PassThroughStream(new NetworkStream(socket, ownsSocket: true))
{
    private long _received;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.ReadAsync(buffer, cancellationToken);
        }
        catch (IOException error) when (error.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            observation.End(CloseKind.Reset);
            throw;
        }
    }

    protected override void OnRead(ReadOnlySpan<byte> bytes, int room)
    {
        if (bytes.IsEmpty && room > 0) observation.End(CloseKind.ByClient);
        observation.Recording.Add(ConnectionEnd.Client, bytes);
        _received += bytes.Length;
        if (_received <= limit) return;
        observation.End(CloseKind.TooMuch);
        throw new IOException($"The client sent more than {limit} bytes.");
    }

    protected override void OnWrite(ReadOnlySpan<byte> bytes) => observation.Recording.Add(ConnectionEnd.Server, bytes);
}
