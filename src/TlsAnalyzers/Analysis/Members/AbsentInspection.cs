using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>Objects whose default is insecure, and which nobody sets up otherwise. Where somebody else may do it later, nothing is said.</summary>
internal sealed class AbsentInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Absent];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        foreach (var sink in file.Tls.Sinks.For(token.ValueText, SinkKind.Absent))
        {
            if (MemberUse.Call(file, name) is not IObjectCreationOperation creation || !SymbolEqualityComparer.Default.Equals(creation.Type?.OriginalDefinition, sink.Type)) continue;
            if (Sets(creation.Initializer, sink.Row.Member) || !StaysAsItIs(file, creation, sink.Row.Member) || DevelopmentOnly.Is(creation.Syntax)) continue;
            SinkReport.Of(file, sink.Row, creation.Syntax, "");
        }
    }

    private static bool Sets(IObjectOrCollectionInitializerOperation? initializer, string member) => initializer?.Initializers.Any(part =>
        ((part as ISimpleAssignmentOperation)?.Target ?? (part as IMemberInitializerOperation)?.InitializedMember) is IMemberReferenceOperation { Member.Name: var name } && name == member) == true;

    private static bool StaysAsItIs(FileAnalysis file, IOperation creation, string member)
    {
        var value = creation;
        while (value.Parent is IConversionOperation) value = value.Parent;
        if (value.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }) return value.Parent is IArgumentOperation given && IsOfALibrary(given);

        var body = (SyntaxNode?)creation.Syntax.FirstAncestorOrSelf<BlockSyntax>() ?? creation.Syntax.SyntaxTree.GetRoot(file.CancellationToken);
        return References.To(local, body, file.Model, file.CancellationToken).All(use => IsHarmless(use, member));
    }

    private static bool IsHarmless(IOperation use, string member)
    {
        while (use.Parent is IConversionOperation) use = use.Parent;
        return use.Parent switch
        {
            IMemberReferenceOperation reference => reference.Member.Name != member,
            IInvocationOperation invocation => invocation.Instance == use && invocation.TargetMethod.Locations.All(location => location.IsInMetadata),
            IArgumentOperation argument => IsOfALibrary(argument),
            _ => false,
        };
    }

    private static bool IsOfALibrary(IArgumentOperation argument) => argument.Parameter?.ContainingSymbol.Locations.All(location => location.IsInMetadata) == true;
}
