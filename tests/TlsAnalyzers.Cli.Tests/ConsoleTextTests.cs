using Spectre.Console;
using TlsAnalyzers.Cli.Output;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>What comes from files and servers is shown as it is.</summary>
public sealed class ConsoleTextTests
{
    [Theory]
    [InlineData("spring:cloud:config", "spring:cloud:config")]
    [InlineData("c0:ab:id:m:", "c0:ab:id:m:")]
    [InlineData("[red]::1[/]", "[red]::1[/]")]
    [InlineData("a\u001b[2Jb", "a\\u001B[2Jb")]
    public void Shows_text_as_it_is(string text, string shown)
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 100;

        console.Line($"[grey]{ConsoleText.Of(text)}[/]");

        Assert.Equal(shown, writer.ToString().TrimEnd(), ignoreCase: true);
    }
}
