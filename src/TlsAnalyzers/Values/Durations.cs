using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>Reads constant values of <see cref="TimeSpan"/>.</summary>
internal static class Durations
{
    /// <summary>The duration that an expression always has, or null where that is not known.</summary>
    public static TimeSpan? Of(IOperation value, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (Constants.Origin(value, model, cancellationToken))
        {
            case IDefaultValueOperation { Type.Name: "TimeSpan" }:
                return TimeSpan.Zero;
            case IFieldReferenceOperation { Field: { ContainingType.Name: "TimeSpan" } field }:
                return field.Name switch { "Zero" => TimeSpan.Zero, "MinValue" => TimeSpan.MinValue, "MaxValue" => TimeSpan.MaxValue, _ => null };
            case IInvocationOperation { TargetMethod: { ContainingType.Name: "TimeSpan", IsStatic: true } method } call when method.Name.StartsWith("From", StringComparison.Ordinal):
                // FromDays(double value), FromDays(int days, int hours = 0, ...)
                return Sum(call.Arguments, method.Name.Substring("From".Length), model, cancellationToken);
            case IObjectCreationOperation { Type.Name: "TimeSpan" } creation:
                return Sum(creation.Arguments, "", model, cancellationToken);
            default:
                return null;
        }
    }

    private static TimeSpan? Sum(IEnumerable<IArgumentOperation> arguments, string unitOfValue, SemanticModel model, CancellationToken cancellationToken)
    {
        var seconds = 0.0;
        foreach (var argument in arguments)
        {
            if (!Constants.TryGet(argument.Value, model, cancellationToken, out var constant) || constant is not (int or long or double)) return null;

            var unit = argument.Parameter?.Name == "value" ? unitOfValue : argument.Parameter?.Name;
            if (SecondsIn(unit) is not { } length) return null;
            seconds += Convert.ToDouble(constant) * length;
        }

        return Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static double? SecondsIn(string? unit) => unit?.ToLowerInvariant() switch
    {
        "days" => 86400,
        "hours" => 3600,
        "minutes" => 60,
        "seconds" => 1,
        "milliseconds" => 1e-3,
        "microseconds" => 1e-6,
        "ticks" => 1e-7,
        _ => null,
    };
}
