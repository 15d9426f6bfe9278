namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Rules about the analyzers' own settings.</summary>
internal static class SettingProofs
{
    public static IReadOnlyList<ProofRow> All { get; } =
    [
        ProofRow.NotProvable("TLS0001", "The rule is about a setting of the analyzers, which no handshake ever sees."),
    ];
}
