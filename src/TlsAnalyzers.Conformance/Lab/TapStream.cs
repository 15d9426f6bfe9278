using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>
/// Sits under the server's TLS and notes what crosses: hello, alerts in clear, and whether the intended certificate really went out.
/// In TLS 1.3 the certificate travels encrypted; there its sending is known by the size of what followed the ServerHello.
/// </summary>
internal sealed class TapStream : PassThroughStream
{
    private readonly Observation _observation;
    private readonly Direction _in;
    private readonly Direction _out;
    private readonly ReadOnlyMemory<byte> _leaf;
    private bool _helloSent;
    private long _protectedBytesSent;

    public TapStream(Stream inner, Observation observation, ReadOnlyMemory<byte> leaf) : base(inner)
    {
        _observation = observation;
        _leaf = leaf;
        _in = new(OnMessageIn, record => AddAlert(observation.AlertsIn, record));
        _out = new(OnMessageOut, OnRecordOut);
    }

    protected override void OnRead(ReadOnlySpan<byte> bytes, int room) => _in.Add(bytes);

    protected override void OnWrite(ReadOnlySpan<byte> bytes) => _out.Add(bytes);

    private void OnMessageIn(RawHandshake message)
    {
        if (message.Type is not HandshakeType.client_hello || _observation.HelloSeen) return;
        _observation.HelloSeen = true;
        _observation.ClientHello = message.Bytes;
    }

    private void OnMessageOut(RawHandshake message)
    {
        if (message.Type is HandshakeType.server_hello) _observation.ServerHelloSent = _helloSent = true;
        if (message.Type is HandshakeType.certificate && !_leaf.IsEmpty && message.Bytes.Span.IndexOf(_leaf.Span) >= 0) CertificateWent();
    }

    private void OnRecordOut(TlsRecord record)
    {
        AddAlert(_observation.AlertsOut, record);
        if (record.Type is not ContentType.application_data || !_helloSent || _leaf.IsEmpty) return;
        _protectedBytesSent += record.Fragment.Length;
        if (_protectedBytesSent > _leaf.Length) CertificateWent();
    }

    private void CertificateWent()
    {
        _observation.CertificateSent = _leaf;
        _observation.FaultPresented ??= "the certificate was sent";
    }

    private static void AddAlert(List<Alert> alerts, TlsRecord record)
    {
        if (record.Type is ContentType.alert && record.Fragment.Span is [var level, var description]) Observation.Note(alerts, new(level, description));
    }

    /// <summary>One direction: its records, and the handshake messages before encryption. What no longer looks like TLS is not looked at.</summary>
    private sealed class Direction(Action<RawHandshake> onMessage, Action<TlsRecord> onRecord)
    {
        private readonly RecordReader _records = new();
        private readonly HandshakeReader _messages = new();
        private bool _isEncrypted;
        private bool _isOver;

        public void Add(ReadOnlySpan<byte> bytes)
        {
            if (_isOver) return;
            try
            {
                _records.Append(bytes);
                while (_records.TryRead(out var record)) Take(record);
            }
            catch (WireFormatException)
            {
                _isOver = true;
            }
        }

        private void Take(TlsRecord record)
        {
            _isEncrypted |= record.Type is ContentType.change_cipher_spec or ContentType.application_data;
            onRecord(record);
            if (record.Type is not ContentType.handshake || _isEncrypted) return;
            _messages.Append(record.Fragment);
            while (_messages.TryRead(out var message)) onMessage(message);
        }
    }
}
