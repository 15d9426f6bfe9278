using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>How far the reading of one end has come.</summary>
internal sealed class Flow
{
    public RecordReader Records { get; } = new();

    public HandshakeReader Messages { get; } = new();

    /// <summary>Where the next record begins, from the start of what this end sent.</summary>
    public long Offset { get; set; }

    /// <summary>TLS has begun.</summary>
    public bool IsTls { get; set; }

    /// <summary>Bytes came that are no record or no message; what follows cannot be read.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Records are protected, and there is no key.</summary>
    public bool IsOpaque { get; set; }

    /// <summary>Opens records; null while they are in clear.</summary>
    public RecordProtection? Protection { get; private set; }

    /// <summary>The traffic secret of TLS 1.3 in force; null without one.</summary>
    public byte[]? Secret { get; private set; }

    /// <summary>The handshake record in which the message that is being put together begins, and where; and how many it took so far.</summary>
    public (TlsRecord Record, long Offset, int Count, bool IsDecrypted) Begun { get; set; }

    /// <summary>From the next record on these keys are used; null: there are none.</summary>
    public void Use(RecordProtection? protection, byte[]? secret = null)
    {
        Protection?.Dispose();
        (Protection, Secret, IsOpaque) = (protection, secret, protection is null);
    }
}
