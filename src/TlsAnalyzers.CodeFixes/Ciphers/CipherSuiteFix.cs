using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Analysis.Ciphers;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes.Ciphers;

/// <summary>TLS3001, TLS3002: takes the suite out, or writes a sound one for the same kind of certificate.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CipherSuiteFix))]
public sealed class CipherSuiteFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS3001", "TLS3002");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is not ExpressionSyntax suite) yield break;

        if (finding.Property(CipherSuiteInspection.Replacement) is not { } replacement)
        {
            if (Elements.CanRemove(suite)) yield return Edit.First("Remove the cipher suite", editor => Elements.Remove(editor, suite));
        }
        else if (finding.Model.GetTypeInfo(suite).Type is INamedTypeSymbol { Name: "TlsCipherSuite" } type && Names.Has(type, replacement))
        {
            yield return Edit.First($"Use {replacement}", editor => editor.ReplaceNode(suite, Names.Member(type, replacement).WithTriviaFrom(suite)));
        }
    }
}
