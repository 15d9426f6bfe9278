using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Members of the framework whose result is known when what they are given is.</summary>
internal static class Intrinsics
{
    public static Value? Property(IPropertySymbol property, Value? instance, ImmutableArray<Value> arguments) => (property.Name, instance) switch
    {
        ("Length" or "Count", Sequence { Elements: var elements }) => new Known((long)elements.Length),
        ("this[]", Sequence { Elements: var elements }) when arguments is [Known { Constant: long at }] && at >= 0 && at < elements.Length => elements[(int)at],
        ("Length", Known { Constant: string text }) => new Known((long)text.Length),
        ("Result", { } value) when IsPromise(property.ContainingType) => value,
        ("Value", { } value and not Known { Constant: null }) when IsNullable(property.ContainingType) => value,
        ("HasValue", Known { Constant: var constant }) when IsNullable(property.ContainingType) => Value.Of(constant is not null),
        ("CompletedTask", _) when IsPromise(property.ContainingType) => Value.Null,
        _ => null,
    };

    public static Value? Creation(IMethodSymbol constructor, ImmutableArray<Value> arguments) =>
        IsPromise(constructor.ContainingType) && arguments is [var result] ? result
        : IsNullable(constructor.ContainingType) && arguments is [var value] ? value
        : null;

    public static Value? Method(IInvocationOperation call, Value? instance, ImmutableArray<Value> arguments)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        switch (method.Name, instance, arguments)
        {
            // A task stands for its result.
            case ("FromResult", null, [var result]) when IsPromise(type):
                return result;
            case ("FromException", null, [var exception]) when IsPromise(type):
                throw new CallbackThrew((exception as Unknown)?.Type, exception.Reasons);
            case ("ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "Preserve" or "WaitAsync", { } task, _) when IsPromise(type) || type.ContainingNamespace?.Name == "CompilerServices":
                return task;
            case ("GetValueOrDefault", { } value and not Known { Constant: null }, []) when IsNullable(type):
                return value;

            case ("HasFlag", Known { Constant: long flags }, [Known { Constant: long flag }]):
                return Value.Of((flags & flag) == flag);
            case ("Equals", Known { Constant: var one }, [Known { Constant: var other }]) when one is not null || IsNullable(type):
                return Value.Of(Equals(one, other));
            case ("Equals", Known { Constant: string one }, [Known { Constant: string other }, Known { Constant: long comparison }]) when Comparison(comparison) is { } how:
                return Value.Of(string.Equals(one, other, how));
            case ("Equals", null, [Known { Constant: var one }, Known { Constant: var other }]):
                return Value.Of(Equals(one, other));
            case ("Equals", null, [Known { Constant: string one }, Known { Constant: string other }, Known { Constant: long comparison }]) when Comparison(comparison) is { } how:
                return Value.Of(string.Equals(one, other, how));
            case ("CompareTo", Known { Constant: long one }, [Known { Constant: long other }]):
                return new Known((long)one.CompareTo(other));
            case ("ToInt32", null, [Known { Constant: long number }]) when type.Name == "Convert":
                return new Known(number);

            case ("ToString", Known { Constant: var constant }, []) when constant is not null || IsNullable(type):
                return Folding.Text(constant, call.Instance is null ? null : Folding.Unboxed(call.Instance).Type) is { } text ? new Known(text) : null;
            case ("GetName", null, [.., Known { Constant: long number }]) when type.SpecialType == SpecialType.System_Enum && Folding.Unboxed(call.Arguments[call.Arguments.Length - 1].Value).Type is INamedTypeSymbol named:
                return named.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Folding.Of(field.ConstantValue).Equals(new Known(number))) is { } field
                    ? new Known(field.Name)
                    : Value.Null;
        }

        if (type.SpecialType == SpecialType.System_String)
            return Text(method, instance, arguments);
        return null;
    }

    private static Value? Text(IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments) => (method.Name, instance, arguments) switch
    {
        ("IsNullOrEmpty", null, [Known { Constant: var text and (string or null) }]) => Value.Of(string.IsNullOrEmpty((string?)text)),
        ("IsNullOrWhiteSpace", null, [Known { Constant: var text and (string or null) }]) => Value.Of(string.IsNullOrWhiteSpace((string?)text)),
        ("Contains" or "StartsWith" or "EndsWith" or "IndexOf", Known { Constant: string text }, [Known { Constant: string part }]) => Find(method.Name, text, part, StringComparison.Ordinal),
        ("Contains" or "StartsWith" or "EndsWith" or "IndexOf", Known { Constant: string text }, [Known { Constant: string part }, Known { Constant: long comparison }])
            when method.Parameters[1].Type.TypeKind == TypeKind.Enum && Comparison(comparison) is { } how => Find(method.Name, text, part, how),
        ("ToLowerInvariant" or "ToLower", Known { Constant: string text }, []) => new Known(text.ToLowerInvariant()),
        ("ToUpperInvariant" or "ToUpper", Known { Constant: string text }, []) => new Known(text.ToUpperInvariant()),
        ("Trim", Known { Constant: string text }, []) => new Known(text.Trim()),
        _ => null,
    };

    private static Value Find(string method, string text, string part, StringComparison how) => method switch
    {
        "Contains" => Value.Of(text.IndexOf(part, how) >= 0),
        "StartsWith" => Value.Of(text.StartsWith(part, how)),
        "EndsWith" => Value.Of(text.EndsWith(part, how)),
        _ => new Known((long)text.IndexOf(part, how)),
    };

    private static StringComparison? Comparison(long value) =>
        value is >= (long)StringComparison.CurrentCulture and <= (long)StringComparison.OrdinalIgnoreCase
            ? ((value & 1) == 0 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            : null;

    private static bool IsPromise(INamedTypeSymbol type) =>
        type.Name is "Task" or "ValueTask" && type.ContainingNamespace is { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    public static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
