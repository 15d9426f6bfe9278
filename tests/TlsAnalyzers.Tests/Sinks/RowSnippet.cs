using Microsoft.CodeAnalysis;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Code that uses a member of a row, written from the metadata of the member: once insecurely, once safely.</summary>
/// <param name="Row">The row.</param>
/// <param name="Member">One of its members.</param>
/// <param name="Value">The insecure value.</param>
/// <param name="Insecure">A class that does what the row reports, or null where such code cannot be made from metadata.</param>
/// <param name="Safe">The same class with the safe value.</param>
internal sealed record RowSnippet(Sink Row, ISymbol Member, string? Value, string? Insecure, string? Safe)
{
    /// <summary>The snippets for a member of a row: one for each insecure value.</summary>
    public static IEnumerable<RowSnippet> For(Sink row, ISymbol member)
    {
        if (member is IMethodSymbol { TypeParameters.Length: > 0 } generic) member = generic.Construct([.. generic.TypeParameters.Select(SnippetValue.Fitting)]);
        IEnumerable<string?> values = row.Kind switch
        {
            SinkKind.Value or SinkKind.Accept => row.Insecure.Select(token => (string?)SnippetValue.Of(row, TypeOfValue(row, member), token)),
            SinkKind.Typed when IsOfItsOwnType(member) => [""],
            SinkKind.Typed or SinkKind.Callback => [SnippetValue.InsecureOf(TypeOfValue(row, member), row.Rule.Id)],
            SinkKind.Url => (row.Insecure.Length > 0 ? row.Insecure : [SchemeOf(row.Rule.Id)]).Select(scheme => (string?)SnippetValue.Url(TypeOfValue(row, member), scheme)),
            SinkKind.Listen => [SnippetValue.Url(TypeOfValue(row, member), "http")],
            _ => [""],
        };
        return values.Select(value => new RowSnippet(row, member, value, Code(row, member, value), Code(row, member, SafeValue(row, member))));
    }

    /// <summary>Whether the row holds for the version that the member is from.</summary>
    public bool Holds => Row.HoldsFor(Member.ContainingAssembly.Identity.Version);

    private static string? SafeValue(Sink row, ISymbol member) => row.Kind switch
    {
        SinkKind.Value when row.Safe is not null and not Sink.Remove => SnippetValue.Of(row, TypeOfValue(row, member), row.Safe),
        SinkKind.Value or SinkKind.Accept => $"Given.Unknown<{SnippetValue.Name(TypeOfValue(row, member))}>()",
        SinkKind.Typed or SinkKind.Callback => $"Given.Unknown<{SnippetValue.Name(TypeOfValue(row, member))}>()",
        SinkKind.Url => SnippetValue.Url(TypeOfValue(row, member), row.Insecure.Length > 0 ? row.Safe ?? "https" : SchemeOf(row.Rule.Id) + "s"),
        SinkKind.Listen => SnippetValue.Url(TypeOfValue(row, member), "https"),
        _ => null,
    };

    private static ITypeSymbol TypeOfValue(Sink row, ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IEventSymbol @event => @event.Type,
        IMethodSymbol method => method.Parameters.First(parameter => parameter.Name == row.Parameter).Type,
        _ => throw new NotSupportedException(member.ToDisplayString()),
    };

    private static string? Code(Sink row, ISymbol member, string? value)
    {
        if (row.Kind is SinkKind.Switch or SinkKind.Validator or SinkKind.Absent || value is null && row.Kind is not SinkKind.Call and not SinkKind.Use) return null;

        var statement = row.Kind switch
        {
            SinkKind.Typed when IsOfItsOwnType(member) => value == "" ? Use(member, member.Name) : "",
            SinkKind.Use => value is null ? row.Safe is null or Sink.Remove ? "" : Use(member, row.Safe) : Use(member, row.Member),
            SinkKind.Call when value is null => "",
            SinkKind.Listen when member is IPropertySymbol => $"{Receiver(member)}.{member.Name}.Add({value});",
            _ => member is IMethodSymbol method ? SnippetCall.Of(method, row.Parameter, value!) : Assignment(member, value!),
        };
        var uses = member is IMethodSymbol { IsExtensionMethod: true } ? $"using {member.ContainingNamespace.ToDisplayString()}; " : "";
        return statement is null ? null : $"{uses}class Row : {BaseOf(member)} {{ public void M({Parameters(member)}) {{ {statement} }} }}".Replace(" : object ", " ");
    }

    // A member of an enum is no place to put a value: it is the value.
    private static bool IsOfItsOwnType(ISymbol member) => member is IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum };

    private static string Use(ISymbol member, string name) => $"Given<{SnippetValue.Name(member.ContainingType)}>.Value = {SnippetValue.Name(member.ContainingType)}.{name};";

    private static string SchemeOf(string rule) => rule switch { "TLS4008" => "ws", "TLS4007" => "ftp", _ => "http" };

    private static string? Assignment(ISymbol member, string value) => member switch
    {
        IPropertySymbol { SetMethod.IsInitOnly: true } => $"_ = new {SnippetValue.Name(member.ContainingType)} {{ {member.Name} = {value} }};",
        IPropertySymbol { SetMethod: null } => null,
        IEventSymbol => $"{Receiver(member)}.{member.Name} += {value};",
        _ => $"{Receiver(member)}.{member.Name} = {value};",
    };

    /// <summary>The row and the member.</summary>
    public override string ToString() => $"{Row.Kind} {Member.ToDisplayString()}";

    private static string Receiver(ISymbol member) => member.IsStatic ? SnippetValue.Name(member.ContainingType) : IsProtected(member) ? "this" : "target";

    private static string Parameters(ISymbol member) =>
        member.IsStatic || IsProtected(member) || member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "" : SnippetValue.Name(member.ContainingType) + " target";

    private static bool IsProtected(ISymbol member) => member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // A protected member is used from a derived class, if nothing else has to be implemented for that.
    private static string BaseOf(ISymbol member) => IsProtected(member) ? SnippetValue.Name(member.ContainingType) : "object";
}
