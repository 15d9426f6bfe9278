using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What is said within a session, as a stream. Tickets that come in between are passed over.</summary>
internal sealed class SessionStream(Session session) : PassThroughStream(Null)
{
    private ReadOnlyMemory<byte> _unread;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_unread.IsEmpty)
        {
            if (await session.Channel.ReadAsync(cancellationToken) is not { Type: not ContentType.alert } message) return 0;
            if (message.Type is ContentType.application_data) _unread = message.Content;
        }

        var count = Math.Min(buffer.Length, _unread.Length);
        _unread[..count].CopyTo(buffer);
        _unread = _unread[count..];
        return count;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        session.Channel.WriteAsync(ContentType.application_data, buffer, cancellationToken);
}
