using System.Text;
using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Scanning.Fixing;

namespace TlsAnalyzers.Cli.Scanning.Fixing;

/// <summary>All changes as a diff: coloured and escaped at a terminal; elsewhere byte by byte, for <c>git apply</c>.</summary>
internal static class DiffReport
{
    /// <param name="writer">Where to write.</param>
    /// <param name="fixes">The changes.</param>
    public static void Write(TextWriter writer, FixResult fixes)
    {
        var root = Root(fixes);
        foreach (var file in fixes.Files)
        {
            var diff = UnifiedDiff.Of(file, Path.GetRelativePath(root, file.Path).Replace(Path.DirectorySeparatorChar, '/'));
            if (Terminal.Is(writer)) Colour(Terminal.On(writer), diff);
            else Raw(writer, diff, file.Before.Encoding);
        }
    }

    // Git takes the names from the folder where it is called.
    private static string Root(FixResult fixes)
    {
        var here = RealPath.Of(Directory.GetCurrentDirectory());
        return fixes.Files.All(file => file.Path.StartsWith(here.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) ? here : RealPath.Of(fixes.Before.Root);
    }

    private static void Colour(IAnsiConsole console, string diff)
    {
        foreach (var line in diff.TrimEnd('\n').Split('\n'))
        {
            var text = ConsoleText.Of(line.TrimEnd('\r').Replace("\t", "    ", StringComparison.Ordinal));
            console.Line(line switch
            {
                ['d', ..] or ['-', '-', '-', ' ', ..] or ['+', '+', '+', ' ', ..] => $"[bold]{text}[/]",
                ['@', ..] => $"[blue]{text}[/]",
                ['-', ..] => $"[red]{text}[/]",
                ['+', ..] => $"[green]{text}[/]",
                _ => text,
            });
        }
    }

    // A diff has the bytes of its file. What is not told by single bytes, such as UTF-16, Git takes for binary anyway.
    private static void Raw(TextWriter writer, string diff, Encoding? encoding)
    {
        var stream = writer == Console.Out ? Console.OpenStandardOutput() : (writer as StreamWriter)?.BaseStream;
        if (stream is null)
        {
            writer.Write(diff);
            return;
        }

        writer.Flush();
        stream.Write((encoding is { IsSingleByte: true } ? encoding : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)).GetBytes(diff));
        stream.Flush();
    }
}
