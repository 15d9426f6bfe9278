namespace TlsAnalyzers.Cli.Proving.Samples;

/// <summary>A snippet and what it needs around it to run.</summary>
internal sealed record Sample(string Source, Staging Staging);

/// <summary>A sample does not compile, does not come up, or breaks the analyzers; the message says how.</summary>
internal sealed class SampleException(string message) : Exception(message);
