using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>The expressions one of which an expression gives: the branches of conditionals, the arms of switches.</summary>
internal static class Alternatives
{
    public static IEnumerable<IOperation> Of(IOperation? operation) => operation switch
    {
        null or IThrowOperation => [],
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false, IsImplicit: true } conversion => Of(conversion.Operand),
        IConditionalOperation conditional => Of(conditional.WhenTrue).Concat(Of(conditional.WhenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation @switch => @switch.Arms.SelectMany(arm => Of(arm.Value)),
        _ => [operation],
    };
}
