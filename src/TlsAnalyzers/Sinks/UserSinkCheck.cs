using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Configuration;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Sinks;

/// <summary>Reports what is wrong in a user's own sinks (TLS0003): what cannot be read, and members that a type does not have.</summary>
internal static class UserSinkCheck
{
    public static void Check(AdditionalFileAnalysisContext context)
    {
        if (!UserSinkFile.Is(context.AdditionalFile.Path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;

        var file = UserSinkFile.Read(text.ToString(), context.CancellationToken);
        foreach (var (reason, span) in file.Problems) Report(context, text, reason, span);
        foreach (var (row, node) in file.Rows)
        {
            // A type that this project does not have may be one of another project that shares the file.
            if (context.Compilation.GetTypeByMetadataName(row.Type) is { } type && WhyNot(row, type) is { } reason) Report(context, text, reason, Place(row, node));
        }
    }

    private static string? WhyNot(Sink row, INamedTypeSymbol type)
    {
        var members = type.GetMembers(row.Member);
        if (members.IsEmpty) return $"'{row.Type}' declares no member '{row.Member}'; a base class may";
        if (row.Parameter is null or "" || members.OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Any(parameter => parameter.Name == row.Parameter)) return null;

        return $"'{row.Display}' has no parameter '{row.Parameter}'";
    }

    private static TextSpan Place(Sink row, ConfigurationNode node) =>
        node.Find(row.Parameter is null ? "member" : "parameter").Select(child => child.Span).FirstOrDefault();

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, string reason, TextSpan span)
    {
        var lines = text.Lines.GetLinePositionSpan(span);
        context.ReportDiagnostic(Diagnostic.Create(
            Settings.SinkNotUnderstood, Location.Create(context.AdditionalFile.Path, span, lines), Path.GetFileName(context.AdditionalFile.Path), lines.Start.Line + 1, reason));
    }
}
