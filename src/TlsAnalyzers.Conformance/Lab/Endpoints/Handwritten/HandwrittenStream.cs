using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Application data over a channel of our own.</summary>
internal sealed class HandwrittenStream(RecordChannel channel, Script script, Action<string> presented) : PassThroughStream(Null)
{
    private ReadOnlyMemory<byte> _unread;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_unread.IsEmpty)
        {
            if (await channel.ReadAsync(cancellationToken) is not { Type: ContentType.application_data } message) return 0;
            _unread = message.Content;
        }

        var count = Math.Min(buffer.Length, _unread.Length);
        _unread[..count].CopyTo(buffer);
        _unread = _unread[count..];
        return count;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        const ContentType Type = ContentType.application_data;
        var clear = new TlsRecord(Type, TlsVersion.Tls12, buffer);
        await channel.WriteRecordsAsync([script.AnswersInClear ? clear : script.Answer(channel.Writing!.Protect(Type, buffer))],
            cancellationToken);
        presented("the answer was sent");
    }
}
