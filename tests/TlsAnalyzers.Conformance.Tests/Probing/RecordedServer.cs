using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Decoding.Live;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>What a real server said to one client, turn by turn, to be said again, changed, to the same client with the same keys.</summary>
internal sealed class RecordedServer : IDisposable
{
    private readonly ClientHandshakeKeys _keys = new();
    private readonly LiveOptions _options;
    private byte[][] _turns = [];
    private int _flight;
    private CipherSuite? _tls13;

    private RecordedServer(LiveOptions options) => (_options, Hello) = (options, options.ToHello(_keys.Share(KeyAgreement.Groups[0])));

    public ClientHello Hello { get; }

    /// <summary>The secrets of the handshake as it was.</summary>
    public KeyLog Log { get; } = new();

    /// <summary>Whether TLS begins with the first byte.</summary>
    public bool IsTlsAtOnce => _options.StartTls is StartTls.None;

    public static async Task<RecordedServer> RecordAsync(int port, LiveOptions options, CancellationToken cancellation)
    {
        var server = new RecordedServer(options);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
        var stream = new TurnStream(client.GetStream());
        var session = await server.HandshakeAsync(stream, cancellation, server.Log) ?? throw new InvalidOperationException("the good server made no handshake");
        server.Keep(stream.Turns, session);
        return server;
    }

    /// <summary>The whole of the client's side: front door, handshake, and what is said behind it.</summary>
    public async Task<Session?> HandshakeAsync(Stream stream, CancellationToken cancellation, KeyLog? log = null)
    {
        await FrontDoor.For(_options.StartTls).EnterAsync(stream, new("127.0.0.1", 1, "localhost"), cancellation);
        var session = await new ClientHandshake(stream, Hello, _keys, cancellation) { Log = log }.RunAsync();
        if (session is not null && IsTlsAtOnce) await HttpHead.GetAsync(session, "localhost");
        return session;
    }

    /// <summary>The turns with one of them changed: on its way, or by a server that lies behind its keys.</summary>
    public byte[][] Changed(Random random)
    {
        var turns = _turns.ToArray();
        var at = random.GetItems([.. Enumerable.Range(0, turns.Length).Where(turn => turns[turn].Length > 0)], 1)[0];
        turns[at] = _tls13 is not null && at >= _flight && random.Next(2) == 0 ? ChangedInside(turns[at], at, random) : Mutation.Of(turns[at], random);
        return turns;
    }

    public void Dispose() => _keys.Dispose();

    private void Keep(IReadOnlyList<List<byte>> turns, Session session)
    {
        _turns = [.. turns.Select(turn => turn.ToArray())];
        _flight = Array.FindIndex(_turns, turn => turn is [(byte)ContentType.handshake, 3, ..]);
        if (session.Version is not TlsVersion.Tls13) return;
        _tls13 = session.Suite;
        // All behind the handshake is one turn, so that its records are numbered from 0.
        if (_turns.Length > _flight + 2) _turns = [.. _turns[..(_flight + 2)], [.. _turns[(_flight + 2)..].SelectMany(turn => turn)]];
    }

    private byte[] ChangedInside(byte[] bytes, int turn, Random random)
    {
        var secret = Log.Find(turn == _flight ? "SERVER_HANDSHAKE_TRAFFIC_SECRET" : "SERVER_TRAFFIC_SECRET_0", Hello.Random)!;
        using RecordProtection opens = RecordProtection.ForTls13(_tls13!, secret), closes = RecordProtection.ForTls13(_tls13!, secret);
        var (reader, inClear, inside) = (new RecordReader(), new List<byte>(), new List<(ContentType Type, byte[] Content)>());
        reader.Append(bytes);
        while (reader.TryRead(out var record))
        {
            if (record.Type is not ContentType.application_data) inClear.AddRange(record.ToBytes());
            else if (opens.Unprotect(record) is var (type, content)) inside.Add((type, content.ToArray()));
        }

        var at = random.Next(inside.Count);
        inside[at] = (inside[at].Type, Mutation.Of(inside[at].Content, random));
        return [.. inClear, .. inside.SelectMany(part => TlsRecord.Split(part.Type, TlsVersion.Tls12, part.Content).SelectMany(record => closes.Protect(part.Type, record.Fragment).ToBytes()))];
    }

    private sealed class TurnStream(Stream inner) : PassThroughStream(inner)
    {
        public List<List<byte>> Turns { get; } = [[]];

        protected override void OnRead(ReadOnlySpan<byte> bytes, int room) => Turns[^1].AddRange(bytes);

        protected override void OnWrite(ReadOnlySpan<byte> bytes) => Turns.Add([]);
    }
}

/// <summary>Says the next turn after each write of the client, and hangs up behind the last.</summary>
internal sealed class ReplayedStream(byte[][] turns) : PassThroughStream(Null)
{
    private byte[] _unread = turns[0];
    private int _turn;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = Math.Min(buffer.Length, _unread.Length);
        _unread.AsSpan(0, count).CopyTo(buffer.Span);
        _unread = _unread[count..];
        return new(count);
    }

    protected override void OnWrite(ReadOnlySpan<byte> bytes)
    {
        if (++_turn < turns.Length) _unread = [.. _unread, .. turns[_turn]];
    }
}
