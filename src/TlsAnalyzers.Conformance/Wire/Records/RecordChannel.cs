namespace TlsAnalyzers.Conformance.Wire;

/// <summary>What the peer sent: a whole handshake message, or the content of one record of another type.</summary>
internal readonly record struct PeerMessage(ContentType Type, ReadOnlyMemory<byte> Content)
{
    /// <summary>The handshake message; meaningful for that type only.</summary>
    public RawHandshake Handshake => new(Content);
}

/// <summary>Records over a stream, in clear until keys are set. Waits as long as the token lets it.</summary>
/// <param name="stream">Stays open; its owner closes it.</param>
internal sealed class RecordChannel(Stream stream)
{
    private readonly byte[] _chunk = new byte[4096];
    private readonly RecordReader _records = new();
    private readonly HandshakeReader _handshake = new();
    private RecordProtection? _reading;

    /// <summary>Protects what is written; null in the beginning.</summary>
    public RecordProtection? Writing { get; set; }

    /// <summary>Opens what is read; null in the beginning.</summary>
    /// <exception cref="WireFormatException">The peer changed its keys in the middle of a message.</exception>
    public RecordProtection? Reading
    {
        get => _reading;
        set => _reading = _handshake.IsInMessage
            ? throw new WireFormatException("handshake", 0, "the keys change in the middle of a message")
            : value;
    }

    /// <summary>The next message; null when the peer has closed the connection between two records.</summary>
    /// <exception cref="WireFormatException">The bytes break the format, or cannot be opened with the keys.</exception>
    /// <exception cref="EndOfStreamException">The peer closed in the middle of a record.</exception>
    public async ValueTask<PeerMessage?> ReadAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (_handshake.TryRead(out var message))
            {
                return new PeerMessage(ContentType.handshake, message.Bytes);
            }

            if (await ReadRecordAsync(cancel) is not { } record)
            {
                return null;
            }

            // In TLS 1.3 a ChangeCipherSpec stays in clear and means nothing (RFC 8446 section 5).
            var isClear = Reading is null || (Reading is Tls13RecordProtection && record.Type is ContentType.change_cipher_spec);
            var (type, content) = isClear ? (record.Type, record.Fragment) : Reading!.Unprotect(record);
            if (type is ContentType.handshake)
            {
                _handshake.Append(content);
                continue;
            }

            return _handshake.IsInMessage
                ? throw new WireFormatException("record.type", 0, $"{type.Name()} in the middle of a handshake message")
                : new PeerMessage(type, content);
        }
    }

    /// <summary>The next record as it came; null when the peer has closed the connection between two records.</summary>
    public async ValueTask<TlsRecord?> ReadRecordAsync(CancellationToken cancel)
    {
        TlsRecord record;
        while (!_records.TryRead(out record))
        {
            var count = await stream.ReadAsync(_chunk, cancel);
            if (count == 0)
            {
                return _records.Pending.IsEmpty
                    ? null
                    : throw new EndOfStreamException("The peer closed the connection in the middle of a record.");
            }

            _records.Append(_chunk.AsSpan(0, count));
        }

        return record;
    }

    /// <summary>Writes content, in as many records as it needs.</summary>
    public ValueTask WriteAsync(ContentType type, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        WriteRecordsAsync(Protect(type, content), cancel);

    /// <summary>The records that content becomes with the keys of now. They must be written in this order.</summary>
    public TlsRecord[] Protect(ContentType type, ReadOnlyMemory<byte> content) =>
        [.. TlsRecord.Split(type, TlsVersion.Tls12, content).Select(record => Writing?.Protect(type, record.Fragment) ?? record)];

    /// <summary>Writes records as they are.</summary>
    public ValueTask WriteRecordsAsync(IEnumerable<TlsRecord> records, CancellationToken cancel)
    {
        var writer = new WireWriter();
        foreach (var record in records)
        {
            record.Write(writer);
        }

        return stream.WriteAsync(writer.ToArray(), cancel);
    }
}
