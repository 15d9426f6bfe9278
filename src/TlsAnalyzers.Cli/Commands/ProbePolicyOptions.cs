using System.CommandLine;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>The options of a probe that say what fails the run.</summary>
internal sealed class ProbePolicyOptions
{
    private readonly Option<Threshold> _threshold = FailOnOption.Create();

    private readonly Option<string[]> _profiles = new("--profile", "-p")
    {
        Description = $"Judge by this guideline, and, without --fail-on, by nothing else: {Ids}", HelpName = "NAME", AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "An earlier report in JSON: what it found already does not fail the run", HelpName = "FILE",
    };

    private ProbePolicyOptions() => _profiles.Validators.Add(given =>
    {
        foreach (var token in given.Tokens.Where(token => Profile.All.All(profile => profile.Id != token.Value)))
            given.AddError($"--profile: '{token.Value}' is none of {Ids}.");
    });

    private static string Ids => string.Join(", ", Profile.All.Select(profile => profile.Id));

    public static ProbePolicyOptions AddTo(Command command)
    {
        var options = new ProbePolicyOptions();
        command.Add(options._threshold);
        command.Add(options._profiles);
        command.Add(options._baseline);
        return options;
    }

    /// <exception cref="UsageException">The baseline cannot be read.</exception>
    public ProbePolicy Read(ParseResult parsed)
    {
        List<Profile> profiles = [.. (parsed.GetValue(_profiles) ?? []).Distinct().Select(Profile.Find)];
        var isGiven = parsed.GetResult(_threshold) is { Implicit: false };
        return new(profiles.Count > 0 && !isGiven ? null : parsed.GetValue(_threshold)!.Least, profiles, parsed.GetValue(_baseline) is { } file ? ReadBaseline(file) : null);
    }

    private static ProbeBaseline ReadBaseline(string file)
    {
        try
        {
            return ProbeBaseline.Parse(File.ReadAllText(file));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"--baseline: cannot read '{file}': {wrong.Message}");
        }
    }
}
