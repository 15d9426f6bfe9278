using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Values of X509VerificationFlags that turn errors of a certificate chain into success (TLS2007).</summary>
internal sealed class ChainFlagsInspection : EnumInspection
{
    public override IEnumerable<string> Words =>
    [
        "X509VerificationFlags", "VerificationFlags",
        "AllFlags", "AllowUnknownCertificateAuthority", "IgnoreNotTimeValid", "IgnoreNotTimeNested", "IgnoreInvalidBasicConstraints",
        "IgnoreWrongUsage", "IgnoreInvalidName", "IgnoreInvalidPolicy",
    ];

    protected override IReadOnlyList<string> Enums { get; } = [WellKnown.X509VerificationFlags];

    protected override void Judge(FileAnalysis file, EnumValue value)
    {
        var hiding = ChainErrors.In(value.Bits.Value);
        if (hiding == 0 || (hiding == ChainErrors.UnknownAuthority && PrivateTrust.IsChecked(value.Syntax))) return;

        file.Report(
            Rules.Validation.ChainFlagsHideErrors, value.Syntax, [value.Text, ChainErrors.Describe(hiding)],
            SafeMembers.Property(value.Type, ChainErrors.HidesAll(hiding) ? 0 : value.Bits.Value & ~hiding));
    }
}
