using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>Enum values that are made by <see cref="System.Enum"/>: from text, from numbers, or all of them.</summary>
internal static class EnumText
{
    /// <summary>The value of <c>Enum.Parse</c>, <c>TryParse</c> or <c>ToObject</c> where what is parsed is a constant.</summary>
    public static bool TryParse(IInvocationOperation invocation, SemanticModel model, CancellationToken cancellationToken, out long bits)
    {
        bits = 0;
        if (Made(invocation) is not { } type) return false;

        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Name is not "value") continue;
            if (!Constants.TryGet(argument.Value, model, cancellationToken, out var value)) return false;
            return value is string text ? TryParse(text, type, out bits) : value is not null && EnumBits.TryToBits(value, out bits);
        }

        return false;
    }

    /// <summary>The enum that a call of <see cref="System.Enum"/> makes values of, or null where it makes none.</summary>
    public static INamedTypeSymbol? Made(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.ContainingType.SpecialType != SpecialType.System_Enum) return null;
        if (method.Name is not ("Parse" or "TryParse" or "ToObject" or "GetValues" or "GetValuesAsUnderlyingType")) return null;
        if (method.TypeArguments.Length == 1) return method.TypeArguments[0] as INamedTypeSymbol;

        return invocation.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand as INamedTypeSymbol;
    }

    private static bool TryParse(string text, INamedTypeSymbol type, out long bits)
    {
        bits = 0;
        foreach (var part in text.Split(','))
        {
            var name = part.Trim();
            if (long.TryParse(name, out var number))
            {
                bits |= number;
                continue;
            }

            var field = type.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(member => member.HasConstantValue && member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (field?.ConstantValue is null || !EnumBits.TryToBits(field.ConstantValue, out var value)) return false;
            bits |= value;
        }

        return true;
    }
}
