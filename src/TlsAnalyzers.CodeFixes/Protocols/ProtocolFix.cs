using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Analysis.Protocols;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes.Protocols;

/// <summary>TLS1001, TLS1002, TLS1003: the operating system's choice of versions, or the sound versions by name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProtocolFix))]
public sealed class ProtocolFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS1001", "TLS1002", "TLS1003");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is not ExpressionSyntax value || EnumOf(finding, value) is not { } type) yield break;

        if (value.Parent is AssignmentExpressionSyntax added && added.IsKind(SyntaxKind.OrAssignmentExpression))
        {
            yield return StopAdding(finding, added, type);
            yield break;
        }

        var systemChoice = type.Name == "SslProtocols" ? "None" : "SystemDefault";
        var hasChoice = Names.Has(type, systemChoice) && finding.Property(ProtocolInspection.ByName) is null;
        var modern = new[] { "Tls12", "Tls13" }.Where(member => Names.Has(type, member)).ToArray();
        if (hasChoice)
        {
            yield return Edit.First(
                $"Let the operating system choose ({type.Name}.{systemChoice})",
                editor => editor.ReplaceNode(value, Names.Member(type, systemChoice).WithTriviaFrom(value)));
        }

        if (finding.Diagnostic.Id != "TLS1003" && modern.Length > 0)
        {
            yield return new Edit(
                "Use " + string.Join(" and ", modern.Select(member => member == "Tls12" ? "TLS 1.2" : "TLS 1.3")),
                hasChoice ? "Modern" : "",
                editor => editor.ReplaceNode(value, Names.Members(type, modern).WithTriviaFrom(value)));
        }
    }

    // What is there already stays; only the broken versions are no longer added to it.
    private static Edit StopAdding(Finding finding, AssignmentExpressionSyntax added, INamedTypeSymbol type)
    {
        var sound = (finding.Property(ProtocolInspection.SoundMembers) ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries);
        return sound.Length > 0
            ? Edit.First("Add sound versions alone", editor => editor.ReplaceNode(added.Right, Names.Members(type, sound).WithTriviaFrom(added.Right)))
            : Statements.CanRemove(added)
                ? Edit.First("Do not add the deprecated version", editor => Statements.Remove(editor, added))
                : Edit.First("Do not add the deprecated version", editor => editor.ReplaceNode(added, added.Left.WithTriviaFrom(added)));
    }

    private static INamedTypeSymbol? EnumOf(Finding finding, ExpressionSyntax value)
    {
        var type = finding.Model.GetTypeInfo(value).Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum, Name: "SslProtocols" or "SecurityProtocolType" } named ? named : null;
    }
}
