using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>A recording, read with the secrets of a key log: each handshake message must come back as the same bytes, and what is proved must hold.</summary>
internal sealed class RecordedHandshake
{
    public RecordedHandshake(Recording recording, KeyLog? keys)
    {
        Transcript = HandshakeDecoder.Decode(recording.Runs, new(keys), (from, raw, message) =>
        {
            Assert.Equal(raw.Bytes.ToArray(), message.ToBytes());
            Messages.Add((from, message));
        });
        Assert.DoesNotContain(Transcript.Checks, check => check.Matches is false);
    }

    public Transcript Transcript { get; }

    public List<(ConnectionEnd From, HandshakeMessage Message)> Messages { get; } = [];

    public HandshakeContext Context => Transcript.Handshake.Context;

    /// <summary>How many Finished were checked.</summary>
    public int Proofs => Transcript.Checks.Count(check => check.Matches is true && check.Text.StartsWith("verify_data", StringComparison.Ordinal));

    /// <summary>How many signatures were.</summary>
    public int Signatures => Transcript.Checks.Count(check => check.Matches is true && check.Text.StartsWith("the signature", StringComparison.Ordinal));
}
