using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Certificates that are added to a store of trusted roots (TLS2009).</summary>
internal sealed class TrustedRootInspection : Inspection
{
    private const int AuthRoot = 2, Root = 6;
    private const int CurrentUser = 1, LocalMachine = 2;

    public override IEnumerable<string> Words => ["X509Store"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (!file.IsFirstCallOf(this)) return;

        foreach (var store in Creations.Of(file, WellKnown.X509Store))
        {
            if (!IsTrusted(Argument(file, store, "storeName"))) continue;
            foreach (var added in Additions(file, store))
            {
                if (!DevelopmentOnly.Is(added.Syntax)) file.Report(Rules.Validation.TrustedRootAdded, added.Syntax, [Excerpt.Of(added.Syntax), Owner(file, store)]);
            }
        }
    }

    private static bool IsTrusted(object? storeName) => storeName switch
    {
        int number => number is Root or AuthRoot,
        string name => name.Equals("Root", StringComparison.OrdinalIgnoreCase) || name.Equals("AuthRoot", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static string Owner(FileAnalysis file, IObjectCreationOperation store)
    {
        if (store.Arguments.All(argument => argument.Parameter?.Name != "storeLocation")) return "user account";

        return Argument(file, store, "storeLocation") switch { LocalMachine => "machine", CurrentUser => "user account", _ => "user account or machine" };
    }

    private static object? Argument(FileAnalysis file, IObjectCreationOperation store, string parameter)
    {
        var argument = store.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);
        return Constants.TryGet(argument?.Value, file.Model, file.CancellationToken, out var value) ? value : null;
    }

    private static IEnumerable<IOperation> Additions(FileAnalysis file, IObjectCreationOperation store)
    {
        if (Addition(store) is { } direct) return [direct];
        if (Variable(store) is not { } variable) return [];

        var uses = References.To(variable, Scope(variable, store.Syntax), file.Model, file.CancellationToken).ToList();
        // By then the variable may hold another store: a local one that was assigned in between, a field one that is assigned anywhere else.
        var others = uses.Where(use => use.Parent is IAssignmentOperation assignment && assignment.Target == use && !assignment.Syntax.Span.Contains(store.Syntax.Span))
            .Select(use => use.Syntax.SpanStart).ToList();
        return uses.Where(use => !others.Any(other => variable is not ILocalSymbol || (store.Syntax.SpanStart < other && other < use.Syntax.SpanStart)))
            .Where(use => variable is not ILocalSymbol || use.Syntax.SpanStart > store.Syntax.SpanStart)
            .Select(Addition).OfType<IOperation>();
    }

    private static IOperation? Addition(IOperation store) => store.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => Addition(store.Parent),
        IInvocationOperation { TargetMethod: { Name: "Add" or "AddRange", ContainingType.Name: "X509Store" } } invocation when invocation.Instance == store => invocation,
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod: { Name: "Add" or "AddRange", ContainingType.Name: "X509Store" } } } access => access,
        _ => null,
    };

    private static ISymbol? Variable(IOperation store) => store.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => Variable(store.Parent),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
        IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
        IAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
        IAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member,
        _ => null,
    };

    private static SyntaxNode Scope(ISymbol variable, SyntaxNode store)
    {
        if (variable is not ILocalSymbol) return (SyntaxNode?)store.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? store.SyntaxTree.GetRoot();

        return store.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : store.SyntaxTree.GetRoot();
    }
}
