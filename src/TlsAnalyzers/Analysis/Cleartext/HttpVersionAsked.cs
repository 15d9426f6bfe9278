using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Cleartext;

/// <summary>Whether the object that is given a URL is also asked for HTTP/2: in its initializer, or on the same variable in the same body.</summary>
internal static class HttpVersionAsked
{
    public static bool IsHttp2(FileAnalysis file, MemberUse use) => Versions(file, use).Any(version => Major(file, version) >= 2);

    private static IEnumerable<IOperation> Versions(FileAnalysis file, MemberUse use)
    {
        // new HttpRequestMessage(method, url) { Version = ... }, or the initializer that the URL itself stands in.
        var initializer = (use.Operation as IObjectCreationOperation)?.Initializer ?? use.Operation.Parent as IObjectOrCollectionInitializerOperation;
        foreach (var assignment in initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (IsVersion(assignment.Target)) yield return assignment.Value;
        }

        if (Variable(use) is not { } variable || use.Operation.Syntax.FirstAncestorOrSelf<BlockSyntax>() is not { } body) yield break;
        foreach (var reference in References.To(variable, body, file.Model, file.CancellationToken))
        {
            if (reference.Parent is IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property
                && assignment.Target == property && IsVersion(property)) yield return assignment.Value;
        }
    }

    private static ISymbol? Variable(MemberUse use)
    {
        var receiver = use.Operation switch
        {
            IInvocationOperation invocation => invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod ? invocation.Arguments[0].Value : null),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => target.Instance,
            _ => null,
        };
        return receiver switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation field => field.Field,
            _ => use.Operation.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator.Symbol : null,
        };
    }

    private static bool IsVersion(IOperation target) => target is IPropertyReferenceOperation
    {
        Property: { Name: "Version" or "DefaultRequestVersion", ContainingType.Name: "HttpRequestMessage" or "HttpClient" },
    };

    private static int Major(FileAnalysis file, IOperation version) => Constants.Origin(version, file.Model, file.CancellationToken) switch
    {
        IMemberReferenceOperation { Member: { ContainingType.Name: "HttpVersion", Name: { } name } } => name.Contains('3') ? 3 : name.Contains('2') ? 2 : 1,
        IObjectCreationOperation { Arguments: { Length: > 0 } arguments } when arguments[0].Value.ConstantValue is { HasValue: true, Value: var first } =>
            first switch { int major => major, string { Length: > 0 } text => text[0] - '0', _ => 0 },
        _ => 0,
    };
}
