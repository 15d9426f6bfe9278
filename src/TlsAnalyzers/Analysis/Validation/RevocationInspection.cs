using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>X509RevocationMode.NoCheck where it is written down (TLS2008). Booleans of the same meaning are rows of the catalogue.</summary>
internal sealed class RevocationInspection : EnumInspection
{
    private const long Online = 1;

    public override IEnumerable<string> Words => ["X509RevocationMode", "NoCheck", "RevocationMode", "CertificateRevocationCheckMode"];

    protected override IReadOnlyList<string> Enums { get; } = [WellKnown.X509RevocationMode];

    protected override void Judge(FileAnalysis file, EnumValue value)
    {
        if (value.Bits is not { Value: 0, IsExact: true } || value.Use.Kind == UseKind.Added || IsDefault(value.Operation)) return;
        if (IsOneChoiceOfTwo(value.Operation)) return;
        // A private authority seldom publishes what it revoked.
        if (PrivateTrust.IsSetUp(value.Syntax)) return;

        file.Report(Rules.Validation.RevocationOff, value.Syntax, [value.Text], SafeMembers.Property(value.Type, Online));
    }

    // check ? Online : NoCheck is the caller's decision, and can be the right one.
    private static bool IsOneChoiceOfTwo(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation) value = value.Parent;
        return value.Parent is IConditionalOperation or ISwitchExpressionArmOperation;
    }

    private static bool IsDefault(IOperation value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value is IDefaultValueOperation;
    }
}
