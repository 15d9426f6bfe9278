using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Reads a recording step by step, and opens with keys what they open. Never throws at what the ends sent.</summary>
internal sealed class HandshakeDecoder
{
    private readonly KeyChanges _keys;
    private readonly Dictionary<ConnectionEnd, Flow> _flows = new() { [ConnectionEnd.Client] = new(), [ConnectionEnd.Server] = new() };
    private readonly StepList _steps = new();
    private Handshake _handshake = new();

    private HandshakeDecoder(KeyMaterial keys) => _keys = new(keys, _flows);

    /// <summary>Told of each handshake message that was read; null when nobody asks.</summary>
    private Action<ConnectionEnd, RawHandshake, HandshakeMessage>? OnMessage { get; init; }

    /// <summary>Reads a whole recording.</summary>
    /// <param name="runs">What was sent, in order.</param>
    /// <param name="keys">What opens it; null opens nothing.</param>
    /// <param name="onMessage">Told of each handshake message that was read.</param>
    public static Transcript Decode(
        IEnumerable<(ConnectionEnd From, ReadOnlyMemory<byte> Bytes)> runs, KeyMaterial? keys = null, Action<ConnectionEnd, RawHandshake, HandshakeMessage>? onMessage = null)
    {
        var decoder = new HandshakeDecoder(keys ?? KeyMaterial.None) { OnMessage = onMessage };
        foreach (var (from, bytes) in runs) decoder.Read(from, bytes);
        foreach (var (from, flow) in decoder._flows) decoder.End(from, flow);
        return new(decoder._steps.All(), decoder._handshake, decoder._keys.WhyOpaque);
    }

    private void Read(ConnectionEnd from, ReadOnlyMemory<byte> bytes)
    {
        var flow = _flows[from];
        if (!flow.IsTls) bytes = ReadClearText(from, flow, bytes);
        if (flow.IsBroken || bytes.IsEmpty) return;
        try
        {
            flow.Records.Append(bytes.Span);
            while (flow.Records.TryRead(out var record))
            {
                Take(from, flow, record);
                flow.Offset += TlsRecord.HeaderLength + record.Fragment.Length;
            }
        }
        catch (WireFormatException error)
        {
            Break(from, flow, error.Message);
        }
    }

    /// <summary>Takes what stands before TLS; gives back the rest.</summary>
    private ReadOnlyMemory<byte> ReadClearText(ConnectionEnd from, Flow flow, ReadOnlyMemory<byte> bytes)
    {
        if (Ssl2Hello.Read(from, bytes, flow.Offset) is { } old)
        {
            _steps.Add(old);
            flow.IsTls = true;
            flow.Offset += old.Length;
            return bytes[(int)old.Length..];
        }

        var answers = from is ConnectionEnd.Server && _flows[ConnectionEnd.Client].IsTls && ClearText.IsRecord(bytes.Span);
        var length = answers ? 0 : ClearText.Length(bytes.Span);
        if (length > 0) _steps.Add(new(StepKind.Clear, from, "Clear text", ClearText.Describe(bytes.Span[..length])) { Offset = flow.Offset, Length = length, Records = 0 });
        flow.IsTls = length < bytes.Length;
        flow.Offset += length;
        return bytes[length..];
    }

    private void Take(ConnectionEnd from, Flow flow, TlsRecord record)
    {
        // In TLS 1.3 a ChangeCipherSpec is always in clear and means nothing, and alerts are in clear before there are keys.
        var isClear = _handshake.Context.IsTls13 ? record.Type is not ContentType.application_data : flow.Protection is null && !flow.IsOpaque;
        if (isClear) Take(from, flow, record, record.Type, record.Fragment, isDecrypted: false);
        else if (flow.IsOpaque || flow.Protection is null) TakeProtected(from, flow, record);
        else TakeOpened(from, flow, record, flow.Protection);
    }

    private void TakeOpened(ConnectionEnd from, Flow flow, TlsRecord record, RecordProtection protection)
    {
        try
        {
            var (type, content) = protection.Unprotect(record);
            Take(from, flow, record, type, content, isDecrypted: true);
        }
        catch (WireFormatException error) when (error.Field == "record.fragment")
        {
            _keys.NoteOpaque($"the keys do not open the record at {flow.Offset}: {error.Message}");
            flow.IsOpaque = true;
            TakeProtected(from, flow, record);
        }
    }

    private void Take(ConnectionEnd from, Flow flow, TlsRecord record, ContentType type, ReadOnlyMemory<byte> content, bool isDecrypted)
    {
        switch (type)
        {
            case ContentType.handshake: TakeHandshake(from, flow, record, content, isDecrypted); break;
            case ContentType.alert: TakeAlert(from, flow, record, content, isDecrypted); break;
            case ContentType.change_cipher_spec: TakeChangeCipherSpec(from, flow, record, content, isDecrypted); break;
            case ContentType.application_data when isDecrypted:
                _steps.AddOrJoin(Step(StepKind.Data, from, flow, record, "Application data", ClearText.Describe(content.Span), isDecrypted) with { Fields = FieldList.OfContent("content", content) });
                break;
            case ContentType.application_data when from is ConnectionEnd.Client && _keys.OpenEarly(_handshake, record) is var (inner, early): Take(from, flow, record, inner, early, isDecrypted: true); break;
            case ContentType.application_data: TakeProtected(from, flow, record); break;
            default: _steps.Add(Step(StepKind.Data, from, flow, record, type.Name(), $"{content.Length} bytes", isDecrypted)); break;
        }
    }

