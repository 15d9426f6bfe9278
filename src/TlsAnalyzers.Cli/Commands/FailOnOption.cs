using System.CommandLine;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>The option <c>--fail-on</c> of a probe: from which severity on a finding fails the run.</summary>
internal static class FailOnOption
{
    public const string Never = "never";

    public static Option<Threshold> Create() => new("--fail-on")
    {
        Description = $"From which severity on a finding fails the run: {Words}",
        HelpName = "SEVERITY",
        DefaultValueFactory = _ => new(Severity.Medium),
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (text == Never) return new(null);
            if (Enum.GetNames<Severity>().Contains(text, StringComparer.OrdinalIgnoreCase)) return new(Enum.Parse<Severity>(text, ignoreCase: true));
            given.AddError($"--fail-on: '{text}' is none of {Words}.");
            return new(null);
        },
    };

    private static string Words => string.Join(", ", Enum.GetNames<Severity>().Select(name => name.ToLowerInvariant()).Append(Never));
}

/// <summary>From which severity on a finding fails the run.</summary>
/// <param name="Least">Null: none does.</param>
internal sealed record Threshold(Severity? Least)
{
    /// <inheritdoc/>
    public override string ToString() => Least?.ToString().ToLowerInvariant() ?? FailOnOption.Never;
}
