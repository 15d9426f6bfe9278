using System.CommandLine;
using TlsAnalyzers.Cli.Commands;

namespace TlsAnalyzers.Cli;

/// <summary>Which commands there are.</summary>
internal static class CommandTable
{
    public static RootCommand Root() => new("Scans C# code for insecure TLS, judges TLS clients and servers by real handshakes, and shows the rules of TlsAnalyzers.")
    {
        ClientCommand.Create(),
        DecodeCommand.Create(),
        LabCommand.Create(),
        ProbeCommand.Create(),
        MergeCommand.Create(),
        ProveCommand.Create(),
        RulesCommand.Create(),
        ScanCommand.Create(),
    };
}
