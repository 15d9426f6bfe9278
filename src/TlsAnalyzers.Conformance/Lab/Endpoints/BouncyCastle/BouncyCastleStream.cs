using Org.BouncyCastle.Tls;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>BouncyCastle's record layer over an asynchronous stream: a thousand slow clients take no thread each.</summary>
internal sealed class BouncyCastleStream(Stream inner) : Stream
{
    private readonly TlsServerProtocol _protocol = new();
    private readonly byte[] _received = new byte[16384];
    private LabTlsServer? _server;

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Does the handshake.</summary>
    public async Task AcceptAsync(LabTlsServer server, CancellationToken cancellation)
    {
        _server = server;
        _protocol.Accept(server);
        while (_protocol.IsHandshaking)
            if (!await ReceiveAsync(cancellation)) throw new EndOfStreamException("The client left during the handshake.");
    }

    /// <summary>Says close_notify.</summary>
    public async Task ShutdownAsync(CancellationToken cancellation)
    {
        _protocol.Close();
        await SendAsync(cancellation);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_protocol.GetAvailableInputBytes() == 0)
            if (_protocol.IsClosed || !await ReceiveAsync(cancellationToken)) return 0;
        var plain = new byte[Math.Min(buffer.Length, _protocol.GetAvailableInputBytes())];
        _protocol.ReadInput(plain, 0, plain.Length);
        plain.CopyTo(buffer);
        return plain.Length;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _protocol.WriteApplicationData(buffer.Span);
        await SendAsync(cancellationToken);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task<bool> ReceiveAsync(CancellationToken cancellation)
    {
        var count = await inner.ReadAsync(_received, cancellation);
        if (count == 0) return false;
        try
        {
            _protocol.OfferInput(_received, 0, count);
        }
        finally
        {
            if (_protocol.IsHandshaking) _server?.LogSecrets();
            // The alert goes out even when the input was refused.
            await SendAsync(cancellation);
        }
        return true;
    }

    private async Task SendAsync(CancellationToken cancellation)
    {
        var output = new byte[_protocol.GetAvailableOutputBytes()];
        if (output.Length == 0) return;
        _protocol.ReadOutput(output, 0, output.Length);
        await inner.WriteAsync(output, cancellation);
    }
}
