using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Remembers how a server's answer began, to show it where it is none of TLS.</summary>
internal sealed class FirstBytesStream(Stream inner, int most) : PassThroughStream(inner)
{
    private readonly List<byte> _bytes = [];

    public ReadOnlyMemory<byte> Bytes => _bytes.ToArray();

    protected override void OnRead(ReadOnlySpan<byte> bytes, int room) => _bytes.AddRange(bytes[..Math.Min(bytes.Length, most - _bytes.Count)]);
}
