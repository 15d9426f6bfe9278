namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>A connection that has passed through a proxy.</summary>
/// <param name="Name">Its number, in the order in which clients came, and its two ends.</param>
/// <param name="Recording">What crossed it.</param>
/// <param name="Failure">Why it ended before one of its ends wanted to; null when it did not.</param>
internal sealed record PassedConnection(string Name, Recording Recording, string? Failure);
