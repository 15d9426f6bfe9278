namespace TlsAnalyzers.PackageTests;

/// <summary>The way a user goes: a new project, the package, warnings, an error in CI, the fixes, and peace.</summary>
public sealed class FirstUseTests(TestFolder folder)
{
    private const string Project = "FirstUse";

    [Fact]
    public async Task FromAddPackageToNoFinding()
    {
        (await folder.DotnetAsync("", "new", "console", "-o", Project, "--no-restore")).Succeeded();
        folder.Write($"{Project}/Program.cs", InsecureProgram.Source);
        (await folder.DotnetAsync(Project, "add", "package", "TlsAnalyzers", "--version", Repository.PackageVersion)).Succeeded();

        var build = (await folder.DotnetAsync(Project, "build", "--no-restore")).Succeeded();
        Assert.Equal(InsecureProgram.Warnings.Order(), Ours(build, "warning"));

        // The second time the output is there already.
        for (var time = 1; time <= 2; time++)
        {
            var gate = await folder.DotnetAsync(Project, "build", "--no-restore", "-p:TlsWarningsAsErrors=true");
            Assert.NotEqual(0, gate.ExitCode);
            Assert.Equal(InsecureProgram.Warnings.Order(), Ours(gate, "error"));
        }

        (await folder.DotnetAsync(Project, "format", "analyzers", "--severity", "info", "--no-restore")).Succeeded();
        (await folder.DotnetAsync(Project, "build", "--no-restore", "-p:TlsWarningsAsErrors=true", "-p:ErrorLog=after.sarif%2Cversion=2.1")).Succeeded();
        Assert.DoesNotContain(SarifResult.Read(Path.Combine(folder.Root, Project, "after.sarif")), result => !result.IsSuppressed);
    }

    private static IEnumerable<string> Ours(DotnetResult build, string severity) =>
        build.Messages.Where(message => message.Severity == severity && message.Id.StartsWith("TLS", StringComparison.Ordinal)).Select(message => message.Id).Order();
}
