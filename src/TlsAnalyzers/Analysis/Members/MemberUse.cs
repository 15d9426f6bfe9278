using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>One use of a catalogued member: the row, the whole operation, and the value that is given to it.</summary>
/// <param name="Sink">The row of the catalogue.</param>
/// <param name="Operation">The assignment, call or creation.</param>
/// <param name="Value">What is assigned or passed; null for a call that takes nothing of interest.</param>
internal readonly record struct MemberUse(Sink Sink, IOperation Operation, IOperation? Value)
{
    /// <summary>The uses of catalogued members that a name in the source is part of.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name of a member or, for constructors, of a type.</param>
    /// <param name="kind">The kind of rows to look at.</param>
    public static IEnumerable<MemberUse> At(FileAnalysis file, SimpleNameSyntax name, SinkKind kind)
    {
        var sinks = SinkCatalogue.For(name.Identifier.ValueText).Where(sink => sink.Kind == kind).ToList();
        if (sinks.Count == 0 || !CandidateReceiver.MayBe(file, name, sinks.Select(sink => sink.Type))) yield break;
        if (file.Symbol(name) is not { } symbol) yield break;

        foreach (var sink in sinks)
        {
            if (!IsMember(symbol, sink)) continue;
            foreach (var use in Uses(file, name, symbol, sink)) yield return use;
        }
    }

    private static bool IsMember(ISymbol symbol, Sink sink) => symbol switch
    {
        INamedTypeSymbol type => sink.Member == ".ctor" && HasName(type, sink.Type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => sink.Member == ".ctor" && HasName(constructor.ContainingType, sink.Type),
        IMethodSymbol method => sink.Member != ".ctor" && IsDeclaredBy((method.ReducedFrom ?? method).ContainingType, sink.Type),
        _ => sink.Member != ".ctor" && IsDeclaredBy(symbol.ContainingType, sink.Type),
    };

    // An override is declared by a derived class, and means the same; so does what implements an interface.
    private static bool IsDeclaredBy(INamedTypeSymbol? type, string fullName)
    {
        if (type?.AllInterfaces.Any(contract => HasName(contract, fullName)) == true) return true;
        for (; type is not null; type = type.BaseType)
        {
            if (HasName(type, fullName)) return true;
        }

        return false;
    }

    private static bool HasName(INamedTypeSymbol type, string fullName) =>
        fullName.EndsWith(type.Name, StringComparison.Ordinal) && type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) == fullName;

    private static IEnumerable<MemberUse> Uses(FileAnalysis file, SimpleNameSyntax name, ISymbol symbol, Sink sink)
    {
        if (symbol is IPropertySymbol or IFieldSymbol)
        {
            if (sink.Parameter is null && Assignment(file, name) is { } assignment) yield return new(sink, assignment, assignment.Value);
            if (sink.Kind == SinkKind.Listen)
            {
                foreach (var value in AddedValues.To(file, name)) yield return new(sink, value, value);
            }

            yield break;
        }

        if (Call(file, name) is not { } call) yield break;
        if (sink.Parameter is null)
        {
            yield return new(sink, call, null);
            yield break;
        }

        foreach (var argument in Arguments(call))
        {
            if (argument.Parameter?.Name == sink.Parameter && argument.ArgumentKind != ArgumentKind.DefaultValue) yield return new(sink, call, argument.Value);
        }
    }

    private static IAssignmentOperation? Assignment(FileAnalysis file, SimpleNameSyntax name)
    {
        var assignment = name.Parent switch
        {
            AssignmentExpressionSyntax direct when direct.Left == name => direct,
            MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax access } member when access.Left == member && member.Name == name => access,
            MemberBindingExpressionSyntax { Parent: AssignmentExpressionSyntax binding } member when binding.Left == member => binding,
            _ => null,
        };
        // C# 14: 'options?.Member = value' is an assignment inside a conditional access.
        if (assignment is null && name.Parent is MemberBindingExpressionSyntax && name.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { Parent: AssignmentExpressionSyntax outer } access14 && outer.Left == access14)
        {
            assignment = outer;
        }

        return assignment is null ? null : Find<IAssignmentOperation>(file.Operation(assignment));
    }

    private static IOperation? Call(FileAnalysis file, SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax) node = node.Parent;
        return node.Parent switch
        {
            InvocationExpressionSyntax invocation when invocation.Expression == node => Find<IInvocationOperation>(file.Operation(invocation)),
            ObjectCreationExpressionSyntax creation when creation.Type == node => Find<IObjectCreationOperation>(file.Operation(creation)),
            _ => null,
        };
    }

    private static IEnumerable<IArgumentOperation> Arguments(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => Enumerable.Empty<IArgumentOperation>(),
    };

    private static T? Find<T>(IOperation? operation) where T : class, IOperation => operation switch
    {
        T found => found,
        IConditionalAccessOperation access => Find<T>(access.WhenNotNull),
        IExpressionStatementOperation statement => Find<T>(statement.Operation),
        _ => null,
    };
}
