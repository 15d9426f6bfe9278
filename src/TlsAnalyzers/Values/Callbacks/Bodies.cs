using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Finds the source of functions, wherever it is, as control-flow graphs.</summary>
internal sealed class Bodies(Compilation compilation, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, string> names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private readonly Dictionary<IOperation, ControlFlowGraph?> roots = [];
    private readonly Dictionary<ISymbol, ControlFlowGraph?> graphs = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> values = new(SymbolEqualityComparer.Default);

    /// <summary>The graph of a method, accessor, local function or anonymous function; null where there is no source.</summary>
    /// <param name="function">The function.</param>
    /// <param name="lambda">The operation of an anonymous function, in an operation tree or in a graph.</param>
    /// <param name="around">The graph in which the function is declared, where it is known.</param>
    public ControlFlowGraph? Of(IMethodSymbol function, IOperation? lambda, ControlFlowGraph? around)
    {
        if (!graphs.TryGetValue(function, out var graph))
            graphs.Add(function, graph = Find(function, lambda, around) is { } found && !IsIterator(found) ? found : null);
        return graph;
    }

    /// <summary>The expression that gives a variable, read-only field or get-only property its value, when there is one and nothing else assigns to it.</summary>
    public IOperation? OnlyValue(ISymbol symbol)
    {
        if (!values.TryGetValue(symbol, out var value))
            values.Add(symbol, value = FindOnlyValue(symbol));
        return value;
    }

    private IOperation? FindOnlyValue(ISymbol symbol)
    {
        IEnumerable<IOperation> writers = symbol switch
        {
            ILocalSymbol => Declaration(symbol) is { } local ? [Root(local)] : [],
            IFieldSymbol { IsReadOnly: true } or IPropertySymbol { IsReadOnly: true } =>
                symbol.ContainingType.Constructors.Select(Declaration).OfType<IOperation>(),
            _ => [],
        };
        if (symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { IsReadOnly: true }))
            return null;

        var written = writers.SelectMany(root => root.DescendantsAndSelf()).Select(operation => Written(operation, symbol)).Where(write => write.Is).ToArray();
        return (Initializer(symbol), written) switch
        {
            ({ } initial, []) => initial,
            (null, [(_, { } only)]) when symbol is ILocalSymbol => only,
            _ => null,
        };
    }

    /// <summary>Whether an operation assigns to a symbol, and what, where that can be said.</summary>
    private static (bool Is, IOperation? Value) Written(IOperation operation, ISymbol symbol) => operation switch
    {
        ISimpleAssignmentOperation { Target: var target, Value: var value } => (Names(target, symbol), value),
        IAssignmentOperation { Target: var target } => (target.DescendantsAndSelf().Any(part => Names(part, symbol)), null),
        IIncrementOrDecrementOperation { Target: var target } => (Names(target, symbol), null),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var target } => (Names(target, symbol), null),
        IAddressOfOperation { Reference: var target } => (Names(target, symbol), null),
        IDeclarationPatternOperation { DeclaredSymbol: var declared } => (SymbolEqualityComparer.Default.Equals(declared, symbol), null),
        IDeclarationExpressionOperation => default,
        _ => default,
    };

    private static bool Names(IOperation operation, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IFieldReferenceOperation { Field: var field } => field,
        IPropertyReferenceOperation { Property: var property } => property,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } } => local,
        _ => null,
    });

    /// <summary>The operation that a declaration stands for: a body or a declarator.</summary>
    private IOperation? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var reference, ..] && compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? Model(reference.SyntaxTree).GetOperation(reference.GetSyntax(cancellation), cancellation)
            : null;

    /// <summary>The value that a declaration gives; it hangs below the declarator.</summary>
    private IOperation? Initializer(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences is not [var reference, ..] || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
            return null;

        var model = Model(reference.SyntaxTree);
        return reference.GetSyntax(cancellation).ChildNodes()
            .Select(node => model.GetOperation(node, cancellation))
            .OfType<ISymbolInitializerOperation>()
            .FirstOrDefault()?.Value;
    }

    /// <summary>A type's full name. Asked for often, and slow to make.</summary>
    public string Name(ISymbol type)
    {
        if (!names.TryGetValue(type, out var name))
            names.Add(type, name = type.ToDisplayString());
        return name;
    }

    public ITypeSymbol? Type(string name) => compilation.GetTypeByMetadataName(name);

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static bool IsIterator(ControlFlowGraph graph) =>
        graph.Blocks.Any(block => block.Operations.Any(operation => operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak));

    private ControlFlowGraph? Find(IMethodSymbol function, IOperation? lambda, ControlFlowGraph? around) => function.MethodKind switch
    {
        MethodKind.AnonymousFunction when lambda is IFlowAnonymousFunctionOperation flow && around is not null =>
            around.GetAnonymousFunctionControlFlowGraph(flow, cancellation),
        MethodKind.AnonymousFunction => lambda is null ? null : Within(RootGraph(lambda), function),
        MethodKind.LocalFunction when around is not null && around.LocalFunctions.Contains(function) =>
            around.GetLocalFunctionControlFlowGraph(function, cancellation),
        MethodKind.LocalFunction => Declaration(function) is { } local ? Within(RootGraph(local), function) : null,
        _ => Declaration(function.PartialImplementationPart ?? function) is { } body ? RootGraph(body) : null,
    };

    private ControlFlowGraph? RootGraph(IOperation operation)
    {
        var root = Root(operation);
        if (!roots.TryGetValue(root, out var graph))
            roots.Add(root, graph = Create(root));
        return graph;
    }

    private ControlFlowGraph? Create(IOperation root) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellation),
        _ => null,
    };

    /// <summary>Looks for a nested function in a graph and in the graphs nested in it.</summary>
    private ControlFlowGraph? Within(ControlFlowGraph? graph, IMethodSymbol function)
    {
        if (graph is null)
            return null;

        foreach (var local in graph.LocalFunctions)
        {
            var nested = graph.GetLocalFunctionControlFlowGraph(local, cancellation);
            if (SymbolEqualityComparer.Default.Equals(local, function))
                return nested;
            if (Within(nested, function) is { } found)
                return found;
        }

        foreach (var operation in graph.Blocks.SelectMany(Operations))
        {
            if (operation is not IFlowAnonymousFunctionOperation lambda || Bounds(lambda, function) is false)
                continue;
            var nested = graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
            if (SymbolEqualityComparer.Default.Equals(lambda.Symbol, function))
                return nested;
            if (Within(nested, function) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Whether the text of a lambda holds that of the function, so that graphs are made only of those that do.</summary>
    private static bool Bounds(IOperation lambda, IMethodSymbol function) =>
        function.DeclaringSyntaxReferences is not [var reference] || lambda.Syntax.FullSpan.Contains(reference.Span);

    private static IEnumerable<IOperation> Operations(BasicBlock block) =>
        (block.BranchValue is { } branch ? block.Operations.Add(branch) : block.Operations).SelectMany(operation => operation.DescendantsAndSelf());

    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "A helper that decides may be in another file; it is asked for only where a callback calls it.")]
    private SemanticModel Model(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model))
            models.Add(tree, model = compilation.GetSemanticModel(tree));
        return model;
    }
}
