namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The server could not be asked: it took no connection.</summary>
internal sealed class UnreachableException(string message, Exception? inner = null) : IOException(message, inner);

/// <summary>There is a server, and it did not let the client through to TLS.</summary>
internal sealed class ShutDoorException(string message, Exception? inner = null) : IOException(message, inner);
