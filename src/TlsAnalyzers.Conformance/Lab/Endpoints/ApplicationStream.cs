namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The decrypted stream: what is read from it was sent by a client that went through with the handshake.</summary>
internal sealed class ApplicationStream(Stream tls, Observation observation) : PassThroughStream(tls)
{
    protected override void OnRead(ReadOnlySpan<byte> bytes, int room) => observation.AddApplicationBytes(bytes);
}
