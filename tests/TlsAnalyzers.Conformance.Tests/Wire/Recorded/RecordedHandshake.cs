using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>
/// Reads a recording: every record, every handshake message, with the secrets of a key log those that are protected too. Each message must come
/// back as the same bytes, and each Finished must fit.
/// </summary>
internal sealed class RecordedHandshake
{
    private readonly KeyLog? _keys;
    private readonly Dictionary<ConnectionEnd, Direction> _directions = new() { [ConnectionEnd.Client] = new(), [ConnectionEnd.Server] = new() };
    private readonly List<ReadOnlyMemory<byte>> _transcript = [];
    private HandshakeContext _context = new(TlsVersion.Tls12);
    private ClientHello? _client;
    private ServerHello? _server;

    public RecordedHandshake(IEnumerable<(ConnectionEnd From, byte[] Bytes)> recording, KeyLog? keys)
    {
        _keys = keys;
        foreach (var (from, bytes) in recording)
        {
            Read(from, bytes);
        }
    }

    public List<(ConnectionEnd From, HandshakeMessage Message)> Messages { get; } = [];

    public HandshakeContext Context => _context;

    /// <summary>How many Finished were checked.</summary>
    public int Proofs { get; private set; }

    private void Read(ConnectionEnd from, byte[] bytes)
    {
        var direction = _directions[from];
        direction.Records.Append(bytes);
        while (direction.Records.TryRead(out var record))
        {
            if (direction.IsOpaque) continue;
            var isClear = direction.Protection is null || (_context.IsTls13 && record.Type is ContentType.change_cipher_spec);
            var (type, content) = isClear ? (record.Type, record.Fragment) : direction.Protection!.Unprotect(record);
            switch (type)
            {
                case ContentType.handshake: ReadHandshake(from, direction, content); break;
                case ContentType.alert: TlsAlert.Read(content); break;
                case ContentType.change_cipher_spec:
                    ChangeCipherSpec.Read(content);
                    if (!_context.IsTls13) Protect(from, direction);
                    break;
            }
        }
    }

    private void ReadHandshake(ConnectionEnd from, Direction direction, ReadOnlyMemory<byte> content)
    {
        direction.Handshake.Append(content);
        while (direction.Handshake.TryRead(out var raw))
        {
            var message = HandshakeMessage.Read(raw, _context);
            Assert.Equal(raw.Bytes.ToArray(), message.ToBytes());
            Messages.Add((from, message));
            if (message is Finished finished) Check(from, direction, finished);
            _context = _context.After(message);
            _transcript.Add(raw.Bytes);
            After(from, direction, message);
        }
    }

    private void After(ConnectionEnd from, Direction direction, HandshakeMessage message)
    {
        switch (message)
        {
            case ClientHello hello: _client = hello; break;
            case ServerHello { IsHelloRetryRequest: true }: break;
            case ServerHello hello:
                _server = hello;
                if (_context.IsTls13) foreach (var (end, each) in _directions) Use(each, Secret(end, "HANDSHAKE_TRAFFIC_SECRET"));
                break;
            case Finished when _context.IsTls13: Use(direction, Secret(from, "TRAFFIC_SECRET_0")); break;
        }
    }

    private void Protect(ConnectionEnd from, Direction direction)
    {
        if (_keys?.Find("CLIENT_RANDOM", _client!.Random) is { } master && SuiteKeys.For(_context.Suite!) is not null)
        {
            direction.Protection = RecordProtection.ForTls12(_context.Suite!, master, _client.Random.Span, _server!.Random.Span, from);
        }
        else
        {
            direction.IsOpaque = true;
        }
    }

    private void Use(Direction direction, byte[]? secret)
    {
        direction.Secret = secret;
        direction.IsOpaque = secret is null;
        direction.Protection = secret is null ? null : RecordProtection.ForTls13(_context.Suite!, secret);
    }

    private void Check(ConnectionEnd from, Direction direction, Finished finished)
    {
        var hash = SuiteKeys.HashOf(_context.Suite!);
        using var transcript = new TranscriptHash(hash);
        foreach (var message in _transcript)
        {
            if (message.Span[0] == (byte)HandshakeType.server_hello && message.Span.Slice(6, 32).SequenceEqual(ServerHello.RetryRandom.Span)) transcript.ReplaceByMessageHash();
            transcript.Append(message);
        }

        var expected = _context.IsTls13
            ? Tls13KeySchedule.VerifyData(hash, direction.Secret, transcript.Current())
            : Tls12Secrets.VerifyData(hash, _keys!.Find("CLIENT_RANDOM", _client!.Random), from, transcript.Current());
        Assert.Equal(expected, finished.VerifyData.ToArray());
        Proofs++;
    }

    private byte[]? Secret(ConnectionEnd end, string label) => _keys?.Find($"{end.ToString().ToUpperInvariant()}_{label}", _client!.Random);

    private sealed class Direction
    {
        public RecordReader Records { get; } = new();
        public HandshakeReader Handshake { get; } = new();
        public RecordProtection? Protection { get; set; }
        public byte[]? Secret { get; set; }

        /// <summary>Protected, and there is no key.</summary>
        public bool IsOpaque { get; set; }
    }
}
