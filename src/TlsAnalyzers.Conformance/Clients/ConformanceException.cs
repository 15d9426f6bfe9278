namespace TlsAnalyzers.Conformance;

/// <summary>A client does not conform.</summary>
public sealed class ConformanceException : Exception
{
    internal ConformanceException(string message, ClientReport report) : base(message) => Report = report;

    /// <summary>All that was found out.</summary>
    public ClientReport Report { get; }
}
