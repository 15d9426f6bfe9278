namespace TlsAnalyzers.Cli.Tests;

/// <summary>Wrong command lines: exit code 2, and a message that names what is wrong.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("Required command", "--help")]
    [InlineData("'frobnicate'", "frobnicate")]
    [InlineData("'--frobnicate'", "lab", "list", "--frobnicate")]
    [InlineData("--format: 'yaml' is none of console, json", "lab", "list", "--format", "yaml")]
    [InlineData("no case 'cert-nonsense'", "lab", "list", "--case", "cert-nonsense")]
    [InlineData("no rule 'TLS9999'", "rules", "TLS9999")]
    [InlineData("no rule 'TLS9999'", "prove", "TLS2001", "TLS9999")]
    [InlineData("--output: cannot write", "rules", "--output", "/nowhere/rules.txt")]
    [InlineData("--root: cannot write", "lab", "serve", "--root", "/nowhere/root.pem")]
    public async Task Names_what_is_wrong(string complaint, params string[] args)
    {
        var run = await Run.Async(args is ["--help"] ? [] : args);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Help_is_no_mistake()
    {
        var run = await Run.Async("lab", "list", "--help");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("--case", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_whole_or_not_there()
    {
        var folder = Directory.CreateTempSubdirectory("tlscheck").FullName;
        try
        {
            var file = Path.Combine(folder, "rules.json");
            await File.WriteAllTextAsync(file, "the report of yesterday", TestContext.Current.CancellationToken);
            var run = await Run.Async("rules", "--format", "json", "--output", file);

            Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("{", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Equal([file], Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
