using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>What is known of a value while a callback is run.</summary>
internal abstract record Value
{
    public static readonly Value Null = new Known(null);
    public static readonly Value True = new Known(true);
    public static readonly Value False = new Known(false);

    /// <summary>Why it is not known.</summary>
    public virtual Reasons Reasons => Reasons.None;

    /// <summary>Names the value so that the same question asked twice gets the same answer; null where asking again may give another.</summary>
    public virtual string? Key => null;

    public static Value Of(bool value) => value ? True : False;
}

/// <summary>A constant: null, <see cref="bool"/>, <see cref="string"/>, or a number, character or enum value as <see cref="long"/>.</summary>
internal sealed record Known(object? Constant) : Value
{
    public override string Key => Constant switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        bool truth => truth ? "true" : "false",
        var number => ((IFormattable)number).ToString(null, System.Globalization.CultureInfo.InvariantCulture),
    };
}

/// <summary>Something that only running the program tells.</summary>
internal sealed record Unknown(Reasons Because, string? Name = null) : Value
{
    public override Reasons Reasons => Because;

    public override string? Key => Name;

    public bool NotNull { get; init; }

    /// <summary>The exact type of an object that was created here.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>For a boolean: it is the opposite of what <see cref="Name"/> names.</summary>
    public bool Negated { get; init; }

    /// <summary>For a boolean that says whether a named value is a certain constant.</summary>
    public (string Name, Known Constant)? Test { get; init; }

    /// <summary>For a boolean that says whether a named value is of a certain class.</summary>
    public (string Name, ITypeSymbol Class)? TypeTest { get; init; }
}

/// <summary>An array, tuple or collection whose elements were written down.</summary>
internal sealed record Sequence(ImmutableArray<Value> Elements) : Value
{
    public override Reasons Reasons => Elements.Aggregate(Reasons.None, (all, one) => all | one.Reasons);

    public bool Equals(Sequence? other) => other is not null && Elements.SequenceEqual(other.Elements);

    public override int GetHashCode() => Elements.Length;
}

/// <summary>The enumerator of a <see cref="Sequence"/>; how far it came is kept under <paramref name="Name"/>.</summary>
internal sealed record Enumerator(Sequence Over, string Name) : Value;

/// <summary>A delegate whose target has source.</summary>
/// <param name="Method">The method, local function or anonymous function.</param>
/// <param name="Lambda">Where the anonymous function is written, if it is one.</param>
/// <param name="Scope">The frame in which it was made, whose variables it sees.</param>
/// <param name="This">The instance it is called on.</param>
internal sealed record Function(IMethodSymbol Method, IOperation? Lambda, Frame? Scope, Value? This) : Value
{
    public bool Equals(Function? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Scope == other.Scope;

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
