using System.Text;

namespace TlsAnalyzers.Cli.Output;

/// <summary>A file that is complete or is not there: it gets its name when everything is in it. A device or pipe is written to as it is.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="option">The option that names the file, for the complaint.</param>
    /// <param name="file">Its path.</param>
    /// <param name="content">Writes what goes into it, as UTF-8.</param>
    /// <exception cref="UsageException">The file cannot be opened for writing.</exception>
    /// <exception cref="IOException">It was opened, and then not all went into it: the disk is full, say.</exception>
    public static void Write(string option, string file, Action<TextWriter> content)
    {
        var isDevice = IsDevice(file);
        var partial = isDevice ? file : $"{file}.{Guid.NewGuid():N}.partial";
        try
        {
            using (var stream = Open(option, file, partial, isDevice ? FileMode.Open : FileMode.CreateNew))
            {
                using var writer = new StreamWriter(stream, Utf8);
                content(writer);
            }
            if (isDevice) return;
            if (!OperatingSystem.IsWindows() && File.Exists(file)) File.SetUnixFileMode(partial, File.GetUnixFileMode(file));
            File.Move(partial, file, overwrite: true);
        }
        // The last is how .NET says that files may not be so long here.
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new IOException(Complaint(option, file, wrong), wrong);
        }
        finally
        {
            if (!isDevice && File.Exists(partial)) File.Delete(partial);
        }
    }

    // A device has no place for a second name, and to move a file over it would be the end of it.
    private static bool IsDevice(string file) => File.Exists(file) && Path.GetDirectoryName(Path.GetFullPath(file)) is "/dev" or "/dev/fd" or "/dev/pts";

    private static FileStream Open(string option, string file, string path, FileMode mode)
    {
        if (Directory.Exists(file)) throw new UsageException($"{option}: cannot write '{file}': it is a folder.");
        try
        {
            return new FileStream(path, mode, FileAccess.Write, FileShare.ReadWrite);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(Complaint(option, file, wrong));
        }
    }

    private static string Complaint(string option, string file, Exception wrong) => $"{option}: cannot write '{file}': {wrong.Message}";
}
