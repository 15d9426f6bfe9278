using System.Text;

namespace TlsAnalyzers.Cli.Output;

/// <summary>A file that is complete or is not there: it gets its name when everything is in it.</summary>
internal static class WholeFile
{
    /// <param name="option">The option that names the file, for the complaint.</param>
    /// <param name="file">Its path.</param>
    /// <param name="content">Writes what goes into it, as UTF-8.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string option, string file, Action<TextWriter> content)
    {
        var partial = $"{file}.{Guid.NewGuid():N}.partial";
        try
        {
            using (var writer = new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))) content(writer);
            File.Move(partial, file, overwrite: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{option}: cannot write '{file}': {wrong.Message}");
        }
        finally
        {
            if (File.Exists(partial)) File.Delete(partial);
        }
    }
}
