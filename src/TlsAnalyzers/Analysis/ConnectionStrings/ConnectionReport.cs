using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Analysis.ConnectionStrings;

/// <summary>Reports flaws of connection strings (TLS5003), at the keyword where the source has it.</summary>
internal static class ConnectionReport
{
    /// <summary>The property of a diagnostic that holds the text to put at its additional location.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The property of a diagnostic that holds the keyword and value as they are then.</summary>
    public const string Result = nameof(Result);

    private static Rule Rule => Rules.Configuration.InsecureConnectionString;

    /// <summary>Whether code runs in development alone, or to see it fail.</summary>
    public static bool IsHarmless(SyntaxNode node) => DevelopmentOnly.Is(node) || Inspectors.IsExpectedToFail(node);

    /// <summary>Tells the hosts that the user allows clear text to.</summary>
    public static Func<string, bool> Allows(FileAnalysis file) => host => file.Options.AllowsCleartext(Rule, host);

    /// <summary>Reports a flaw of a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="flaw">What is wrong in it.</param>
    /// <param name="whole">The expression that gives the text, reported where no literal has the keyword.</param>
    public static void InText(FileAnalysis file, TextValue text, ConnectionStringFlaw flaw, SyntaxNode whole)
    {
        var at = LiteralText.Find(text, flaw.Span) ?? whole.GetLocation();
        Report(file, at, flaw, flaw.Safe, LiteralText.Find(text, flaw.Change));
    }

    /// <summary>Reports a flaw that is a setting of its own.</summary>
    /// <param name="file">The file.</param>
    /// <param name="flaw">What is wrong.</param>
    /// <param name="setting">The assignment or call that makes the setting.</param>
    /// <param name="value">Its value.</param>
    public static void InSetting(FileAnalysis file, ConnectionStringFlaw flaw, SyntaxNode setting, IOperation value)
    {
        var text = TextValue.Whole(value, file.Model, file.CancellationToken)[0];
        if (value.ConstantValue.Value is string written && LiteralText.Find(text, new TextSpan(0, written.Length)) is { } literal)
        {
            Report(file, setting.GetLocation(), flaw, flaw.Safe, literal);
            return;
        }

        var safe = flaw.Safe is "True" or "False" ? flaw.Safe.ToLowerInvariant() : flaw.Safe;
        var fix = safe is null ? null : ImmutableDictionary<string, string?>.Empty.Add(SinkReport.Safe, safe);
        file.Report(Rule, setting, [flaw.Subject, flaw.Rule.Consequence], fix);
    }

    private static void Report(FileAnalysis file, Location at, ConnectionStringFlaw flaw, string? replacement, Location? change)
    {
        var fix = replacement is null || change is null ? null
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, replacement).Add(Result, flaw.SafeSubject);
        file.Report(Rule, at, [flaw.Subject, flaw.Rule.Consequence], fix, fix is null ? null : [change!]);
    }
}
