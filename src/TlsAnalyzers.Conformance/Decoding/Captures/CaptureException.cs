namespace TlsAnalyzers.Conformance.Decoding.Captures;

/// <summary>A file is not what it has to be; the message says where.</summary>
internal sealed class CaptureException(string message) : Exception(message);
