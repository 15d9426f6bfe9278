using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.CodeFixes.Syntax;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.CodeFixes.Members;

/// <summary>Findings of the catalogue: writes the row's safe value instead of the insecure one, or takes out what is best left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SafeValueFix))]
public sealed class SafeValueFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(
        "TLS1001", "TLS1004", "TLS2001", "TLS2002", "TLS2003", "TLS2008", "TLS2010", "TLS2012", "TLS3001", "TLS3003", "TLS3004",
        "TLS4001", "TLS4002", "TLS4004", "TLS4006", "TLS4007", "TLS4009", "TLS4010", "TLS4011", "TLS5003");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Property(SinkReport.Safe) is not { } safe) yield break;

        if (safe == Sink.Remove)
        {
            if (Removal(finding.Node) is { } removal) yield return removal;
            yield break;
        }

        if (finding.Property(SinkReport.Parameter) is { } parameter)
        {
            if (Addition(finding, parameter, safe) is { } addition) yield return addition;
            yield break;
        }

        if (Value(finding.Node) is not { } value || SafeValue.For(finding, value, safe) is not { } replacement) yield break;

        yield return Edit.First($"Use {safe}", editor => editor.ReplaceNode(value, replacement.WithTriviaFrom(value)));
        if (finding.Node is InvocationExpressionSyntax call && Statements.CanRemove(call))
        {
            yield return new Edit("Remove the switch", "Remove", editor => Statements.Remove(editor, call));
        }
    }

    private static ExpressionSyntax? Value(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        ArgumentSyntax argument => argument.Expression,
        AttributeArgumentSyntax argument => argument.Expression,
        // AppContext.SetSwitch(name, value)
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } =>
            (arguments[0].NameColon is { Name.Identifier.ValueText: not ("switchName" or "name") } ? arguments[0] : arguments[1]).Expression,
        MemberAccessExpressionSyntax member => member,
        ExpressionSyntax { Parent: ArgumentSyntax } expression => expression,
        _ => null,
    };

    private static Edit? Removal(SyntaxNode node)
    {
        var whole = node is SimpleNameSyntax name ? Chain.CallOf(name) : node as ArgumentSyntax is { } argument ? argument.FirstAncestorOrSelf<InvocationExpressionSyntax>() : node;
        return whole switch
        {
            InvocationExpressionSyntax call when Chain.Receiver(call) is { } receiver && !Statements.CanRemove(call) =>
                Edit.First("Remove the call", editor => editor.ReplaceNode(call, (current, _) => Chain.Receiver((InvocationExpressionSyntax)current)!.WithTriviaFrom(current))),
            InvocationExpressionSyntax or AssignmentExpressionSyntax when Statements.CanRemove(whole) => Edit.First("Remove it", editor => Statements.Remove(editor, whole)),
            _ => null,
        };
    }

    private static Edit? Addition(Finding finding, string parameter, string safe)
    {
        if (finding.Node is not SimpleNameSyntax name || Chain.ArgumentsOf(name) is not { } list) return null;
        if (finding.Model.GetSymbolInfo(list.Parent!).Symbol is not IMethodSymbol method || method.Parameters.FirstOrDefault(one => one.Name == parameter) is not { } missing) return null;
        if (SafeValue.Of(missing.Type, safe) is not { } value) return null;

        // Behind other omitted parameters only the name tells which one is meant.
        var isNext = missing.Ordinal == list.Arguments.Count && list.Arguments.All(argument => argument.NameColon is null);
        var argument = SyntaxFactory.Argument(isNext ? null : SyntaxFactory.NameColon(parameter), default, value);
        return Edit.First($"Pass {safe}", editor => editor.ReplaceNode(list, (current, _) => ((ArgumentListSyntax)current).AddArguments(argument)));
    }
}
