namespace TlsAnalyzers.PackageTests;

/// <summary>The projects that show what settings do. Each is built with an error log in SARIF.</summary>
public sealed class Scenarios(TestFolder folder) : IAsyncLifetime
{
    internal static readonly Scenario Default = new("Default");

    internal static readonly Scenario WarningsAsErrors = new("WarningsAsErrors")
    {
        Properties = "<TlsWarningsAsErrors>true</TlsWarningsAsErrors><WarningsAsErrors>CS0168</WarningsAsErrors>",
        Source = InsecureProgram.Source.Replace("internal static class", "int unused;\n\ninternal static class", StringComparison.Ordinal),
    };

    internal static readonly Scenario GateAndSeverities = new("GateAndSeverities")
    {
        Properties = "<TlsWarningsAsErrors>true</TlsWarningsAsErrors>",
        EditorConfig = """
            [*.cs]
            dotnet_diagnostic.TLS1001.severity = none
            dotnet_diagnostic.TLS4001.severity = suggestion
            dotnet_diagnostic.TLS2008.severity = warning
            """,
    };

    internal static readonly Scenario Severities = new("Severities")
    {
        EditorConfig = """
            [*.cs]
            dotnet_diagnostic.TLS1001.severity = none
            dotnet_diagnostic.TLS4001.severity = error
            dotnet_diagnostic.TLS2008.severity = warning
            """,
    };

    internal static readonly Scenario CategoryOff = new("CategoryOff")
    {
        EditorConfig = "[*.cs]\ndotnet_analyzer_diagnostic.category-Security.severity = none",
    };

    internal static readonly Scenario Recommended = new("Recommended") { Properties = "<TlsAnalysisMode>Recommended</TlsAnalysisMode>" };

    internal static readonly Scenario All = new("All") { Properties = "<TlsAnalysisMode>All</TlsAnalysisMode>" };

    internal static readonly Scenario Strict = new("Strict") { Properties = "<TlsAnalysisMode>strict</TlsAnalysisMode>" };

    internal static readonly Scenario None = new("None") { Properties = "<TlsAnalysisMode>None</TlsAnalysisMode>" };

    internal static readonly Scenario StrictButOne = new("StrictButOne")
    {
        Properties = "<TlsAnalysisMode>Strict</TlsAnalysisMode>",
        EditorConfig = "[*.cs]\ndotnet_diagnostic.TLS1001.severity = suggestion",
    };

    internal static readonly Scenario BadProperties = new("BadProperties")
    {
        Properties = "<TlsAnalysisMode>Everything</TlsAnalysisMode><TlsWarningsAsErrors>maybe</TlsWarningsAsErrors><TlsAnalyzeConfiguration>1</TlsAnalyzeConfiguration>",
    };

    internal static readonly Scenario BadOptions = new("Nested/BadOptions")
    {
        EditorConfig = """
            [*.cs]
            # a comment
            tls_analyzers.minimum_protocol = tls11
            tls_analyzers.allowed_cleartext_hosts = api.contoso.com, http://intranet
            """,
    };

    internal static readonly Scenario UncheckedOptions = new("Nested/UncheckedOptions")
    {
        Properties = "<TlsAnalyzeConfiguration>false</TlsAnalyzeConfiguration>",
        EditorConfig = BadOptions.EditorConfig,
    };

    internal static readonly Scenario GoodOptions = new("GoodOptions")
    {
        EditorConfig = "[*.cs]\ntls_analyzers.allowed_cleartext_hosts = api.contoso.com\ndotnet_code_quality.TLS1001.minimum_protocol = tls13",
    };

    internal static readonly Scenario TestProject = new("TestProject")
    {
        Properties = "<IsTestProject>true</IsTestProject>",
        EditorConfig = "[*.cs]\ntls_analyzers.test_projects = info",
    };

    internal static readonly Scenario Configuration = new("Configuration")
    {
        // One of the files is an additional file already.
        Items = Default.Items + """<AdditionalFiles Include="appsettings.json" /><AdditionalFiles Include="deploy/settings.xml" TlsConfigKind="Settings" />""",
        Source = ConfigurationFiles.Source,
        Files = ConfigurationFiles.All,
    };

    internal static readonly Scenario UncheckedConfiguration = Configuration with
    {
        Name = "UncheckedConfiguration",
        Properties = "<TlsAnalyzeConfiguration>false</TlsAnalyzeConfiguration>",
    };

    internal static readonly Scenario PrivateLibrary = new("PrivateLibrary") { OutputType = "Library", Source = "" };

    internal static readonly Scenario BehindPrivateLibrary = new("BehindPrivateLibrary") { Items = Reference(PrivateLibrary) };

    internal static readonly Scenario SharingLibrary = PrivateLibrary with
    {
        Name = "SharingLibrary",
        Items = PrivateLibrary.Items.Replace("all", "none", StringComparison.Ordinal),
    };

    internal static readonly Scenario BehindSharingLibrary = new("BehindSharingLibrary") { Items = Reference(SharingLibrary) };

    private static readonly Scenario[] Built =
    [
        Default, WarningsAsErrors, GateAndSeverities, Severities, CategoryOff, Recommended, All, Strict, None, StrictButOne, BadProperties, BadOptions, UncheckedOptions,
        GoodOptions, TestProject, Configuration, UncheckedConfiguration, PrivateLibrary, BehindPrivateLibrary, SharingLibrary, BehindSharingLibrary,
    ];

    /// <summary>What the one build of all scenarios did.</summary>
    internal DotnetResult Build { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var scenario in Built)
        {
            folder.Write(ProjectPath(scenario), scenario.ProjectFile);
            folder.Write($"{scenario.Name}/Program.cs", scenario.Source);
            foreach (var (path, text) in scenario.Files) folder.Write($"{scenario.Name}/{path}", text);
            if (scenario.EditorConfig is { } lines) folder.Write($"{scenario.Name}/.editorconfig", lines);
        }

        folder.Write("Nested/.editorconfig", "[*.cs]\ntls_analyzers.test_projects = sometimes\n");
        folder.Write("Nested/.globalconfig", "is_global = true\n\ntls_analyzers.minimum_protcol = tls13\n");
        folder.Write("Scenarios.slnx", $"<Solution>{string.Concat(Built.Select(scenario => $"<Project Path=\"{ProjectPath(scenario)}\" />"))}</Solution>");
        Build = await folder.DotnetAsync("", "build", "Scenarios.slnx", "-p:ErrorLog=findings.sarif%2Cversion=2.1");
    }

    /// <summary>Our warnings and errors in a project, as the build printed them.</summary>
    internal BuildMessage[] Messages(Scenario scenario) =>
        [.. Build.Messages.Where(message => message.Project == FileName(scenario) && message.Id.StartsWith("TLS", StringComparison.Ordinal))];

    /// <summary>Our findings in a project, as the compiler's error log has them.</summary>
    internal SarifResult[] Findings(Scenario scenario) => SarifResult.Read(Path.Combine(folder.Root, scenario.Name, "findings.sarif"));

    /// <summary>The levels of the findings that no code suppresses, by rule.</summary>
    internal IReadOnlyDictionary<string, string> Levels(Scenario scenario) =>
        Findings(scenario).Where(result => !result.IsSuppressed).ToDictionary(result => result.Rule, result => result.Level);

    internal static string ProjectPath(Scenario scenario) => $"{scenario.Name}/{FileName(scenario)}.csproj";

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string FileName(Scenario scenario) => Path.GetFileName(scenario.Name);

    private static string Reference(Scenario library) => $"""<ProjectReference Include="../{ProjectPath(library)}" />""";
}
