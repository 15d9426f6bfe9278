namespace TlsAnalyzers.Conformance;

/// <summary>How a client's visit to one server ended.</summary>
public sealed record ClientResult
{
    /// <summary>It reported success.</summary>
    public bool Succeeded { get; init; }

    /// <summary>What it got from the server; null for clients that show nothing.</summary>
    public string? Output { get; init; }

    /// <summary>What it failed with: the messages of the exceptions from the outermost in, or the error output.</summary>
    public string? Failure { get; init; }

    /// <summary>The exit code of a command.</summary>
    public int? ExitCode { get; init; }

    /// <summary>It had not ended when its time was up.</summary>
    public bool TimedOut { get; init; }
}
