namespace TlsAnalyzers.Benchmarks.Measuring;

/// <summary>One compilation.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Processor">The processor time of the process.</param>
/// <param name="Wall">The time on the clock.</param>
/// <param name="Findings">How many diagnostics came from the subject's rules.</param>
internal sealed record Sample(int Round, string Subject, TimeSpan Processor, TimeSpan Wall, int Findings);
