using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Facts;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>
/// The elements of a list of cipher suites, followed to where they are written down in the same file: initializers, variables that are
/// added to, methods and iterators, LINQ that changes nothing but shape and order.
/// </summary>
internal sealed class CipherSuiteList
{
    private readonly FileAnalysis _file;
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly List<CipherSuiteElement> _elements = [];
    private readonly List<SyntaxNode> _everySuite = [];

    private CipherSuiteList(FileAnalysis file) => _file = file;

    /// <summary>The elements that are known, each once.</summary>
    public IReadOnlyList<CipherSuiteElement> Elements => _elements;

    /// <summary>The calls that give all members of the enum.</summary>
    public IReadOnlyList<SyntaxNode> EverySuite => _everySuite;

    /// <summary>Whether the list surely has these elements and no others.</summary>
    public bool IsComplete { get; private set; } = true;

    public static CipherSuiteList Of(FileAnalysis file, IOperation collection)
    {
        var list = new CipherSuiteList(file);
        list.AddAll(collection);
        return list;
    }

    private void AddAll(IOperation? collection)
    {
        _file.CancellationToken.ThrowIfCancellationRequested();
        switch (collection)
        {
            case { Syntax: CollectionExpressionSyntax expression }:
                // Its operation differs from one version of Roslyn to the next.
                foreach (var element in expression.Elements) AddElementOf(element);
                break;
            case IConversionOperation conversion:
                AddAll(conversion.Operand);
                break;
            case IParenthesizedOperation parenthesized:
                AddAll(parenthesized.Operand);
                break;
            case IArrayCreationOperation array:
                if (array.Initializer is not null) AddAll(array.Initializer);
                break;
            case IArrayInitializerOperation initializer:
                foreach (var element in initializer.ElementValues) Add(element);
                break;
            case IObjectCreationOperation creation:
                AddArguments(creation.Arguments);
                foreach (var call in creation.Initializer?.Initializers.OfType<IInvocationOperation>() ?? []) AddArguments(call.Arguments);
                break;
            case ILocalReferenceOperation local:
                AddVariable(local.Local);
                break;
            case IFieldReferenceOperation field:
                AddVariable(field.Field);
                break;
            case IPropertyReferenceOperation property:
                AddVariable(property.Property);
                break;
            case IInvocationOperation call:
                AddCall(call);
                break;
            case IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation:
                IsComplete = false;
                foreach (var alternative in Alternatives.Of(collection)) AddAll(alternative);
                break;
            case { IsImplicit: true }:
                foreach (var child in collection.ChildOperations) AddEither(child);
                break;
            default:
                IsComplete = false;
                break;
        }
    }

    private void AddElementOf(CollectionElementSyntax element)
    {
        switch (element)
        {
            case ExpressionElementSyntax { Expression: var expression }:
                Add(_file.Operation(expression));
                break;
            case SpreadElementSyntax { Expression: var expression }:
                AddAll(_file.Operation(expression));
                break;
            default:
                IsComplete = false;
                break;
        }
    }

