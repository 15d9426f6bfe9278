using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>EncryptionPolicy.AllowNoEncryption and NoEncryption (TLS3003).</summary>
internal sealed class EncryptionPolicyInspection : EnumInspection
{
    private const long RequireEncryption = 0;

    public override IEnumerable<string> Words => ["EncryptionPolicy", "AllowNoEncryption", "NoEncryption"];

    protected override IReadOnlyList<string> Enums { get; } = [WellKnown.EncryptionPolicy];

    protected override void Judge(FileAnalysis file, EnumValue value)
    {
        if (value.Bits.Value is 1 or 2)
            file.Report(Rules.Ciphers.UnencryptedTls, value.Syntax, [value.Text], SafeMembers.Property(value.Type, RequireEncryption));
    }
}
