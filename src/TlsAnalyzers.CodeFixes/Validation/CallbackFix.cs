using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TlsAnalyzers.CodeFixes.Validation;

/// <summary>TLS2001-TLS2003, TLS2010: takes the callback away, so that the system validates, or lets it accept what has no errors.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallbackFix))]
public sealed class CallbackFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TLS2001", "TLS2002", "TLS2003", "TLS2010");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        var removal = CallbackRemoval.Of(finding);
        if (removal is not null) yield return removal;
        if (ErrorsCheck.Of(finding, removal is null ? "" : "Check") is { } check) yield return check;
    }
}
