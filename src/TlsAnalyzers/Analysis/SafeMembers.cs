using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis;

/// <summary>The property of a diagnostic that names the enum members to write instead, for the code fix.</summary>
internal static class SafeMembers
{
    public const string Key = nameof(SafeMembers);

    /// <summary>The members of an enum that make up a value: the one that has it, or one for each bit.</summary>
    public static ImmutableDictionary<string, string?> Property(INamedTypeSymbol type, long value)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>()
            .Select(field => (field.Name, Bits: field.ConstantValue is { } constant && EnumBits.TryToBits(constant, out var bits) ? bits : -1))
            .ToList();
        var names = members.Where(member => member.Bits == value).Select(member => member.Name).Take(1).ToList();
        if (names.Count == 0) names = members.Where(member => member.Bits > 0 && (member.Bits & ~value) == 0).Select(member => member.Name).ToList();
        return ImmutableDictionary<string, string?>.Empty.Add(Key, string.Join(",", names));
    }
}
