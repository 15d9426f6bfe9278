using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TlsAnalyzers.Scanning.Projects;

/// <summary>What is compiled together: a project for one of its target frameworks, or the files that belong to no project.</summary>
internal sealed record SourceProject
{
    /// <summary>The project file, or the folder of files without a project.</summary>
    public required string Path { get; init; }

    /// <summary>The name of the assembly.</summary>
    public required string Name { get; init; }

    /// <summary>The folder that paths are relative to.</summary>
    public required string Folder { get; init; }

    public required TargetFramework Framework { get; init; }

    /// <summary>The source files.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What the compiler hands to analyzers beside the sources.</summary>
    public IReadOnlyList<AdditionalFile> AdditionalFiles { get; init; } = [];

    /// <summary>Files of analyzer options that the project names itself.</summary>
    public IReadOnlyList<string> ConfigFiles { get; init; } = [];

    /// <summary>A preset of the package, by name, or null.</summary>
    public string? Preset { get; init; }

    /// <summary>A source text with the usings that no file has.</summary>
    public string Usings { get; init; } = "";

    /// <summary>
    /// How C# is read where nobody asks what may be null, and nobody reads comments. With nullable analysis the compiler binds a whole body, and follows its flow, for whoever asks about
    /// one expression of it.
    /// </summary>
    public static CSharpParseOptions Syntax { get; } =
        CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.None).WithFeatures([KeyValuePair.Create("run-nullable-analysis", "never")]);

    /// <summary>Files that belong to no project, read as a program for the newest framework and its web libraries.</summary>
    /// <param name="folder">The folder that they are in.</param>
    /// <param name="name">What notes call them.</param>
    /// <param name="sources">The files.</param>
    public static SourceProject OfFiles(string folder, string name, IReadOnlyList<string> sources) => new()
    {
        Path = folder,
        Name = name,
        Folder = folder,
        Framework = TargetFramework.Newest,
        Sources = sources,
        Usings = ImplicitUsings.Default,
        FrameworkReferences = ["Microsoft.AspNetCore.App"],
        ParseOptions = Syntax.WithPreprocessorSymbols(TargetFramework.Newest.Symbols()),
        CompilationOptions = new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false),
    };

    public required CSharpParseOptions ParseOptions { get; init; }

    public required CSharpCompilationOptions CompilationOptions { get; init; }

    /// <summary>Properties that the build shows to analyzers.</summary>
    public IReadOnlyDictionary<string, string> VisibleProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>The project files that it references.</summary>
    public IReadOnlyList<string> ProjectReferences { get; init; } = [];

    /// <summary>Shared frameworks beside the base one, such as <c>Microsoft.AspNetCore.App</c>.</summary>
    public IReadOnlyList<string> FrameworkReferences { get; init; } = [];

    /// <summary>Assemblies that it names by file.</summary>
    public IReadOnlyList<string> AssemblyFiles { get; init; } = [];

    /// <summary>Whether it names packages.</summary>
    public bool HasPackages { get; init; }

    /// <summary>What NuGet wrote when it restored the project; it may not be there.</summary>
    public string? AssetsFile { get; init; }
}

/// <summary>A file that is no source.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Kind">The value of the metadata <c>TlsConfigKind</c>, or null.</param>
internal sealed record AdditionalFile(string Path, string? Kind);
