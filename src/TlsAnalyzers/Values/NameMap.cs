using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>
/// Code that translates codes or names to values, one by one: a parser of ClientHellos, a table for a log. It mentions every protocol
/// because it knows every protocol, and enables none: by a switch, nested conditionals, a chain of ifs, or rows of a table.
/// </summary>
internal static class NameMap
{
    private const int FewestEntries = 3;

    /// <summary>Whether a value is an entry of such a translation.</summary>
    public static bool Is(IOperation value)
    {
        var whole = Whole(value);
        if (IsMap(Alternatives.Of(whole))) return true;

        return whole.Parent switch
        {
            IReturnOperation { Kind: OperationKind.Return } @return => IsMap(Returned(@return)),
            IAssignmentOperation assignment when IsConditional(assignment) => IsMap(Assigned(assignment)),
            ITupleOperation tuple => IsMap(Column(tuple, whole)),
            _ => false,
        };
    }

    // The outermost of the conditionals and switches that a value is a branch of.
    private static IOperation Whole(IOperation value)
    {
        while (true)
        {
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                case IConditionalOperation conditional when conditional.Condition != value:
                case ISwitchExpressionOperation:
                    value = value.Parent;
                    break;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when arm.Value == value:
                    value = @switch;
                    break;
                default:
                    return value;
            }
        }
    }

    private static IEnumerable<IOperation> Returned(IReturnOperation @return) =>
        InBody(@return).OfType<IReturnOperation>().Where(other => other.Kind == OperationKind.Return).SelectMany(other => Alternatives.Of(other.ReturnedValue));

    private static IEnumerable<IOperation> Assigned(IAssignmentOperation assignment)
    {
        var target = Target(assignment);
        return InBody(assignment).OfType<IAssignmentOperation>()
            .Where(other => IsConditional(other) && SymbolEqualityComparer.Default.Equals(Target(other), target))
            .SelectMany(other => Alternatives.Of(other.Value));
    }

    // [(0x0301, Tls), (0x0302, Tls11), (0x0303, Tls12)]
    private static IEnumerable<IOperation> Column(ITupleOperation row, IOperation entry)
    {
        var column = row.Elements.IndexOf(entry);
        IOperation outer = row;
        while (outer.Parent is IConversionOperation) outer = outer.Parent;
        // A list gets each of its rows by a call of Add.
        var table = outer.Parent is IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation rows } } ? rows : outer.Parent;
        return table?.ChildOperations.SelectMany(other => other.DescendantsAndSelf().OfType<ITupleOperation>().Take(1))
            .Where(other => other.Elements.Length == row.Elements.Length).Select(other => other.Elements[column]) ?? [];
    }

    private static IEnumerable<IOperation> InBody(IOperation operation)
    {
        var body = operation;
        while (body.Parent is { } parent && body is not (IAnonymousFunctionOperation or ILocalFunctionOperation)) body = parent;
        return Inside(body);

        static IEnumerable<IOperation> Inside(IOperation outer) => outer.ChildOperations
            .Where(inner => inner is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            .SelectMany(inner => Inside(inner).Prepend(inner));
    }

    private static bool IsConditional(IOperation operation) => operation.Syntax.Ancestors()
        .TakeWhile(node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(node => node is IfStatementSyntax or SwitchSectionSyntax);

    private static ISymbol? Target(IAssignmentOperation assignment) => assignment.Target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    private static bool IsMap(IEnumerable<IOperation?> values) =>
        values.Select(Constant).Where(value => value is not null).Distinct().Count() >= FewestEntries;

    private static object? Constant(IOperation? value) => value?.ConstantValue is { HasValue: true, Value: { } constant } ? constant : null;
}
