namespace TlsAnalyzers.Cli;

/// <summary>What the user asked for cannot be done as it was asked; the message names the option or the file.</summary>
internal sealed class UsageException(string message) : Exception(message);
