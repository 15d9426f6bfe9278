namespace TlsAnalyzers.PackageTests;

/// <summary>A project that uses the package in some way. All of them are built by one command.</summary>
/// <param name="Name">The name of the project, and of its folder.</param>
internal sealed record Scenario(string Name)
{
    /// <summary>MSBuild properties that stand in the body of the project file, after the SDK's and the package's .props.</summary>
    public string Properties { get; init; } = "";

    /// <summary>The items of the project: the package, unless the scenario says otherwise.</summary>
    public string Items { get; init; } = $"""<PackageReference Include="TlsAnalyzers" Version="{Repository.PackageVersion}" PrivateAssets="all" />""";

    public string Source { get; init; } = InsecureProgram.Source;

    public string OutputType { get; init; } = "Exe";

    /// <summary>The lines of the project's .editorconfig.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>Other files of the project, by their path in its folder.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    public string ProjectFile => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{OutputType}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            {Items}
          </ItemGroup>
        </Project>
        """;
}
