namespace TlsAnalyzers.Conformance.Lab;

/// <summary>One client at one server: the stream to it, what is seen of it, and the secrets that tell whether it went along.</summary>
/// <param name="Stream">The TCP stream, bounded; ends with the connection's deadline.</param>
/// <param name="Server">The server that it came to.</param>
/// <param name="Observation">Where to note what is seen.</param>
internal sealed record LabConnection(Stream Stream, LabServer Server, Observation Observation)
{
    /// <summary>On a data connection of FTP: the client sends a file.</summary>
    public bool ClientStores { get; init; }
}
