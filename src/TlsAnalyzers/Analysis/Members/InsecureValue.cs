using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>Whether a value is one of those that a row of the catalogue calls insecure.</summary>
internal static class InsecureValue
{
    /// <summary>The value as the message says it, or null where it is none of them, or not known.</summary>
    public static string? Of(FileAnalysis file, Sink sink, IOperation value)
    {
        var origin = Origin(file, value);
        if (!Constants.TryGet(origin, file.Model, file.CancellationToken, out var constant))
        {
            // A class that has a static member for each of its values.
            return origin is IMemberReferenceOperation { Member: { IsStatic: true } member } && IsOneOfItsOwn(member) && SinkValue.IsInsecureMember(sink, member.Name) ? member.Name : null;
        }

        if (constant is not null && origin.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type) return OfEnum(sink, type, constant);

        return SinkValue.IsInsecure(sink, constant) ? Text(constant) : null;
    }

    // Through conversions that a library defines, such as from a boolean to a class that has more values than two.
    private static IOperation Origin(FileAnalysis file, IOperation value)
    {
        var origin = Constants.Origin(value, file.Model, file.CancellationToken);
        return origin is IConversionOperation { OperatorMethod: not null, ConstantValue.HasValue: false } conversion ? Constants.Origin(conversion.Operand, file.Model, file.CancellationToken) : origin;
    }

    private static bool IsOneOfItsOwn(ISymbol member)
    {
        var type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, member.ContainingType)) return true;
        }

        return false;
    }

    private static string? OfEnum(Sink sink, INamedTypeSymbol type, object constant)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        var named = members.Where(field => Equals(field.ConstantValue, constant)).Select(field => field.Name).ToList();
        // Several names may have one value: a row needs to know but one of them.
        if (named.Count > 0) return named.All(name => SinkValue.IsInsecureMember(sink, name)) || named.Any(name => sink.Insecure.Contains(name) || SinkValue.IsInsecureAlone(sink, name)) ? named[0] : null;

        return EnumBits.TryToBits(constant, out var bits)
            ? members.FirstOrDefault(field => EnumBits.TryToBits(field.ConstantValue!, out var bit) && bit != 0 && (bits & bit) == bit && SinkValue.IsInsecureMember(sink, field.Name))?.Name
            : null;
    }

    private static string Text(object? constant) => constant switch
    {
        null => "null",
        "" => "empty",
        bool boolean => boolean ? "true" : "false",
        _ => constant.ToString()!,
    };
}
