using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes.Ciphers;

/// <summary>TLS3006: signs with SHA-256.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WeakSignatureFix))]
public sealed class WeakSignatureFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS3006");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is ExpressionSyntax hash && finding.Model.GetTypeInfo(hash).ConvertedType is INamedTypeSymbol { Name: "HashAlgorithmName" } type)
            yield return Edit.First("Sign with SHA-256", editor => editor.ReplaceNode(hash, Names.Member(type, "SHA256").WithTriviaFrom(hash)));
    }
}
