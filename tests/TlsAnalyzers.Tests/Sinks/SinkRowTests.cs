using Microsoft.CodeAnalysis;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Every row of the catalogue is about a member that its package really has, and about values that the member can be given.</summary>
public class SinkRowTests
{
    public static TheoryData<string> Headings => [.. LibraryPackages.All.Select(package => package.Heading)];

    [Theory, MemberData(nameof(Headings))]
    public void MembersExist(string heading) =>
        Assert.Equal("", string.Join("\n", Rows(heading).Select(pair => Fault(pair.Row, pair.Package)).OfType<string>()));

    [Fact]
    public void NoRowIsThereTwice() => Assert.Empty(SinkCatalogue.All
        .GroupBy(row => (row.Kind, row.Type, row.Member, row.Parameter, row.Rule, row.Since, row.Until, string.Join(' ', row.Packages.Select(package => package.Heading))))
        .Where(group => group.Count() > 1)
        .Select(group => group.Key));

    // Both would speak of the same mistake, at two places of one statement.
    [Fact]
    public void NoValueRowRepeatsAUseRow()
    {
        var uses = SinkCatalogue.All.Where(row => row.Kind == SinkKind.Use).Select(row => (row.Type, row.Member)).ToHashSet();
        Assert.Empty(SinkCatalogue.All.Where(row => row.Kind == SinkKind.Value)
            .SelectMany(row => row.Packages.SelectMany(package => SinkMembers.Of(row, package)).SelectMany(member => row.Insecure.Where(value => uses.Contains((TypeName(member, row), value.TrimStart('=')))).Select(value => $"{row.Display} {value}"))));
    }

    internal static IEnumerable<(Sink Row, SinkPackage Package)> Rows(string heading) => SinkCatalogue.All
        .SelectMany(row => row.Packages.Where(package => package.Heading == heading).Select(package => (row, package)));

    private static string? Fault(Sink row, SinkPackage package)
    {
        if (row.Kind == SinkKind.Switch) return null;
        if (SinkMembers.TypeOf(row, package) is not { } type) return $"{package.Heading} has no type {row.Type}.";
        if (package.Source != SinkSource.Framework && !package.Assemblies.Contains(type.ContainingAssembly.Name)) return $"{row.Type} is in the assembly {type.ContainingAssembly.Name}, which the heading [{package.Heading}] does not name.";

        var members = SinkMembers.Of(row, package);
        if (members.Count == 0) return $"{row.Type} has no {row.Member}{(row.Parameter is null ? "" : $"({row.Parameter})")}.";
        return members.Select(member => ValueFault(row, member)).OfType<string>().FirstOrDefault();
    }

    private static string? ValueFault(Sink row, ISymbol member)
    {
        if (row.Kind == SinkKind.Use) return member.IsStatic ? row.Safe is null or Sink.Remove || !member.ContainingType.GetMembers(row.Safe).IsEmpty ? null : $"{row.Type} has no {row.Safe}." : $"{row.Display} is not static.";
        if (row.Kind == SinkKind.Value && row.Insecure.Length == 0) return $"{row.Display} has no insecure value.";
        if (row.Insecure.Contains(Sink.Omitted) && ((IMethodSymbol)member).Parameters.Any(parameter => parameter.Name == row.Parameter && !parameter.IsOptional)) return $"{row.Display}: {row.Parameter} cannot be omitted.";
        return null;
    }

    private static string TypeName(ISymbol member, Sink row) => member switch
    {
        IPropertySymbol property => property.Type.ToDisplayString(),
        IFieldSymbol field => field.Type.ToDisplayString(),
        IMethodSymbol method => method.Parameters.FirstOrDefault(parameter => parameter.Name == row.Parameter)?.Type.ToDisplayString() ?? "",
        _ => "",
    };
}
