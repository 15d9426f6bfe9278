using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>What kind of step it is, for those who show it.</summary>
internal enum StepKind
{
    /// <summary>What is said before TLS, or instead of it.</summary>
    Clear,

    /// <summary>A message of the handshake.</summary>
    Handshake,

    /// <summary>The sender's next record has new keys.</summary>
    ChangeCipherSpec,

    /// <summary>An alert.</summary>
    Alert,

    /// <summary>Records that cannot be read without keys.</summary>
    Protected,

    /// <summary>What the connection is there for.</summary>
    Data,

    /// <summary>Bytes that break the format.</summary>
    Broken,
}

/// <summary>Something that can be computed again, and whether it came out the same.</summary>
/// <param name="Matches">It did; null: it could not be computed.</param>
/// <param name="Text">What was compared, or why it could not be.</param>
internal sealed record Check(bool? Matches, string Text);

/// <summary>One step of a connection.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="From">Who sent it.</param>
/// <param name="Title">The name that the standard has for it, such as <c>ClientHello</c>.</param>
/// <param name="Detail">What it says, in one line. May hold text of the other end.</param>
internal sealed record Step(StepKind Kind, ConnectionEnd From, string Title, string Detail)
{
    /// <summary>The first byte, from the start of what the sender sent. Of what was protected: of the record.</summary>
    public long Offset { get; init; }

    /// <summary>How many bytes the message or the records have.</summary>
    public long Length { get; init; }

    /// <summary>How many records were needed, or are counted together.</summary>
    public int Records { get; init; } = 1;

    /// <summary>It was protected, and has been opened with the keys.</summary>
    public bool IsDecrypted { get; init; }

    /// <summary>The header of the record in which it begins, with offsets from the start of what the sender sent.</summary>
    public IReadOnlyList<Field> Record { get; init; } = [];

    /// <summary>The fields, outer ones before what is in them.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>What was computed again.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];
}
