namespace TlsAnalyzers.Scanning.Files;

/// <summary>Tells files that have nothing to read before they are opened: who opens a named pipe waits for its writer.</summary>
internal static class EmptyFile
{
    /// <summary>Whether a file has no length, as pipes and devices have none. Links are followed.</summary>
    /// <exception cref="IOException">There is no such file, or its links go round.</exception>
    public static bool Is(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null) file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return file.Length == 0;
    }
}
