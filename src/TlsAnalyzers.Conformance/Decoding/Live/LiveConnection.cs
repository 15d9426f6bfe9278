using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>A connection of our own to a server, recorded, with all its secrets.</summary>
internal static class LiveConnection
{
    /// <summary>Connects, makes a handshake and closes.</summary>
    /// <returns>What crossed the connection, what opens it, and what ended it early, or null.</returns>
    /// <exception cref="SocketException">The server cannot be reached.</exception>
    /// <exception cref="TimeoutException">It does not take the connection in time.</exception>
    public static async Task<(Recording Recording, KeyLog Log, string? Failure)> OpenAsync(DnsEndPoint server, LiveOptions options, TimeSpan patience, CancellationToken cancellation)
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
        var log = new KeyLog();
        await using var stream = new RecordedStream(new NetworkStream(socket), recording);
        return (recording, log, await SpeakAsync(stream, server, options, log, deadline.Token, cancellation));
    }

    private static async Task<string?> SpeakAsync(Stream stream, DnsEndPoint server, LiveOptions options, KeyLog log, CancellationToken deadline, CancellationToken cancellation)
    {
        try
        {
            await FrontDoor.For(options.StartTls).EnterAsync(stream, new(server.Host, server.Port, options.Host ?? server.Host), deadline);
            using var keys = new ClientHandshakeKeys();
            var hello = options.ToHello(keys.Share(KeyAgreement.Groups[0]));
            // Where it ends without a session, what was sent tells why.
            if (await new ClientHandshake(stream, hello, keys, deadline) { Log = log, Certificate = options.Certificate }.RunAsync() is { } session) await session.CloseAsync();
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return "the time was up";
        }
        catch (Exception over) when (over is IOException or InvalidDataException or WireFormatException or NotSupportedException or CryptographicException)
        {
            return over.Message;
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
