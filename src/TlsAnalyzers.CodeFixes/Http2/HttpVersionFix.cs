using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.CodeFixes.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.CodeFixes.Http2;

/// <summary>TLS4003: asks for HTTP/2, which falls back to HTTP/1.1 where the server does not have it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpVersionFix))]
public sealed class HttpVersionFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS4003");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is not ExpressionSyntax value || HasPolicy(value)) yield break;
        if (finding.Model.Compilation.GetTypeByMetadataName(WellKnown.HttpVersion) is not { } versions) yield break;

        yield return Edit.First(
            "Ask for HTTP/2",
            editor => editor.ReplaceNode(value, (Names.Has(versions, "Version20")
                ? Names.Member(versions, "Version20")
                : SyntaxFactory.ParseExpression("new global::System.Version(2, 0)").WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation))
                .WithTriviaFrom(value)));
    }

    // With a policy of its own, such as 'exact', a request for HTTP/2 may fail where one for HTTP/1.1 did not.
    private static bool HasPolicy(ExpressionSyntax value)
    {
        if (value.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment) return true;

        var target = ConfiguredObject.Of(assignment);
        return target.Values("VersionPolicy").Concat(target.Values("DefaultVersionPolicy"))
            .Any(policy => policy is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "RequestVersionOrLower" });
    }
}
