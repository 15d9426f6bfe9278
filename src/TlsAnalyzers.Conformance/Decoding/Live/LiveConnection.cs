using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>A connection of our own to a server, recorded.</summary>
internal static class LiveConnection
{
    /// <summary>Connects, makes a handshake and closes.</summary>
    /// <param name="server">The server.</param>
    /// <param name="options">What to offer.</param>
    /// <param name="log">Where all secrets are written to.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="SocketException">The server cannot be reached.</exception>
    /// <exception cref="TimeoutException">It does not take the connection in time.</exception>
    public static async Task<LiveVisit> OpenAsync(DnsEndPoint server, LiveOptions options, KeyLog log, TimeSpan patience, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(server, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"{server.Host}:{server.Port} did not answer in {patience.TotalSeconds:0.##} s");
        }

        var recording = new Recording(RecordingProxy.Limit);
        await using var stream = new RecordedStream(new NetworkStream(socket), recording);
        var (session, failure) = await SpeakAsync(stream, server, options, log, deadline.Token, cancellation);
        return new(recording, session, failure);
    }

    private static async Task<(Session? Session, string? Failure)> SpeakAsync(
        Stream stream, DnsEndPoint server, LiveOptions options, KeyLog log, CancellationToken deadline, CancellationToken cancellation)
    {
        Session? session = null;
        try
        {
            await FrontDoor.For(options.StartTls).EnterAsync(stream, new(server.Host, server.Port, options.Host ?? server.Host), deadline);
            using var keys = new ClientHandshakeKeys();
            var hello = options.ToHello(keys.Share(KeyAgreement.Groups[0]));
            // Where it ends without a session, what was sent tells why.
            session = await new ClientHandshake(stream, hello, keys, deadline) { Log = log, Certificate = options.Certificate, Resumption = options.Resumption }.RunAsync();
            if (session is not null) await session.CloseAsync();
            return (session, null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (session, "the time was up");
        }
        catch (Exception over) when (over is IOException or InvalidDataException or WireFormatException or NotSupportedException or CryptographicException)
        {
            return (session, over.Message);
        }
    }

    private sealed class RecordedStream(Stream inner, Recording recording) : PassThroughStream(inner)
    {
        private const int Most = RecordingProxy.Limit;
        private long _received;

        protected override void OnRead(ReadOnlySpan<byte> bytes, int room)
        {
            recording.Add(ConnectionEnd.Server, bytes);
            if ((_received += bytes.Length) > Most) throw new IOException($"the server sent more than {Most} bytes");
        }

        protected override void OnWrite(ReadOnlySpan<byte> bytes) => recording.Add(ConnectionEnd.Client, bytes);
    }
}
