using System.CommandLine;
using TlsAnalyzers.Cli.Commands;

namespace TlsAnalyzers.Cli;

/// <summary>Which commands the native build has: those that do not need the C# compiler.</summary>
internal static class CommandTable
{
    public static RootCommand Root() => new(
        "Judges TLS clients and servers by real handshakes. This is the native build: scan, prove and rules are in the .NET tool TlsAnalyzers.Cli.")
    {
        ClientCommand.Create(),
        DecodeCommand.Create(),
        LabCommand.Create(),
        ProbeCommand.Create(),
        MergeCommand.Create(),
    };
}
