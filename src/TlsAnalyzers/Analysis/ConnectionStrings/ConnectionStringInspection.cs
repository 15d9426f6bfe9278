using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Analysis.ConnectionStrings;

/// <summary>Connection strings that code writes down and gives to a driver, whole or keyword by keyword (TLS5003).</summary>
internal sealed class ConnectionStringInspection : Inspection
{
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Connection];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;
        foreach (var use in MemberUse.At(file, name, SinkKind.Connection))
        {
            if (use.Value is not { } value || ConnectionReport.IsHarmless(use.Operation.Syntax) || Drivers.Find(use.Sink.Consequence) is not { } driver) continue;

            if (use.Sink.Parameter is null && driver.RulesFor(use.Sink.Member).Any() && use.Operation.Syntax is AssignmentExpressionSyntax assignment)
            {
                BuilderSettings.Judge(file, assignment, driver);
            }
            else if (driver.Grammar == Grammar.Settings)
            {
                if (Keyword(file, use.Operation) is { } keyword) BuilderSettings.Judge(file, use.Operation.Syntax, keyword, value, driver);
            }
            else
            {
                Judge(file, value, use.Operation.Syntax, driver);
            }
        }
    }

    /// <summary>Judges a connection string.</summary>
    /// <param name="file">The file.</param>
    /// <param name="value">The string.</param>
    /// <param name="sink">The call or assignment that hands it to the driver.</param>
    /// <param name="driver">The driver.</param>
    public static void Judge(FileAnalysis file, IOperation value, SyntaxNode sink, Driver driver)
    {
        foreach (var text in TextValue.Whole(value, file.Model, file.CancellationToken))
        {
            foreach (var flaw in ConnectionStringJudge.Judge(ConnectionText.WithHoles(text), driver, ConnectionReport.Allows(file)))
            {
                if (!IsSetInCode(sink, driver, flaw.Rule)) ConnectionReport.InText(file, text, flaw, value.Syntax);
            }
        }
    }

    // config.Set("security.protocol", "plaintext")
    private static string? Keyword(FileAnalysis file, IOperation call) => call is IInvocationOperation { Arguments: { Length: 2 } arguments }
        && Constants.TryGet(arguments[0].Value, file.Model, file.CancellationToken, out var keyword) ? keyword as string : null;

    // 'options.Ssl = true' after 'ConfigurationOptions.Parse("redis.contoso.com")'.
    private static bool IsSetInCode(SyntaxNode sink, Driver driver, KeywordRule rule)
    {
        var members = rule.Kind == KeywordRuleKind.Keyword ? rule.Spellings : driver.Members.Concat(rule.Spellings);
        return Body.Around(sink).DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            Name(assignment.Left) is { } name
            && members.Any(member => KeywordRule.AreSame(member, name))
            && assignment.Right is not LiteralExpressionSyntax { Token.ValueText: "false" or "null" });
    }

    private static string? Name(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
