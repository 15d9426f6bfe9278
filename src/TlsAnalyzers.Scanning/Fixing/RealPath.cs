namespace TlsAnalyzers.Scanning.Fixing;

/// <summary>Where a file or folder is, after every link on the way.</summary>
public static class RealPath
{
    /// <param name="path">A full path.</param>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static string Of(string path)
    {
        FileSystemInfo here = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        var target = here.LinkTarget is null ? path : here.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        return Path.GetDirectoryName(target) is { } folder ? Path.Combine(Of(folder), Path.GetFileName(target)) : target;
    }
}
