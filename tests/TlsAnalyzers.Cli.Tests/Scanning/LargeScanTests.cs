using System.Collections;
using TlsAnalyzers.Cli.Scanning;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>A scan of much code starts its process again with other settings, and nobody sees a difference.</summary>
public sealed class LargeScanTests : IDisposable
{
    private static readonly Hashtable NoVariables = [];

    // Lines that take long to read and nothing to analyse.
    private static readonly string Filler = string.Concat(Enumerable.Repeat("// nothing to see in this line, and there are many of them\n", 1 << 14));
    private readonly string _home = Directory.CreateTempSubdirectory("tlscheck").FullName;
    private readonly SourceFolder _folder = new();

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public void Much_code_is_worth_it()
    {
        Fill();
        _folder.Write("deep/App.sln", "");
        _folder.Write("deep/src/App/App.csproj", SourceFolder.Project);

        Assert.True(LargeScan.IsWorthIt(["scan", _folder.Root], NoVariables));
        Assert.True(LargeScan.IsWorthIt(["scan", "--format", "json", _folder.PathOf("nowhere"), _folder.Root], NoVariables));
        Assert.True(LargeScan.IsWorthIt(["scan", _folder.PathOf("deep/App.sln")], NoVariables));
        Assert.False(LargeScan.IsWorthIt(["scan", _folder.PathOf("deep/src/App/App.csproj")], NoVariables));
        Assert.False(LargeScan.IsWorthIt(["scan", _folder.PathOf("deep/0.cs")], NoVariables));
        Assert.False(LargeScan.IsWorthIt(["scan"], NoVariables));
        Assert.False(LargeScan.IsWorthIt([], NoVariables));
        Assert.False(LargeScan.IsWorthIt(["prove", _folder.Root], NoVariables));
    }

    [Theory]
    [InlineData("DOTNET_TC_QuickJit", "1")]
    [InlineData("DOTNET_gcServer", "0")]
    public void Settings_of_the_user_stay(string variable, string value)
    {
        Fill();

        Assert.False(LargeScan.IsWorthIt(["scan", _folder.Root], new Hashtable { [variable] = value }));
    }

    [Fact]
    public void Little_code_and_other_files_are_not()
    {
        _folder.Write("Small.cs", SourceFolder.Class("Small"));
        for (var i = 0; i < 20; i++) _folder.Write($"{i}.json", Filler);

        Assert.False(LargeScan.IsWorthIt(["scan", _folder.Root, _folder.PathOf("Small.cs")], NoVariables));
    }

    [Fact]
    public void Folders_in_a_loop_end()
    {
        _folder.Write("Small.cs", SourceFolder.Class("Small"));
        Directory.CreateSymbolicLink(_folder.PathOf("again"), _folder.Root);

        Assert.False(LargeScan.IsWorthIt(["scan", _folder.Root], NoVariables));
    }

    [Fact]
    public async Task The_process_has_the_settings_and_the_report_is_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux shows the variables of a process.");
        Fill();
        // More than a pipe holds, so that the process cannot end before it was looked at.
        const int Findings = 1000;
        for (var i = 0; i < Findings; i++) _folder.Write($"weak/{i}.cs", SourceFolder.Class($"Weak{i}"));
        string[] args = ["scan", _folder.Root, "--fail-on", "never", "--format", "json"];
        var inside = await Run.Async(args);

        using var tool = ToolProcess.Start(_home, "exec \"$@\"", args);
        while (tool.Output.Peek() < 0) await Task.Delay(20, TestContext.Current.CancellationToken);
        var variables = tool.Variables;
        var (exit, output, error) = await tool.EndAsync();

        Assert.Contains("DOTNET_TC_QuickJit=0", variables);
        Assert.Contains("DOTNET_gcServer=1", variables);
        Assert.Equal((ExitCode.Clean, ""), (exit, error));
        Assert.Equal(Findings, new Run(exit, output, error).Json.GetProperty("findings").GetArrayLength());
        Assert.Equal(WithoutTime(inside.Output), WithoutTime(output));
    }

    [Fact]
    public async Task The_exit_code_and_the_words_are_passed_on()
    {
        Fill();
        _folder.Write("Weak.cs", SourceFolder.Class("Weak"));

        using var failing = ToolProcess.Start(_home, "exec \"$@\"", "scan", _folder.Root);
        using var wrong = ToolProcess.Start(_home, "exec \"$@\"", "scan", _folder.Root, "--rule", "it's \"new\" *");

        Assert.Equal(ExitCode.Findings, (await failing.EndAsync()).ExitCode);
        Assert.Equal((ExitCode.Usage, "", "tlscheck: --rule: there is no rule 'it's \"new\" *'. 'tlscheck rules' lists them.\n"), await wrong.EndAsync());
    }

    // The least that is large.
    private void Fill()
    {
        for (var written = 0; written < LargeScan.Size; written += Filler.Length) _folder.Write($"deep/{written / Filler.Length}.cs", Filler);
    }

    private static string WithoutTime(string json) => System.Text.RegularExpressions.Regex.Replace(json, "\"seconds\": *[0-9.]+", "");
}
