using TlsAnalyzers.Conformance.Handshakes;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>A connection of our own, when it is over.</summary>
/// <param name="Recording">What crossed it.</param>
/// <param name="Session">What it came to; null when the handshake did not come about.</param>
/// <param name="Failure">What ended it early; null when nothing did.</param>
internal sealed record LiveVisit(Recording Recording, Session? Session, string? Failure);