    private void AddArguments(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            // A capacity or a comparer is no element.
            if (argument.Parameter?.Name is not ("capacity" or "comparer" or "index")) AddEither(argument.Value);
        }
    }

    private void AddEither(IOperation value)
    {
        var type = value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand.Type ?? value.Type : value.Type;
        if (type is { TypeKind: TypeKind.Enum } || type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64) Add(value);
        else AddAll(value);
    }

    private void Add(IOperation? element)
    {
        var alternatives = Alternatives.Of(element).ToList();
        if (alternatives.Count != 1) IsComplete = false;
        foreach (var alternative in alternatives) AddOne(alternative);
    }

    private void AddOne(IOperation element)
    {
        if (Code(element) is { } code)
        {
            if (code is >= 0 and <= ushort.MaxValue && CipherSuite.Find((ushort)code) is { } suite)
            {
                if (_elements.All(known => known.Syntax != element.Syntax)) _elements.Add(new CipherSuiteElement(element.Syntax, suite));
                return;
            }

            IsComplete = false;
        }
        else if (element is ILocalReferenceOperation { Local: var local } && LoopOver(local) is { } loop)
        {
            AddAll(_file.Operation(loop.Expression));
        }
        else
        {
            IsComplete = false;
        }
    }

    private long? Code(IOperation element)
    {
        if (Constants.TryGet(element, _file.Model, _file.CancellationToken, out var constant)) return constant is not null && EnumBits.TryToBits(constant, out var bits) ? bits : null;
        return EnumBits.Of(element, _file.Model, _file.CancellationToken) is { IsExact: true, Value: var value } ? value : null;
    }

    // foreach (var suite in all) list.Add(suite), without a condition that leaves some out.
    private ForEachStatementSyntax? LoopOver(ILocalSymbol local) =>
        Declaration(local) is ForEachStatementSyntax loop
        && !loop.Statement.DescendantNodesAndSelf().Any(node => node is IfStatementSyntax or SwitchStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax)
            ? loop : null;

    private void AddCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        var others = call.Instance is null ? call.Arguments.Skip(1) : call.Arguments;
        if (Declaration(method) is { } declaration)
        {
            if (_followed.Add(method)) AddReturned(declaration);
        }
        else if (ListMethods.KeepElements.Contains(method.Name))
        {
            AddAll(receiver);
        }
        else if (ListMethods.AddElements.Contains(method.Name))
        {
            AddAll(receiver);
            AddArguments(others);
        }
        else if (method.Name == "Select" && others.FirstOrDefault()?.Value is { } selector && ListMethods.IsCast(selector))
        {
            AddAll(receiver);
        }
        else if (method.Name is "Create" or "CreateRange")
        {
            AddArguments(call.Arguments);
        }
        else if (EnumText.Made(call) is { Name: "TlsCipherSuite" } && method.Name == "GetValues")
        {
            IsComplete = false;
            _everySuite.Add(call.Syntax);
        }
        else if (method.Name is not ("Empty" or "CreateBuilder"))
        {
            IsComplete = false;
        }
    }

    private void AddReturned(SyntaxNode declaration)
    {
        if (ExpressionBody(declaration) is { } expression)
        {
            AddAll(_file.Operation(expression));
            return;
        }

        foreach (var node in declaration.DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)))
        {
            if (node is ReturnStatementSyntax { Expression: { } returned }) AddAll(_file.Operation(returned));
            if (node is YieldStatementSyntax { Expression: { } yielded }) Add(_file.Operation(yielded));
        }
    }

    private static ExpressionSyntax? ExpressionBody(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
        _ => null,
    };

    private void AddVariable(ISymbol variable)
    {
        if (!_followed.Add(variable)) return;
        if (Declaration(variable) is not { } declaration)
        {
            IsComplete = false;
            return;
        }

        var before = _elements.Count;
        if (declaration is VariableDeclaratorSyntax { Initializer.Value: { } value }) AddAll(_file.Operation(value));
        else if (declaration is PropertyDeclarationSyntax) AddReturned(declaration);

        if (!AddWrites(variable, declaration))
        {
            // Something is taken out again: nobody knows what.
            _elements.RemoveRange(before, _elements.Count - before);
            IsComplete = false;
        }
    }

    private bool AddWrites(ISymbol variable, SyntaxNode declaration)
    {
        var scope = variable is ILocalSymbol
            ? declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : null
            : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        foreach (var use in References.To(variable, scope ?? declaration.SyntaxTree.GetRoot(), _file.Model, _file.CancellationToken))
        {
            switch (use.Parent)
            {
                case IAssignmentOperation assignment when assignment.Target == use:
                    AddAll(assignment.Value);
                    break;
                case IArrayElementReferenceOperation { Parent: IAssignmentOperation assignment } item when assignment.Target == item:
                    Add(assignment.Value);
                    break;
                case IInvocationOperation call when call.Instance == use && ListMethods.AddElements.Contains(call.TargetMethod.Name):
                    AddArguments(call.Arguments);
                    break;
                case IInvocationOperation call when call.Instance == use && ListMethods.TakeOut.Contains(call.TargetMethod.Name):
                    return false;
            }
        }

        return true;
    }

    private SyntaxNode? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && reference.SyntaxTree == _file.Model.SyntaxTree
            ? reference.GetSyntax(_file.CancellationToken) : null;
}
