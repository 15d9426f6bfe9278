using TlsAnalyzers.Cli.Proving.Rows;

namespace TlsAnalyzers.Cli.Proving;

/// <summary>Every rule's proof, in the order of the rule table. A rule without a row fails the tests.</summary>
internal static class ProofTable
{
    public static IReadOnlyList<ProofRow> All { get; } =
    [
        .. SettingProofs.All,
        .. ProtocolProofs.All,
        .. ValidationProofs.All,
        .. CipherProofs.All,
        .. CleartextProofs.All,
        .. ConfigurationProofs.All,
    ];
}
