using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Handlers of certificate events that answer through their arguments, and always with yes: <c>(sender, e) => e.Accept = true</c>.</summary>
internal sealed class AcceptInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Accept];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        foreach (var use in MemberUse.At(file, name, SinkKind.Accept))
        {
            if (use.Value is null || InsecureValue.Of(file, use.Sink, use.Value) is null || !IsTheOnlyAnswer(use.Operation.Syntax, use.Sink.Member) || IsJudged(file, use.Operation)) continue;
            SinkReport.Of(file, use.Sink, use.Operation.Syntax, "");
        }
    }

    // Where the argument shows itself what it is for, the function that is given away is judged as a callback, and reported there; what nobody else can give away is dead.
    private static bool IsJudged(FileAnalysis file, IOperation assignment)
    {
        if (assignment is not IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } || !CallbackShape.IsAnswerMember(property)) return false;
        if (assignment.Syntax.Ancestors().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax) is not { } function) return false;
        if (function is AnonymousFunctionExpressionSyntax) return true;

        return file.Model.GetDeclaredSymbol(function, file.CancellationToken) is IMethodSymbol method
            && (method is { MethodKind: MethodKind.LocalFunction } or { DeclaredAccessibility: Accessibility.Private }
                || ValidatorContract.Binds(method)
                || References.To(method, function.SyntaxTree.GetRoot(file.CancellationToken), file.Model, file.CancellationToken)
                    .Concat(OtherFiles.References(method, file.Model, file.CancellationToken)).OfType<IMethodReferenceOperation>().Any());
    }

    // Whatever asks a question before, or answers again after, may be the check.
    private static bool IsTheOnlyAnswer(SyntaxNode assignment, string member)
    {
        var function = assignment.Parent;
        while (function is BlockSyntax or ExpressionStatementSyntax or ArrowExpressionClauseSyntax) function = function.Parent;
        if (function is not (AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)) return false;

        var others = function.DescendantNodes(node => node == function || node is not AnonymousFunctionExpressionSyntax).Where(node => node != assignment).ToList();
        return !others.Any(node => node.SpanStart < assignment.SpanStart && Decides(node)) && !others.OfType<AssignmentExpressionSyntax>().Any(other => Sets(other, member));
    }

    private static bool Decides(SyntaxNode node) => node is IfStatementSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax
        or ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or TryStatementSyntax;

    private static bool Sets(AssignmentExpressionSyntax assignment, string member) => assignment.Left switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == member,
        IdentifierNameSyntax name => name.Identifier.ValueText == member,
        _ => false,
    };
}
