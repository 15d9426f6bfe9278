using Microsoft.CodeAnalysis;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning;

/// <summary>From which severity on a finding makes a scan fail.</summary>
internal enum ScanThreshold
{
    Error,
    Warning,
    Info,
    Never,
}

/// <summary>What findings mean for the exit code.</summary>
internal static class ScanExit
{
    /// <summary>The exit code of a scan. Where nothing was read, nothing is clean.</summary>
    public static int Of(ScanResult result, ScanThreshold threshold) =>
        result.Files == 0 ? ExitCode.NotTested
        : result.Findings.Any(finding => Reaches(finding.Severity, threshold)) ? ExitCode.Findings
        : ExitCode.Clean;

    /// <summary>Whether a severity is at or above the threshold.</summary>
    public static bool Reaches(DiagnosticSeverity severity, ScanThreshold threshold) => threshold switch
    {
        ScanThreshold.Error => severity >= DiagnosticSeverity.Error,
        ScanThreshold.Warning => severity >= DiagnosticSeverity.Warning,
        ScanThreshold.Info => severity >= DiagnosticSeverity.Info,
        _ => false,
    };
}
