using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>
/// A switch that translates between codes and names, arm by arm: a parser of ClientHellos or a table for a log. It mentions
/// every protocol because it knows every protocol, and enables none.
/// </summary>
internal static class NameMap
{
    private const int FewestEntries = 3;

    /// <summary>Whether an arm of a switch expression, or a return in a section of a switch statement, is an entry of such a table.</summary>
    public static bool Is(IOperation entry)
    {
        for (var parent = entry.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ISwitchExpressionOperation expression:
                    return IsTable(expression.Arms.Select(arm => arm.Value));
                case ISwitchOperation statement:
                    return IsTable(statement.Cases.Select(section => Returned(section)));
                case IAnonymousFunctionOperation or ILocalFunctionOperation or IMethodBodyOperation:
                    return false;
            }
        }

        return false;
    }

    private static bool IsTable(IEnumerable<IOperation?> values) =>
        values.Select(Constant).Where(value => value is not null).Distinct().Count() >= FewestEntries;

    private static IOperation? Returned(ISwitchCaseOperation section) =>
        section.Body.FirstOrDefault() is IReturnOperation { ReturnedValue: { } value } ? value : null;

    private static object? Constant(IOperation? value) => value?.ConstantValue is { HasValue: true, Value: { } constant } ? constant : null;
}
