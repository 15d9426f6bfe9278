using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Analysis.ConnectionStrings;

/// <summary>
/// Keywords that are set by index, and whole strings that are given to the property that all builders inherit: <c>builder["Encrypt"] = false</c>.
/// Neither names the builder, so a file is looked through once where it mentions one.
/// </summary>
internal sealed class BuilderInspection : Inspection
{
    private const string Index = "this[]";

    private static readonly IReadOnlyList<Sink> Builders = [.. SinkCatalogue.All.Where(sink => sink.Kind == SinkKind.Connection && sink.Member == Index)];

    public override IEnumerable<string> Words => Builders.Select(sink => sink.TypeName);

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (!Builders.Any(sink => sink.TypeName == token.ValueText && file.Tls.Type(sink.Type) is not null) || !file.IsFirstCallOf(this)) return;

        foreach (var assignment in file.Model.SyntaxTree.GetRoot(file.CancellationToken).DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            var isIndex = assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax;
            if (!isIndex && !IsWholeString(assignment.Left)) continue;
            if (DriverOf(file, BuilderOf(assignment)) is not { } driver || ConnectionReport.IsHarmless(assignment)) continue;

            if (isIndex) BuilderSettings.Judge(file, assignment, driver);
            else if (file.Operation(assignment.Right) is { } value) ConnectionStringInspection.Judge(file, value, assignment, driver);
        }
    }

    private static bool IsWholeString(ExpressionSyntax target) => target is
        IdentifierNameSyntax { Identifier.ValueText: "ConnectionString" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConnectionString" };

    private static ExpressionSyntax? BuilderOf(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax access => access.Expression,
        _ => assignment.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } ? creation : null,
    };

    private static Driver? DriverOf(FileAnalysis file, ExpressionSyntax? builder)
    {
        if (builder is null || file.Model.GetTypeInfo(builder, file.CancellationToken).Type is not { } type) return null;

        return Builders.FirstOrDefault(sink => file.Tls.Is(type, sink.Type)) is { } found ? Drivers.Find(found.Consequence) : null;
    }
}
