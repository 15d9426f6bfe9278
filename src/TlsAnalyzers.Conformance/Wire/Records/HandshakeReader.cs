namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// A handshake message as it came: header and body (RFC 8446 section 4). The transcript hash is over <see cref="Bytes"/>.
/// </summary>
internal readonly record struct RawHandshake(ReadOnlyMemory<byte> Bytes)
{
    public const int HeaderLength = 4;

    public HandshakeType Type => (HandshakeType)Bytes.Span[0];

    public ReadOnlyMemory<byte> Body => Bytes[HeaderLength..];
}

/// <summary>Puts handshake messages together from the fragments of records, across their borders.</summary>
/// <param name="most">The longest body to accept; a longer one is refused when its header is there.</param>
internal sealed class HandshakeReader(int most = WireLimits.Handshake)
{
    private ReadOnlyMemory<byte> _pending;

    /// <summary>
    /// A message has begun and is not complete: no other record may come now, and no key may change (RFC 8446 section 5.1).
    /// </summary>
    public bool IsInMessage => !_pending.IsEmpty;

    public void Append(ReadOnlyMemory<byte> fragment)
    {
        if (fragment.IsEmpty)
        {
            throw new WireFormatException("record.fragment", TlsRecord.HeaderLength, "a handshake record must not be empty");
        }

        _pending = _pending.IsEmpty ? fragment : (byte[])[.. _pending.Span, .. fragment.Span];
    }

    /// <summary>Takes the next message; false while it is not complete.</summary>
    public bool TryRead(out RawHandshake message)
    {
        message = default;
        if (_pending.Length < RawHandshake.HeaderLength)
        {
            return false;
        }

        var header = _pending.Span;
        var length = (header[1] << 16) | (header[2] << 8) | header[3];
        if (length > most)
        {
            throw new WireFormatException($"{((HandshakeType)header[0]).Name()}.length", 1, $"{length} bytes, this reader takes {most}");
        }

        if (_pending.Length < RawHandshake.HeaderLength + length)
        {
            return false;
        }

        message = new RawHandshake(_pending[..(RawHandshake.HeaderLength + length)]);
        _pending = _pending[(RawHandshake.HeaderLength + length)..];
        return true;
    }
}
