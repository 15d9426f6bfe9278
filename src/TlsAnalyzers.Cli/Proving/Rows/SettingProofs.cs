namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Rules about the analyzers' own settings.</summary>
internal static class SettingProofs
{
    private const string NoHandshake = "The rule is about a setting of the analyzers, which no handshake ever sees.";

    public static IReadOnlyList<ProofRow> All { get; } =
    [
        ProofRow.NotProvable("TLS0001", NoHandshake),
        ProofRow.NotProvable("TLS0003", NoHandshake),
    ];
}
