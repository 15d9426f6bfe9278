using System.Text;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Cli.Output;

/// <summary>
/// Reports as they come, one a line. In a file they have a name of their own until all are there; a run that was broken off goes on where that
/// one ended.
/// </summary>
internal sealed class JsonLinesFile : IDisposable
{
    private readonly TextWriter _writer;
    private readonly string? _file;
    private readonly HashSet<string> _known = [];
    private readonly List<(bool WasTested, bool Fails)> _results = [];

    private JsonLinesFile(TextWriter writer, string? file) => (_writer, _file) = (writer, file);

    /// <summary>What became of each server, those of the broken-off run included.</summary>
    public IReadOnlyList<(bool WasTested, bool Fails)> Results => _results;

    /// <param name="output">Where the lines go without a file.</param>
    /// <param name="file">The file; null for none.</param>
    /// <exception cref="UsageException">The file cannot be written, or what a broken-off run left is not understood.</exception>
    public static JsonLinesFile Open(TextWriter output, string? file)
    {
        if (file is null) return new(output, null);
        try
        {
            var partial = Partial(file);
            var whole = File.Exists(partial) ? WholeLines(File.ReadAllText(partial)) : "";
            var lines = new JsonLinesFile(new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true }, file);
            lines._writer.Write(whole);
            foreach (var report in whole.Length == 0 ? [] : ReportDocuments.Read(whole))
            {
                lines._known.Add(report.Target);
                lines._results.Add((report.WasTested, report.Fails));
            }

            return lines;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            throw new UsageException($"--output: cannot write '{file}': {wrong.Message}");
        }
    }

    public bool Has(string host, int port) => _known.Contains(new ProbeTarget(host, port, "").ToString());

    public void Add(string line, bool wasTested, bool fails)
    {
        _writer.Write(line + "\n");
        _writer.Flush();
        _results.Add((wasTested, fails));
    }

    /// <summary>All is there: the file gets its name.</summary>
    public void Finish()
    {
        if (_file is null) return;
        _writer.Dispose();
        File.Move(Partial(_file), _file, overwrite: true);
    }

    public void Dispose()
    {
        if (_file is not null) _writer.Dispose();
    }

    private static string Partial(string file) => file + ".partial";

    // A run that was killed may have left half a line.
    private static string WholeLines(string text) => text[..(text.LastIndexOf('\n') + 1)];
}
