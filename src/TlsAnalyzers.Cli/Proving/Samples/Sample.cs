namespace TlsAnalyzers.Cli.Proving.Samples;

/// <summary>A snippet and what it needs around it to run.</summary>
internal sealed record Sample(string Source, Staging Staging);

/// <summary>A sample does not compile, or does not come up; the message says what it said.</summary>
internal sealed class SampleException(string message) : Exception(message);
