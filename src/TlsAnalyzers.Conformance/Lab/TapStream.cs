namespace TlsAnalyzers.Conformance.Lab;

/// <summary>
/// Sits under the server's TLS and notes what crosses: hello, alerts in clear, and whether the intended certificate really went out.
/// In TLS 1.3 the certificate travels encrypted; there its sending is known by the size of what followed the ServerHello.
/// </summary>
internal sealed class TapStream : PassThroughStream
{
    private readonly Observation _observation;
    private readonly RecordReader _in;
    private readonly RecordReader _out;
    private readonly ReadOnlyMemory<byte> _leaf;
    private bool _helloSent;
    private long _protectedBytesSent;

    public TapStream(Stream inner, Observation observation, ReadOnlyMemory<byte> leaf) : base(inner)
    {
        _observation = observation;
        _leaf = leaf;
        _in = new RecordReader(OnMessageIn, (type, fragment) => AddAlert(observation.AlertsIn, type, fragment));
        _out = new RecordReader(OnMessageOut, OnRecordOut);
    }

    protected override void OnRead(ReadOnlySpan<byte> bytes, int room) => _in.Add(bytes);

    protected override void OnWrite(ReadOnlySpan<byte> bytes) => _out.Add(bytes);

    private void OnMessageIn(byte type, byte[] message)
    {
        if (type != 1 || _observation.HelloSeen) return;
        _observation.HelloSeen = true;
        _observation.ClientHello = message;
    }

    private void OnMessageOut(byte type, byte[] message)
    {
        if (type == 2) _observation.ServerHelloSent = _helloSent = true;
        if (type == 11 && !_leaf.IsEmpty && message.AsSpan().IndexOf(_leaf.Span) >= 0) CertificateWent();
    }

    private void OnRecordOut(byte type, byte[] fragment)
    {
        AddAlert(_observation.AlertsOut, type, fragment);
        if (type != 23 || !_helloSent || _leaf.IsEmpty) return;
        _protectedBytesSent += fragment.Length;
        if (_protectedBytesSent > _leaf.Length) CertificateWent();
    }

    private void CertificateWent()
    {
        _observation.CertificateSent = _leaf;
        _observation.FaultPresented ??= "the certificate was sent";
    }

    private static void AddAlert(List<Alert> alerts, byte type, byte[] fragment)
    {
        if (type == 21 && fragment.Length == 2 && alerts.Count < 32) alerts.Add(new Alert(fragment[0], fragment[1]));
    }
}
