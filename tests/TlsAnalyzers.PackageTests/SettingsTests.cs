namespace TlsAnalyzers.PackageTests;

/// <summary>What users can set, and what it does to a build.</summary>
public sealed class SettingsTests(TestFolder folder, Scenarios scenarios) : IClassFixture<Scenarios>
{
    [Fact]
    public void FindingsAreAsTheProgramSays() => Assert.Equal(InsecureProgram.Expected, scenarios.Findings(Scenarios.Default));

    [Fact]
    public void WarningsOfSeveralFamiliesArePrinted()
    {
        var messages = scenarios.Messages(Scenarios.Default);
        Assert.All(messages, message => Assert.Equal("warning", message.Severity));
        Assert.Equal(InsecureProgram.Warnings.Order(), messages.Select(message => message.Id).Order());
        Assert.All(messages, message => Assert.EndsWith($"docs/rules/{message.Id}.md)", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void WarningsAsErrorsJoinTheUsersOwn()
    {
        Assert.Equal(InsecureProgram.Warnings.Order(), scenarios.Messages(Scenarios.WarningsAsErrors).Where(message => message.Severity == "error").Select(message => message.Id).Order());
        Assert.Contains(scenarios.Build.Messages, message => message is { Project: "WarningsAsErrors", Id: "CS0168", Severity: "error" });
    }

    [Fact]
    public void WarningsAsErrorsLeaveTheUsersSeveritiesAlone() => Assert.Equal(
        [("TLS2001", "error"), ("TLS2008", "error"), ("TLS3003", "error"), ("TLS4002", "error")],
        scenarios.Messages(Scenarios.GateAndSeverities).Select(message => (message.Id, message.Severity)).Order());

    [Fact]
    public void EditorConfigSetsSeverities() => Assert.Equal(
        InsecureProgram.NotSuppressed.Where(result => result.Rule != "TLS1001").ToDictionary(
            result => result.Rule,
            result => result.Rule switch { "TLS4001" => "error", "TLS2008" => "warning", _ => result.Level }),
        scenarios.Levels(Scenarios.Severities));

    [Fact]
    public void TheCategoryCanBeSwitchedOff() => Assert.Empty(scenarios.Levels(Scenarios.CategoryOff));

    [Fact]
    public void RecommendedIsTheDefault() => Assert.Equal(InsecureProgram.Expected, scenarios.Findings(Scenarios.Recommended));

    [Fact]
    public void AllMakesEveryRuleAWarning() =>
        Assert.Equal(InsecureProgram.NotSuppressed.ToDictionary(result => result.Rule, _ => "warning"), scenarios.Levels(Scenarios.All));

    [Fact]
    public void StrictRaisesEveryRule() => Assert.Equal(
        InsecureProgram.NotSuppressed.ToDictionary(result => result.Rule, result => result.Level == "warning" ? "error" : "warning"),
        scenarios.Levels(Scenarios.Strict));

    [Fact]
    public void NoneIsSilent() => Assert.Empty(scenarios.Findings(Scenarios.None));

    [Fact]
    public void TheUsersSeverityBeatsThePreset()
    {
        var levels = scenarios.Levels(Scenarios.StrictButOne);
        Assert.Equal("note", levels["TLS1001"]);
        Assert.Equal("error", levels["TLS4001"]);
    }

    [Fact]
    public async Task BadPropertiesFailTheBuildAndAnalysisGoesOn()
    {
        var messages = scenarios.Messages(Scenarios.BadProperties);
        Assert.Equal(
            [
                ("'1' is not a value of the property 'TlsAnalyzeConfiguration' (one of true, false)", "BadProperties.csproj"),
                ("'Everything' is not a value of the property 'TlsAnalysisMode' (one of Recommended, All, Strict, None)", "BadProperties.csproj"),
                ("'maybe' is not a value of the property 'TlsWarningsAsErrors' (one of true, false)", "BadProperties.csproj"),
            ],
            messages.Where(message => message is { Id: "TLS0002", Severity: "error" })
                .Select(message => (message.Text.Split(';')[0], Path.GetFileName(message.File))).Order());
        Assert.Equal(InsecureProgram.Expected, scenarios.Findings(Scenarios.BadProperties));

        var again = await folder.DotnetAsync(Scenarios.BadProperties.Name, "build", "--no-restore");
        Assert.NotEqual(0, again.ExitCode);
    }

    [Fact]
    public void BadOptionsAreReportedAtFileAndLine()
    {
        var messages = scenarios.Messages(Scenarios.BadOptions).Where(message => message.Id == "TLS0001");
        Assert.Equal(
            [
                (Path.Combine(folder.Root, "Nested", ".editorconfig"), 2, "'sometimes' is not a value of 'tls_analyzers.test_projects'"),
                (Path.Combine(folder.Root, "Nested", ".globalconfig"), 3, "'tls_analyzers.minimum_protcol' is not an option of TlsAnalyzers"),
                (Path.Combine(folder.Root, "Nested", "BadOptions", ".editorconfig"), 3, "'tls11' is not a value of 'tls_analyzers.minimum_protocol'"),
                (Path.Combine(folder.Root, "Nested", "BadOptions", ".editorconfig"), 4, "'api.contoso.com, http://intranet' is not a value of 'tls_analyzers.allowed_cleartext_hosts'"),
            ],
            messages.Select(message => (message.File, message.Line, message.Text.Split(" (")[0])).OrderBy(message => message.File, StringComparer.Ordinal).ThenBy(message => message.Line));
        Assert.Equal(InsecureProgram.Expected, scenarios.Findings(Scenarios.BadOptions).Where(result => result.Rule != "TLS0001"));
    }

    [Fact]
    public void TheCheckOfOptionsCanBeSwitchedOff() => Assert.Equal(InsecureProgram.Expected, scenarios.Findings(Scenarios.UncheckedOptions));

    [Fact]
    public void GoodOptionsTakeEffect()
    {
        var findings = scenarios.Findings(Scenarios.GoodOptions);
        Assert.DoesNotContain(findings, result => result.Rule is "TLS0001" or "TLS4001");
        Assert.Contains(scenarios.Messages(Scenarios.GoodOptions), message => message.Id == "TLS1001" && message.Text.Contains("TLS 1.2", StringComparison.Ordinal));
    }

    [Fact]
    public void TestProjectsAreToldApart() =>
        Assert.Equal(InsecureProgram.NotSuppressed.ToDictionary(result => result.Rule, _ => "note"), scenarios.Levels(Scenarios.TestProject));

    [Fact]
    public void ConfigurationFilesAreReportedAtTheirLines() => Assert.Equal(
        [("Program.cs", 1, "TLS2012"), ("Web.config", 3, "TLS5004"), ("appsettings.Production.json", 3, "TLS5001"), ("appsettings.json", 3, "TLS5001"), ("contoso.tls-sinks.json", 4, "TLS0003"), ("contoso.tls-sinks.json", 5, "TLS0003"), ("settings.xml", 1, "TLS5005")],
        Places(Scenarios.Configuration));

    [Fact]
    public void ConfigurationFilesForDevelopmentGiveSuggestions() => Assert.Contains(
        scenarios.Findings(Scenarios.Configuration), result => result is { Rule: "TLS5001", Level: "note" });

    [Fact]
    public void ConfigurationFilesCanBeLeftOut() => Assert.Equal(
        [("Program.cs", 1, "TLS2012"), ("contoso.tls-sinks.json", 4, "TLS0003"), ("contoso.tls-sinks.json", 5, "TLS0003")],
        Places(Scenarios.UncheckedConfiguration));

    [Fact]
    public void TheReferenceThatDotnetAddPackageWritesStaysPrivate() => Assert.Empty(scenarios.Findings(Scenarios.BehindPrivateLibrary));

    [Fact]
    public void AReferenceThatIsSharedReachesTheProjectsBehind() =>
        Assert.Equal(InsecureProgram.Expected, scenarios.Findings(Scenarios.BehindSharingLibrary));

    private IEnumerable<(string File, int Line, string Id)> Places(Scenario scenario) =>
        scenarios.Messages(scenario).Select(message => (Path.GetFileName(message.File), message.Line, message.Id)).OrderBy(place => place.Item1, StringComparer.Ordinal).ThenBy(place => place.Line);
}
