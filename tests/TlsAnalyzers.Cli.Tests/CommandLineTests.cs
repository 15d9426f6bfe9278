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
    [InlineData("'/tmp': it is a folder", "rules", "--output", "/tmp")]
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
}