    private void TakeHandshake(ConnectionEnd from, Flow flow, TlsRecord record, ReadOnlyMemory<byte> content, bool isDecrypted)
    {
        flow.Begun = flow.Messages.IsInMessage ? flow.Begun with { Count = flow.Begun.Count + 1 } : (record, flow.Offset, 1, isDecrypted);
        flow.Messages.Append(content);
        var within = isDecrypted ? 0 : TlsRecord.HeaderLength;
        while (flow.Messages.TryRead(out var raw))
        {
            TakeMessage(from, flow, raw, isDecrypted ? flow.Begun.Offset : flow.Begun.Offset + within);
            within += raw.Bytes.Length;
            if (flow.Begun.Count > 1) (flow.Begun, within) = ((record, flow.Offset, 1, isDecrypted), TlsRecord.HeaderLength);
        }
    }

    private void TakeMessage(ConnectionEnd from, Flow flow, RawHandshake raw, long offset)
    {
        if (raw.Type is HandshakeType.client_hello && _handshake.IsComplete) _handshake = new();
        var trace = new FieldTrace();
        var step = Step(StepKind.Handshake, from, flow, flow.Begun.Record, StepTitle.Of(raw), "", flow.Begun.IsDecrypted) with
        {
            Offset = offset, Length = raw.Bytes.Length, Records = flow.Begun.Count,
        };
        if (_handshake.IsFull)
        {
            _steps.Add(step with { Detail = "not read", Checks = [new(false, "there are more messages than a handshake can have")] });
            return;
        }

        try
        {
            var message = HandshakeMessage.Read(raw, _handshake.Context, trace);
            var checks = message is ClientHello hello ? BinderProof.Of(_handshake, raw, hello, _keys.Tickets) : Proof.Of(_handshake, from, message, flow.Secret);
            OnMessage?.Invoke(from, raw, message);
            var isLate = _handshake.IsComplete;
            _steps.Add(step with { Detail = Summary.Of(message, _handshake.Context), Fields = FieldList.Of(raw, trace), Checks = checks });
            _handshake.Add(from, raw, message);
            _keys.After(_handshake, from, message, isLate);
        }
        catch (WireFormatException error)
        {
            _steps.Add(step with { Detail = $"broken: {error.Message}", Fields = FieldList.Of(raw, trace), Checks = [new(false, error.Message)] });
        }
    }

    private void TakeChangeCipherSpec(ConnectionEnd from, Flow flow, TlsRecord record, ReadOnlyMemory<byte> content, bool isDecrypted)
    {
        ChangeCipherSpec.Read(content);
        var says = _handshake.Context.IsTls13 ? "means nothing in TLS 1.3, for middleboxes only" : "the next record has the new keys";
        _steps.Add(Step(StepKind.ChangeCipherSpec, from, flow, record, "ChangeCipherSpec", says, isDecrypted) with { Fields = FieldList.OfChangeCipherSpec() });
        _keys.AfterChangeCipherSpec(_handshake, from);
    }

    private void TakeAlert(ConnectionEnd from, Flow flow, TlsRecord record, ReadOnlyMemory<byte> content, bool isDecrypted)
    {
        var alert = TlsAlert.Read(content);
        _steps.Add(Step(StepKind.Alert, from, flow, record, "Alert", alert.ToString(), isDecrypted) with { Fields = FieldList.Of(alert) });
    }

    private void TakeProtected(ConnectionEnd from, Flow flow, TlsRecord record)
    {
        var title = record.Type switch
        {
            ContentType.handshake => "Encrypted handshake message",
            ContentType.alert => "Encrypted alert",
            _ => "Encrypted data",
        };
        _steps.AddOrJoin(Step(StepKind.Protected, from, flow, record, title, Within(from), isDecrypted: false) with { Fields = FieldList.OfContent("encrypted_record", record.Fragment) });
    }

    /// <summary>In TLS 1.3 all but the hellos is protected; what comes first is known all the same.</summary>
    private string Within(ConnectionEnd from) =>
        !_handshake.Context.IsTls13 || _steps.Any(step => step.From == from && step.Kind is StepKind.Protected) ? ""
        : from is ConnectionEnd.Server ? "begins with EncryptedExtensions, Certificate, CertificateVerify, Finished"
        : "begins with Finished, or is an alert";

    private void Break(ConnectionEnd from, Flow flow, string problem)
    {
        flow.IsBroken = true;
        _steps.Add(new(StepKind.Broken, from, "Broken bytes", problem) { Offset = flow.Offset, Length = flow.Records.Pending.Length, Checks = [new(false, problem)] });
    }

    /// <summary>What one end sent has ended: in the middle of something?</summary>
    private void End(ConnectionEnd from, Flow flow)
    {
        var pending = flow.Records.Pending.Length;
        if (!flow.IsBroken && pending > 0) _steps.Add(new(StepKind.Broken, from, "Cut off", $"{pending} bytes of a record that is not complete") { Offset = flow.Offset, Length = pending });
        else if (!flow.IsBroken && flow.Messages.IsInMessage) _steps.Add(new(StepKind.Broken, from, "Cut off", "a handshake message that is not complete") { Offset = flow.Begun.Offset });
        flow.Use(null);
    }

    private static Step Step(StepKind kind, ConnectionEnd from, Flow flow, TlsRecord record, string title, string detail, bool isDecrypted) => new(kind, from, title, detail)
    {
        Offset = flow.Offset,
        Length = TlsRecord.HeaderLength + record.Fragment.Length,
        IsDecrypted = isDecrypted,
        Record = FieldList.OfHeader(record, flow.Offset),
    };
}
