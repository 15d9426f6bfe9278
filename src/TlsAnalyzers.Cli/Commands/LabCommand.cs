using System.CommandLine;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck lab list|serve</c>: the case catalogue, and the lab kept up for other programs.</summary>
internal static class LabCommand
{
    public static Command Create() => new("lab", "Shows the bad servers of the lab, or keeps them up")
    {
        LabListCommand.Create(),
        LabServeCommand.Create(),
    };
}
