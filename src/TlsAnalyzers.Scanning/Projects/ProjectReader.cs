using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Scanning.Files;

namespace TlsAnalyzers.Scanning.Projects;

/// <summary>Turns what a project file says into what the compiler is given.</summary>
internal sealed class ProjectReader(FileIndex index, ScanNotes notes)
{
    private const string WebFramework = "Microsoft.AspNetCore.App";

    // Packages by which a project says that it holds tests: their own files set IsTestProject.
    private static readonly string[] TestPackages = ["Microsoft.NET.Test.Sdk", "xunit.v3", "TUnit", "MSTest"];

    /// <summary>The project for each of its target frameworks.</summary>
    public IReadOnlyList<SourceProject> Read(string path)
    {
        var first = ProjectEvaluation.Of(path, null, notes);
        var monikers = first["TargetFrameworks"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (monikers.Length == 0) monikers = [first["TargetFramework"]];
        return [.. monikers.Distinct(StringComparer.OrdinalIgnoreCase).Select(moniker => Read(path, moniker, first))];
    }

    private SourceProject Read(string path, string moniker, ProjectEvaluation first)
    {
        var framework = TargetFramework.Parse(moniker) ?? (first.Sdk is null && first["TargetFrameworkVersion"] is { Length: > 0 } version ? TargetFramework.OfVersion(version) : null);
        if (framework is null)
        {
            if (moniker.Length > 0 || first.Sdk is not null) notes.Add(path, $"the target framework '{moniker}' is not plain to read; read as {TargetFramework.Newest.Moniker}");
            framework = first.Sdk is null ? TargetFramework.OfVersion("v4.8")! : TargetFramework.Newest;
        }

        var project = moniker.Length == 0 ? first : ProjectEvaluation.Of(path, moniker, notes);
        var items = new ProjectFiles(project, index);
        return new()
        {
            Path = path,
            Name = project["AssemblyName"] is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(path),
            Folder = project.Folder,
            Framework = framework,
            Sources = items.Sources(),
            AdditionalFiles = items.AdditionalFiles(),
            ConfigFiles = [.. items.Named("EditorConfigFiles"), .. items.Named("GlobalAnalyzerConfigFiles")],
            Preset = project["TlsAnalysisMode"] is "Recommended" or "All" or "Strict" or "None" ? project["TlsAnalysisMode"] : null,
            Usings = ImplicitUsings.Of(project, framework),
            ParseOptions = SourceProject.Syntax.WithLanguageVersion(Language(project)).WithPreprocessorSymbols(Symbols(project, framework)),
            CompilationOptions = Options(project),
            VisibleProperties = VisibleProperties(project),
            ProjectReferences = [.. project.Items.Where(item => item.Kind == "ProjectReference" && !item.Metadata.GetValueOrDefault("ReferenceOutputAssembly", "true").Equals("false", StringComparison.OrdinalIgnoreCase))
                .Select(item => Path.GetFullPath(Path.Combine(project.Folder, item.Include.Replace('\\', '/')))).Distinct()],
            FrameworkReferences = [.. FrameworkReferences(project)],
            AssemblyFiles = [.. project.Items.Where(item => item.Kind == "Reference" && item["HintPath"] is not null)
                .Select(item => Path.GetFullPath(Path.Combine(project.Folder, item["HintPath"]!.Replace('\\', '/')))).Where(File.Exists)],
            HasPackages = project.Items.Any(item => item.Kind == "PackageReference") || File.Exists(Path.Combine(project.Folder, "packages.config")),
            AssetsFile = Path.Combine(items.IntermediateFolder, "project.assets.json"),
        };
    }

    // What an old compiler took as the default, a new one understands as well.
    private static LanguageVersion Language(ProjectEvaluation project) =>
        LanguageVersionFacts.TryParse(project["LangVersion"], out var version) ? version : LanguageVersion.Latest;

    private static IEnumerable<string> Symbols(ProjectEvaluation project, TargetFramework framework) =>
        ((string[])["TRACE", .. project["Configuration"].Equals("Debug", StringComparison.OrdinalIgnoreCase) ? ["DEBUG"] : Array.Empty<string>()])
            .Concat(project["DefineConstants"].Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Concat(framework.Symbols())
            .Where(SyntaxFacts.IsValidIdentifier)
            .Distinct();

    private static CSharpCompilationOptions Options(ProjectEvaluation project)
    {
        var specific = new Dictionary<string, ReportDiagnostic>();
        foreach (var id in Ids("WarningsAsErrors")) specific[id] = ReportDiagnostic.Error;
        foreach (var id in Ids("WarningsNotAsErrors")) specific[id] = ReportDiagnostic.Warn;
        foreach (var id in Ids("NoWarn")) specific[id] = ReportDiagnostic.Suppress;
        return new CSharpCompilationOptions(
            project["OutputType"].ToLowerInvariant() is "exe" or "winexe" || project.Sdk is "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.Worker" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: project["Nullable"].ToLowerInvariant() switch { "enable" => NullableContextOptions.Enable, "warnings" => NullableContextOptions.Warnings, "annotations" => NullableContextOptions.Annotations, _ => NullableContextOptions.Disable },
            generalDiagnosticOption: project.Is("TreatWarningsAsErrors") ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: specific,
            concurrentBuild: false);

        IEnumerable<string> Ids(string property) => project[property].Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static Dictionary<string, string> VisibleProperties(ProjectEvaluation project)
    {
        var isTest = project.Is("IsTestProject", otherwise: project.Items.Any(item =>
            item.Kind == "PackageReference" && TestPackages.Any(package => item.Include.StartsWith(package, StringComparison.OrdinalIgnoreCase))));
        return new() { ["IsTestProject"] = isTest ? "true" : "", ["TlsAnalyzeConfiguration"] = project["TlsAnalyzeConfiguration"] };
    }

    private static IEnumerable<string> FrameworkReferences(ProjectEvaluation project) =>
        project.Items.Where(item => item.Kind == "FrameworkReference").Select(item => item.Include)
            .Concat(project.Sdk == "Microsoft.NET.Sdk.Web" ? [WebFramework] : [])
            // Projects from the time of ASP.NET Core 2 name it as a package.
            .Concat(project.Items.Any(item => item.Kind == "PackageReference" && item.Include is "Microsoft.AspNetCore" or "Microsoft.AspNetCore.All" or WebFramework) ? [WebFramework] : [])
            .Distinct();
}
