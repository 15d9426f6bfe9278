namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>One field of a message, as it is shown.</summary>
/// <param name="Name">Its name in the standard.</param>
/// <param name="Offset">Its first byte, from the start of the message with its header, or of the record.</param>
/// <param name="Bytes">All its bytes, the length in front of a vector included.</param>
/// <param name="Prefix">How many of them are that length.</param>
/// <param name="Depth">How many fields it lies in.</param>
/// <param name="IsGroup">Other fields lie in it, and say all that it has to say.</param>
/// <param name="Meaning">What the bytes mean. May hold text of the other end.</param>
internal sealed record Field(string Name, int Offset, ReadOnlyMemory<byte> Bytes, int Prefix, int Depth, bool IsGroup, string Meaning);
