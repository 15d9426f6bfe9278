using System.Text.RegularExpressions;
using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Decoding.Captures;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Cli.Tests.Decoding;

/// <summary>What docs/decode.md shows of the recorded handshakes is what the command shows of them. <c>UPDATE_GENERATED=1</c> writes it.</summary>
public sealed partial class DecodePageTests
{
    private static readonly string Page = Repository.PathOf("docs/decode.md");

    [Fact]
    public void The_page_shows_what_the_command_shows()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var expected = Shown().Replace(page, match => $"<!-- step: {match.Groups[1].Value} {match.Groups[2].Value} -->\n```text\n{Step(match.Groups[1].Value, int.Parse(match.Groups[2].Value))}```\n");

        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1") File.WriteAllText(Page, expected);
        else Assert.True(expected == page, $"{Page} differs from what the command shows. UPDATE_GENERATED=1 writes it anew.");
    }

    [Fact]
    public void The_page_shows_every_message_of_the_handshakes_of_TLS_1_2()
    {
        var shown = Shown().Matches(File.ReadAllText(Page)).Select(match => (match.Groups[1].Value, int.Parse(match.Groups[2].Value))).ToHashSet();
        foreach (var name in new[] { "tls12-rsa", "tls12-ecdhe-ecdsa" })
        {
            var steps = Read(name).Steps;
            var last = steps.Select(step => step.Title).ToList().LastIndexOf("Finished");
            // What the two have in common is shown of the first one only.
            Assert.All(Enumerable.Range(0, last + 1).Where(step => name == "tls12-rsa" || steps[step].Title.EndsWith("KeyExchange", StringComparison.Ordinal)),
                step => Assert.Contains((name, step + 1), shown));
        }
    }

    private static Transcript Read(string name)
    {
        var log = KeyLog.Parse(File.ReadAllText(Repository.PathOf($"docs/handshakes/{name}.keys")));
        var (connections, _) = RecordedFiles.Read([Repository.PathOf($"docs/handshakes/{name}.pcap")]);
        return HandshakeDecoder.Decode(Assert.Single(connections).Runs, new(log));
    }

    private static string Step(string name, int number)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 1000;
        DecodeConsole.Write(console, number, Read(name).Steps[number - 1], isBrief: false);
        return string.Concat(writer.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd() + "\n"));
    }

    [GeneratedRegex(@"<!-- step: (\S+) (\d+) -->\n(?:```text\n.*?```\n)?", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
