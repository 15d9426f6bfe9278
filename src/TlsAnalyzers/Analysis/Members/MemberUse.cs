using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>One use of a catalogued member: the row, the whole operation, and the value that is given to it.</summary>
/// <param name="Sink">The row of the catalogue.</param>
/// <param name="Operation">The assignment, call, creation or attribute.</param>
/// <param name="Value">What is assigned or passed; null for a call that takes nothing of interest.</param>
/// <param name="IsOmitted">Whether the value is the default of a parameter that is left out.</param>
internal readonly record struct MemberUse(Sink Sink, IOperation Operation, IOperation? Value, bool IsOmitted = false)
{
    /// <summary>The uses of catalogued members that a name in the source is part of.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name of a member or, for constructors, of a type.</param>
    /// <param name="kind">The kind of rows to look at.</param>
    public static IEnumerable<MemberUse> At(FileAnalysis file, SimpleNameSyntax name, SinkKind kind)
    {
        var sinks = Candidates(file, name, kind);
        if (sinks.Count == 0 || file.Symbol(name) is not { } symbol) yield break;

        foreach (var sink in sinks)
        {
            if (!IsMember(symbol, sink)) continue;
            foreach (var use in Uses(file, name, symbol, sink.Row)) yield return use;
        }
    }

    /// <summary>The rows that a name may stand for, told without a look into the body that it is in.</summary>
    public static IReadOnlyList<ActiveSink> Candidates(FileAnalysis file, SimpleNameSyntax name, SinkKind kind)
    {
        var sinks = file.Tls.Sinks.For(name.Identifier.ValueText, kind).Where(sink => HasShape(name, sink)).ToList();
        return sinks.Count == 0 || CandidateReceiver.MayBe(file, name, sinks) ? sinks : [];
    }

    // Told from the syntax: where the name is only mentioned there is nothing to bind.
    private static bool HasShape(SimpleNameSyntax name, ActiveSink sink) => CallSyntax(name) switch
    {
        // new Uri(text) makes a Uri, and sets no property of that name.
        BaseObjectCreationExpressionSyntax creation => sink.Row.Member == ".ctor" && MayGive(creation.ArgumentList, sink),
        InvocationExpressionSyntax call when Body.CallOf(name) == call => sink.Row.Member != ".ctor" && MayGive(call.ArgumentList, sink),
        // client.BaseAddress.ToString() calls no BaseAddress.
        InvocationExpressionSyntax => sink.Row.Member == ".ctor" || IsSet(name, sink.Row),
        _ => IsSet(name, sink.Row),
    };

    // What is called without arguments gives none to the parameter of a row. The receiver of an extension method is an argument, too.
    private static bool MayGive(ArgumentListSyntax? arguments, ActiveSink sink) =>
        arguments?.Arguments.Count > 0 || sink.Row.Parameter is null or "" || sink.Row.Insecure.Contains(Sink.Omitted) || sink.Type.IsStatic;

    private static bool IsSet(SimpleNameSyntax name, Sink row) =>
        row.Member != ".ctor" && row.Parameter is null && (row.Kind == SinkKind.Listen || Assignment(name) is not null || name.Parent is NameEqualsSyntax);

    private static bool IsMember(ISymbol symbol, ActiveSink sink) => symbol switch
    {
        INamedTypeSymbol type => sink.Row.Member == ".ctor" && Same(type, sink.Type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => sink.Row.Member == ".ctor" && Same(constructor.ContainingType, sink.Type),
        IMethodSymbol method => sink.Row.Member != ".ctor" && IsDeclaredBy((method.ReducedFrom ?? method).ContainingType, sink.Type),
        _ => sink.Row.Member != ".ctor" && IsDeclaredBy(symbol.ContainingType, sink.Type),
    };

    // An override is declared by a derived class, and means the same; so does what implements an interface.
    private static bool IsDeclaredBy(INamedTypeSymbol? type, INamedTypeSymbol declaring)
    {
        if (declaring.TypeKind == TypeKind.Interface) return type is not null && (Same(type, declaring) || type.AllInterfaces.Any(contract => Same(contract, declaring)));
        for (; type is not null; type = type.BaseType)
        {
            if (Same(type, declaring)) return true;
        }

        return false;
    }

    private static bool Same(INamedTypeSymbol type, INamedTypeSymbol declaring) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring);

    private static IEnumerable<MemberUse> Uses(FileAnalysis file, SimpleNameSyntax name, ISymbol symbol, Sink sink)
    {
        if (symbol is IPropertySymbol or IFieldSymbol or IEventSymbol)
        {
            if (sink.Parameter is null && !IsOwnDefault(file, name, symbol) && Assigned(file, name) is { } assigned) yield return new(sink, assigned.Whole, assigned.Value);
            if (sink.Kind == SinkKind.Listen)
            {
                foreach (var value in AddedValues.To(file, name)) yield return new(sink, value, value);
            }

            yield break;
        }

        if (Call(file, name) is not { } call) yield break;
        if (sink.Parameter is null or "")
        {
            if (sink.Parameter is null || Arguments(call).All(argument => argument.ArgumentKind == ArgumentKind.DefaultValue)) yield return new(sink, call, null);
            yield break;
        }

        foreach (var argument in Arguments(call).Where(argument => argument.Parameter?.Name == sink.Parameter))
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue) yield return new(sink, call, argument.Value);
            else if (sink.Insecure.Contains(Sink.Omitted)) yield return new(sink, call, argument.Value, IsOmitted: true);
        }
    }

    // What a type sets on itself while it is made is what the library begins with, and the library's affair.
    private static bool IsOwnDefault(FileAnalysis file, SimpleNameSyntax name, ISymbol member) =>
        (name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : (SyntaxNode)name).Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax }
        && name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax constructor
        && SymbolEqualityComparer.Default.Equals(file.Model.GetDeclaredSymbol(constructor, file.CancellationToken)?.ContainingType, member.ContainingType);

    private static (IOperation Whole, IOperation Value)? Assigned(FileAnalysis file, SimpleNameSyntax name)
    {
        // [Options(Member = value)]
        if (name.Parent is NameEqualsSyntax { Parent: AttributeArgumentSyntax attribute }) return file.Operation(attribute.Expression) is { } given ? (given, given) : null;

        var operation = Assignment(name) is { } assignment ? file.Operation(assignment) : null;
        if (Find<IEventAssignmentOperation>(operation) is { Adds: true } handler) return (handler, handler.HandlerValue);
        return Find<IAssignmentOperation>(operation) is { } assigned ? (assigned, assigned.Value) : null;
    }

    private static AssignmentExpressionSyntax? Assignment(SimpleNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax direct when direct.Left == name => direct,
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax access } member when access.Left == member && member.Name == name => access,
        MemberBindingExpressionSyntax { Parent: AssignmentExpressionSyntax binding } member when binding.Left == member => binding,
        // C# 14: 'options?.Member = value' is an assignment inside a conditional access.
        MemberBindingExpressionSyntax when name.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { Parent: AssignmentExpressionSyntax outer } access && outer.Left == access => outer,
        _ => null,
    };

    /// <summary>The call of the method that a name stands for, or the creation of the type, or null.</summary>
    public static IOperation? Call(FileAnalysis file, SimpleNameSyntax name) => CallSyntax(name) switch
    {
        InvocationExpressionSyntax invocation => Find<IInvocationOperation>(file.Operation(invocation)),
        { } creation => Find<IObjectCreationOperation>(file.Operation(creation)),
        _ => null,
    };

    private static ExpressionSyntax? CallSyntax(SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax) node = node.Parent;
        return node.Parent switch
        {
            InvocationExpressionSyntax invocation when invocation.Expression == node => invocation,
            ObjectCreationExpressionSyntax creation when creation.Type == node => creation,
            // Options options = new(...);
            VariableDeclarationSyntax { Variables: { Count: 1 } variables } => variables[0].Initializer?.Value as ImplicitObjectCreationExpressionSyntax,
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
        IConversionOperation conversion => Find<T>(conversion.Operand),
        _ => null,
    };
}
