namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The server could not be asked: no connection, or no way through its front door to TLS.</summary>
internal sealed class UnreachableException(string message, Exception? inner = null) : IOException(message, inner);
