namespace TlsAnalyzers.PackageTests;

/// <summary>
/// A temporary folder with the packed package as a source and packages of its own, cut off from whatever lies in the folders above.
/// The machine's own package sources stay.
/// </summary>
public sealed class TestFolder : IAsyncLifetime
{
    public string Root { get; } = Directory.CreateTempSubdirectory("tls-package-").FullName;

    public string Feed => Path.Combine(Root, "feed");

    public string Package => Path.Combine(Feed, $"TlsAnalyzers.{Repository.PackageVersion}.nupkg");

    public async ValueTask InitializeAsync()
    {
        Write("nuget.config", """<configuration><packageSources><add key="packed" value="feed" /></packageSources></configuration>""");
        Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        // With the machine's packages: this is the repository's own build.
        (await Dotnet.RunAsync(Repository.Root, null, "pack", "src/TlsAnalyzers.Package", "-o", Feed)).Succeeded();
    }

    internal Task<DotnetResult> DotnetAsync(string folder, params string[] arguments) =>
        Dotnet.RunAsync(Path.Combine(Root, folder), Path.Combine(Root, "packages"), arguments);

    public string Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
