using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The secrets of the lab's connections in a file, a line each, in the form of SSLKEYLOGFILE (RFC 9850). May be written to from many threads.</summary>
internal sealed class KeyLogFile
{
    private readonly object _lock = new();
    private readonly string _path;
    private readonly FileStreamOptions _options = new() { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 };

    /// <param name="path">The file. What is in it stays; a new one can be read by its owner alone, where the system has such a mode.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public KeyLogFile(string path)
    {
        _path = path;
        if (!OperatingSystem.IsWindows()) _options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var begun = Open();
    }

    /// <summary>Adds a secret.</summary>
    /// <param name="label">Which one, such as <c>CLIENT_RANDOM</c>.</param>
    /// <param name="clientRandom">Names the connection.</param>
    /// <param name="secret">The secret.</param>
    public void Add(string label, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> secret) =>
        Add($"{label} {Convert.ToHexString(clientRandom).ToLowerInvariant()} {Convert.ToHexString(secret).ToLowerInvariant()}");

    /// <summary>Adds a line, whole and behind whatever is there: nobody reads half of one.</summary>
    public void Add(string line)
    {
        var bytes = Encoding.ASCII.GetBytes(line + "\n");
        lock (_lock)
        {
            // Opened anew each time, since others may have made it longer.
            using var file = Open();
            file.Write(bytes);
        }
    }

    private FileStream Open() => new(_path, _options);
}
