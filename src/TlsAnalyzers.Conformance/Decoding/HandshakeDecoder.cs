using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Reads a recording step by step, and opens with keys what they open. Never throws at what the ends sent.</summary>
internal sealed class HandshakeDecoder
{
    private readonly KeyMaterial _keys;
    private readonly Dictionary<ConnectionEnd, Flow> _flows = new() { [ConnectionEnd.Client] = new(), [ConnectionEnd.Server] = new() };
    private readonly List<Step> _steps = [];
    private Handshake _handshake = new();
    private string? _whyOpaque;

    private HandshakeDecoder(KeyMaterial keys) => _keys = keys;

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
        return new(decoder._steps, decoder._handshake, decoder._whyOpaque);
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
            _whyOpaque ??= $"the keys do not open the record at {flow.Offset}: {error.Message}";
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
            case ContentType.change_cipher_spec: TakeChangeCipherSpec(from, flow, record, content); break;
            case ContentType.application_data when isDecrypted: AddData(from, flow, record, "Application data", ClearText.Describe(content.Span), StepKind.Data, isDecrypted); break;
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
        try
        {
            var message = HandshakeMessage.Read(raw, _handshake.Context, trace);
            var proof = Proof.Of(_handshake, from, message, flow.Secret);
            OnMessage?.Invoke(from, raw, message);
            _steps.Add(step with { Detail = Summary.Of(message, _handshake.Context), Fields = FieldList.Of(raw, trace), Checks = proof is null ? [] : [proof] });
            _handshake.Add(from, raw, message);
            After(from, flow, message);
        }
        catch (WireFormatException error)
        {
            _steps.Add(step with { Detail = $"broken: {error.Message}", Fields = FieldList.Of(raw, trace), Checks = [new(false, error.Message)] });
        }
    }

    /// <summary>Changes the keys where a message does.</summary>
    private void After(ConnectionEnd from, Flow flow, HandshakeMessage message)
    {
        switch (message)
        {
            case ServerHello { IsHelloRetryRequest: false } when _handshake.Context.IsTls13:
                foreach (var (end, each) in _flows) UseSecret(end, each, "HANDSHAKE_TRAFFIC_SECRET");
                break;
            case Finished when _handshake.Context.IsTls13:
                UseSecret(from, flow, "TRAFFIC_SECRET_0");
                break;
            case KeyUpdate when flow.Secret is { } secret && _handshake.Context.Suite is { } suite:
                Use(flow, Tls13KeySchedule.NextTrafficSecret(SuiteKeys.HashOf(suite), secret));
                break;
        }
    }

    private void UseSecret(ConnectionEnd end, Flow flow, string label)
    {
        var secret = _handshake.Client is { } hello ? _keys.TrafficSecret(end, label, hello.Random) : null;
        if (secret is null) _whyOpaque ??= _keys.WhyNot();
        Use(flow, secret);
    }

    private void Use(Flow flow, byte[]? secret)
    {
        try
        {
            flow.Use(secret is null || _handshake.Context.Suite is not { } suite ? null : RecordProtection.ForTls13(suite, secret), secret);
        }
        catch (NotSupportedException error)
        {
            _whyOpaque ??= error.Message.TrimEnd('.');
            flow.Use(null);
        }
    }

    private void TakeChangeCipherSpec(ConnectionEnd from, Flow flow, TlsRecord record, ReadOnlyMemory<byte> content)
    {
        ChangeCipherSpec.Read(content);
        var says = _handshake.Context.IsTls13 ? "means nothing in TLS 1.3, for middleboxes only" : "the next record has the new keys";
        _steps.Add(Step(StepKind.ChangeCipherSpec, from, flow, record, "ChangeCipherSpec", says, isDecrypted: false) with { Fields = FieldList.OfChangeCipherSpec() });
        if (_handshake.Context.IsTls13 || _handshake.Server is null) return;
        var (secret, reason) = _keys.MasterSecret(_handshake);
        _handshake.MasterSecret ??= secret;
        if (secret is null) _whyOpaque ??= reason;
        try
        {
            flow.Use(secret is null || _handshake.Context.Suite is not { } suite ? null
                : RecordProtection.ForTls12(suite, secret, _handshake.Client!.Random.Span, _handshake.Server.Random.Span, from));
        }
        catch (NotSupportedException error)
        {
            _whyOpaque ??= error.Message.TrimEnd('.');
            flow.Use(null);
        }
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
        AddData(from, flow, record, title, Within(from), StepKind.Protected, isDecrypted: false);
    }

    /// <summary>In TLS 1.3 all but the hellos is protected; what comes first is known all the same.</summary>
    private string Within(ConnectionEnd from) =>
        !_handshake.Context.IsTls13 || _steps.Exists(step => step.From == from && step.Kind is StepKind.Protected) ? ""
        : from is ConnectionEnd.Server ? "begins with EncryptedExtensions, Certificate, CertificateVerify, Finished"
        : "begins with Finished, or is an alert";

    /// <summary>Records of one kind that follow each other are one step.</summary>
    private void AddData(ConnectionEnd from, Flow flow, TlsRecord record, string title, string detail, StepKind kind, bool isDecrypted)
    {
        var length = TlsRecord.HeaderLength + record.Fragment.Length;
        if (_steps is [.., var last] && last.Kind == kind && last.From == from && last.Title == title)
            _steps[^1] = last with { Records = last.Records + 1, Length = last.Length + length };
        else _steps.Add(Step(kind, from, flow, record, title, detail, isDecrypted));
    }

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
