using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.CodeFixes.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.CodeFixes.Validation;

/// <summary>TLS2001-TLS2003, TLS2010: takes the callback away, so that the system validates, or lets it accept what has no errors.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallbackFix))]
public sealed class CallbackFix : TlsCodeFix
{
    private const string ErrorsName = "errors";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TLS2001", "TLS2002", "TLS2003", "TLS2010");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (Removal(finding) is { } removal)
        {
            yield return removal;
            if (Check(finding, "Check") is { } check) yield return check;
        }
        else if (Check(finding, "") is { } check)
        {
            yield return check;
        }
    }

    private static Edit? Removal(Finding finding)
    {
        var value = Outermost(finding.Node);
        if (value is InvocationExpressionSyntax call && finding.Diagnostic.Id == "TLS2010")
        {
            return Statements.CanRemove(call) ? Edit.First("Remove the call", editor => Statements.Remove(editor, call)) : null;
        }

        const string title = "Remove the callback, so that the system validates";
        return value.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == value && Statements.CanRemove(assignment) =>
                Edit.First(title, editor => Statements.Remove(editor, assignment)),
            // Overloads without the callback have fewer parameters of their own; null means the same to every one.
            ArgumentSyntax argument when IsNullable(finding, argument) =>
                Edit.First(title, editor => editor.ReplaceNode(value, SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression).WithTriviaFrom(value))),
            _ => null,
        };
    }

    private static bool IsNullable(Finding finding, ArgumentSyntax argument) =>
        argument.Parent?.Parent is BaseObjectCreationExpressionSyntax creation && finding.Model.GetTypeInfo(creation).Type?.Name == "SslStream";

    private static Edit? Check(Finding finding, string variant)
    {
        if (finding.Node is not ExpressionSyntax function || DelegateOf(finding, function)?.DelegateInvokeMethod is not { } invoke) return null;
        if (invoke.ReturnType.SpecialType != SpecialType.System_Boolean) return null;
        var errors = invoke.Parameters.FirstOrDefault(parameter => CallbackShape.IsErrors(parameter.Type));
        if (errors is null) return null;

        var lambda = SyntaxFactory.ParseExpression(
            $"({string.Join(", ", invoke.Parameters.Select(parameter => SymbolEqualityComparer.Default.Equals(parameter, errors) ? ErrorsName : "_"))}) => "
            + $"{ErrorsName} == {errors.Type.ToMinimalDisplayString(finding.Model, function.SpanStart)}.None");
        return new Edit("Accept only certificates without errors", variant, editor => editor.ReplaceNode(function, lambda.WithTriviaFrom(function)));
    }

    private static INamedTypeSymbol? DelegateOf(Finding finding, ExpressionSyntax function) =>
        finding.Model.GetTypeInfo(function).ConvertedType as INamedTypeSymbol ?? finding.Model.GetTypeInfo(function).Type as INamedTypeSymbol;

    // new RemoteCertificateValidationCallback(M) goes as a whole.
    private static SyntaxNode Outermost(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
               || node.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax creation } } && creation is not null && IsDelegate(creation))
        {
            node = node.Parent is ArgumentSyntax argument ? argument.Parent!.Parent! : node.Parent!;
        }

        return node;
    }

    private static bool IsDelegate(BaseObjectCreationExpressionSyntax creation) => creation is ImplicitObjectCreationExpressionSyntax
        || creation is ObjectCreationExpressionSyntax { Type: var type } && (type.ToString().Contains("Callback") || type.ToString().Contains("Func<"));
}
