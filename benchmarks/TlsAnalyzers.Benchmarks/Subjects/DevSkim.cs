using System.Diagnostics;

namespace TlsAnalyzers.Benchmarks.Subjects;

/// <summary>DevSkim, which looks for text: a program (<c>dotnet tool install Microsoft.CST.DevSkim.CLI</c>), and no analyzer.</summary>
internal static class DevSkim
{
    // Notes to oneself in comments.
    private const string SuspiciousComment = "DS176209";

    /// <summary>The rules that it reports for each of some C# files, by their names.</summary>
    /// <param name="program">The command or its path.</param>
    /// <param name="files">Names without a folder, and what is in them.</param>
    /// <exception cref="InvalidOperationException">The program ended without a result.</exception>
    public static async Task<ILookup<string, string>> RunAsync(string program, IEnumerable<(string Name, string Text)> files)
    {
        var folder = Directory.CreateTempSubdirectory("devskim");
        try
        {
            foreach (var (name, text) in files) await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".cs"), text);

            var result = Path.Combine(folder.FullName, "result.txt");
            using var process = Process.Start(new ProcessStartInfo(program, ["analyze", "-I", folder.FullName, "-f", "text", "-o", "%F|%R", "-O", result]) { RedirectStandardOutput = true })!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (!File.Exists(result)) throw new InvalidOperationException($"{program} ended with {process.ExitCode} and wrote nothing.");

            return (await File.ReadAllLinesAsync(result))
                .Select(line => line.Split("|") is [var file, var rule] ? (File: Path.GetFileNameWithoutExtension(file), Rule: rule) : default)
                .Where(finding => finding.Rule?.StartsWith("DS", StringComparison.Ordinal) == true && finding.Rule != SuspiciousComment)
                .ToLookup(finding => finding.File, finding => finding.Rule);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
