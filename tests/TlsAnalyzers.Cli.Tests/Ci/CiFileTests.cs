using System.Text.RegularExpressions;
using System.Xml.Linq;
using TlsAnalyzers.Cli.Tests.Scanning;
using YamlDotNet.RepresentationModel;

namespace TlsAnalyzers.Cli.Tests.Ci;

/// <summary>The files of <c>ci</c>: the shell that is in them, run as the CI service would run it, over code with a finding and over clean code.</summary>
public sealed partial class CiFileTests
{
    public CiFileTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The shell is that of Linux and macOS.");

    [Fact]
    public async Task Github_action()
    {
        var action = Yaml("ci/github/action.yml");
        var steps = (YamlSequenceNode)action["runs"]["steps"];
        using var workplace = new Workplace();
        foreach (var name in new[] { "RUNNER_TEMP", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY" }) workplace.Variables[name] = workplace.PathOf(name);
        Directory.CreateDirectory(workplace.Variables["RUNNER_TEMP"]);

        await workplace.CheckAsync(
            [.. steps.Where(step => Has(step, "run")).Select(step => new Step(Text(step["run"]), Environment(step, "inputs", input => Text(action["inputs"][input]["default"]))))],
            () =>
            {
                var sarif = Assert.Single(File.ReadAllLines(workplace.Variables["GITHUB_OUTPUT"]).Distinct());
                Assert.Equal("TLS1001", Sarif.Rules(sarif["sarif=".Length..]).Single());
                Assert.Contains("tlscheck: 1 warning", File.ReadAllText(workplace.Variables["GITHUB_STEP_SUMMARY"]), StringComparison.Ordinal);
            });
        Assert.Equal("${{ steps.scan.outputs.sarif }}", Text(steps.Single(step => Has(step, "with"))["with"]["sarif_file"]));
    }

    [Fact]
    public async Task Azure_template()
    {
        var template = Yaml("ci/azure/tlscheck.yml");
        var parameters = ((YamlSequenceNode)template["parameters"]).ToDictionary(parameter => Text(parameter["name"]), parameter => parameter["default"]);
        using var workplace = new Workplace();
        foreach (var name in new[] { "AGENT_TEMPDIRECTORY", "BUILD_ARTIFACTSTAGINGDIRECTORY" }) Directory.CreateDirectory(workplace.Variables[name] = workplace.PathOf(name));

        await workplace.CheckAsync(
            [.. ((YamlSequenceNode)template["steps"]).Where(step => Has(step, "bash")).Select(step => new Step(Text(step["bash"]), Environment(step, "parameters", name =>
                parameters[name] is YamlSequenceNode list ? string.Join(';', list.Select(Text)) : Text(parameters[name]))))],
            () => Assert.Equal("TLS1001", Sarif.Rules(workplace.PathOf("BUILD_ARTIFACTSTAGINGDIRECTORY/tlscheck/tls.sarif")).Single()),
            output => Assert.Contains($"##vso[task.uploadsummary]{workplace.PathOf("AGENT_TEMPDIRECTORY/tlscheck.md")}", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gitlab_template()
    {
        var job = Yaml("ci/gitlab/tlscheck.yml")["tlscheck"];
        using var workplace = new Workplace();
        foreach (var (name, value) in (YamlMappingNode)job["variables"]) workplace.Variables[Text(name)] = Text(value);

        await workplace.CheckAsync([.. ((YamlSequenceNode)job["script"]).Select(line => new Step(Text(line), new Dictionary<string, string>()))], () =>
        {
            Assert.Equal("TLS1001", Sarif.Rules(workplace.PathOf("code/" + Text(job["artifacts"]["paths"][0]))).Single());
            Assert.Single(XDocument.Load(workplace.PathOf("code/" + Text(job["artifacts"]["reports"]["junit"]))).Descendants("failure"));
        });
    }

    [Fact]
    public async Task Pre_commit_hook()
    {
        var hook = Yaml(".pre-commit-hooks.yaml")[0];
        Assert.Matches(Text(hook["files"]), "src/A.cs");
        Assert.Matches(Text(hook["files"]), "appsettings.Development.json");
        Assert.DoesNotMatch(Text(hook["files"]), "package.json");
        using var workplace = new Workplace();

        // pre-commit calls the entry with the names of the files behind it.
        await workplace.CheckAsync([new Step($"{Text(hook["entry"])} A.cs", new Dictionary<string, string>())]);
    }

    [Fact]
    public async Task Git_hook()
    {
        using var workplace = new Workplace();
        var (exit, output) = await workplace.RunAsync(new Step($"git init -q . && cp '{Repository.PathOf("ci/git/pre-commit")}' .git/hooks/ && echo hello > notes.txt && git add notes.txt && {Commit}", new Dictionary<string, string>()));
        Assert.True(exit == 0, output);

        await workplace.CheckAsync([new Step($"git add A.cs && {Commit}", new Dictionary<string, string>())], wrong: output => Assert.Contains("TLS1001", output, StringComparison.Ordinal));
    }

    private const string Commit = "git -c user.name=T -c user.email=t@example.org commit -qm test";

    private static YamlNode Yaml(string path)
    {
        using var reader = File.OpenText(Repository.PathOf(path));
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }

    private static bool Has(YamlNode node, string key) => ((YamlMappingNode)node).Children.ContainsKey(key);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    // ${{ inputs.name }} and ${{ join(';', parameters.name) }} stand for what the user gave, else the default.
    private static IReadOnlyDictionary<string, string> Environment(YamlNode step, string owner, Func<string, string> value) =>
        ((YamlMappingNode)step["env"]).ToDictionary(pair => Text(pair.Key), pair => Expression().Replace(Text(pair.Value), match =>
        {
            Assert.Equal(owner, match.Groups["owner"].Value);
            return value(match.Groups["name"].Value);
        }));

    [GeneratedRegex(@"\$\{\{ (join\(';', )?(?<owner>inputs|parameters)\.(?<name>[\w-]+)\)? \}\}")]
    private static partial Regex Expression();
}
