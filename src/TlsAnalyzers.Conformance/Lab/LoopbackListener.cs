using System.Net;
using System.Net.Sockets;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A free port on loopback and on nothing else: 127.0.0.1, and the same port of ::1 where there is IPv6.</summary>
internal sealed class LoopbackListener : IDisposable
{
    // More than a thousand clients may come at once.
    private const int Backlog = 4096;
    private const int Attempts = 20;

    public LoopbackListener(int port = 0)
    {
        var wantsIpv6 = Capability.Ipv6Loopback.Missing is null;
        for (var attempt = 1; ; attempt++)
        {
            var first = Listen(IPAddress.Loopback, port);
            Port = ((IPEndPoint)first.LocalEndPoint!).Port;
            if (!wantsIpv6)
            {
                Sockets = [first];
                return;
            }
            try
            {
                Sockets = [first, Listen(IPAddress.IPv6Loopback, Port)];
                return;
            }
            catch (SocketException error) when (error.SocketErrorCode is SocketError.AddressAlreadyInUse && attempt < Attempts && port == 0)
            {
                // Someone else has this port of ::1 alone.
                first.Dispose();
            }
            catch
            {
                first.Dispose();
                throw;
            }
        }
    }

    public int Port { get; }

    public IReadOnlyList<Socket> Sockets { get; }

    /// <summary>A client has connected and nobody has accepted it yet.</summary>
    public bool HasWaiting => Sockets.Any(socket => socket.Poll(0, SelectMode.SelectRead));

    public void Dispose()
    {
        foreach (var socket in Sockets) socket.Dispose();
    }

    private static Socket Listen(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(Backlog);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
