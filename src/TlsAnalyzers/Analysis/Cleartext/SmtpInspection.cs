using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Cleartext;

/// <summary>A <c>SmtpClient</c> that sends mail and is never told to use TLS (TLS4006). Telling it not to is a row of the catalogue.</summary>
internal sealed class SmtpInspection : Inspection
{
    public override IEnumerable<string> Words => ["SmtpClient"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (Creation(token) is not { } syntax || file.Operation(syntax) is not IObjectCreationOperation creation) return;
        if (creation.Type?.ToDisplayString() != "System.Net.Mail.SmtpClient") return;
        if (Variable(creation) is not { } variable) return;
        if (Sets(creation.Initializer, "EnableSsl", "DeliveryMethod") || IsLocal(file, creation)) return;

        var uses = References.To(variable, Body(syntax), file.Model, file.CancellationToken).ToList();
        if (!uses.Any(Sends) || uses.Any(Escapes) || uses.Any(use => IsSet(use, "EnableSsl", "DeliveryMethod", "Host")) || DevelopmentOnly.Is(syntax)) return;

        file.Report(Rules.Cleartext.CleartextMail, syntax, [Excerpt.Of(syntax), "", "sends mail without TLS: EnableSsl is false until it is set"]);
    }

    private static BaseObjectCreationExpressionSyntax? Creation(SyntaxToken token)
    {
        var node = token.Parent;
        while (node?.Parent is NameSyntax) node = node.Parent;
        return node?.Parent switch
        {
            ObjectCreationExpressionSyntax creation => creation,
            // SmtpClient client = new(host);
            VariableDeclarationSyntax { Variables: { Count: 1 } variables } => variables[0].Initializer?.Value as ImplicitObjectCreationExpressionSyntax,
            _ => null,
        };
    }

    // A client in a field or one that is handed on may be set up elsewhere.
    private static ILocalSymbol? Variable(IObjectCreationOperation creation) =>
        (creation.Parent is IConversionOperation conversion ? conversion : (IOperation)creation).Parent
            is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator.Symbol : null;

    private static SyntaxNode Body(SyntaxNode node) => (SyntaxNode?)node.FirstAncestorOrSelf<BlockSyntax>() ?? node.SyntaxTree.GetRoot();

    private static bool IsLocal(FileAnalysis file, IObjectCreationOperation creation)
    {
        var host = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "host")?.Value;
        // Without a host argument the host comes from a configuration file, which may also switch TLS on.
        return host is null || TextValue.Of(host, file.Model, file.CancellationToken) is var texts
            && texts.Any(text => text.IsComplete && (Hosts.IsLocal(text.Text) || file.Options.AllowsCleartext(Rules.Cleartext.CleartextMail, text.Text)));
    }

    private static bool Sets(IObjectOrCollectionInitializerOperation? initializer, params string[] properties) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Any(assignment => IsProperty(assignment.Target, properties)) == true;

    private static bool IsSet(IOperation use, params string[] properties) =>
        use.Parent is IPropertyReferenceOperation { Parent: IAssignmentOperation assignment } property
        && assignment.Target == property && IsProperty(property, properties);

    private static bool IsProperty(IOperation target, string[] properties) =>
        target is IPropertyReferenceOperation property && properties.Contains(property.Property.Name);

    private static bool Sends(IOperation use) =>
        use.Parent is IInvocationOperation { TargetMethod.Name: { } name } && name.StartsWith("Send", StringComparison.Ordinal);

    private static bool Escapes(IOperation use) => use.Parent is IArgumentOperation or IReturnOperation
        || use.Parent is IAssignmentOperation assignment && assignment.Value == use
        || use.Parent is IConversionOperation { Parent: IArgumentOperation or IReturnOperation or IAssignmentOperation };
}
