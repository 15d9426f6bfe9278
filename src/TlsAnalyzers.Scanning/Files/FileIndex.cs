namespace TlsAnalyzers.Scanning.Files;

/// <summary>The files below folders, each folder walked once however many projects ask for a part of it.</summary>
internal sealed class FileIndex(ScanNotes notes, CancellationToken cancellation)
{
    private readonly List<(string Root, IReadOnlyList<string> Files)> _walked = [];

    /// <summary>The files below a folder, by path.</summary>
    public IEnumerable<string> Below(string folder)
    {
        lock (_walked)
        {
            folder = folder.TrimEnd(Path.DirectorySeparatorChar);
            var known = _walked.FirstOrDefault(walk => folder == walk.Root || folder.StartsWith(walk.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal));
            if (known.Files is null)
            {
                if (!Directory.Exists(folder)) return [];
                known = (folder, new FolderWalk(notes, cancellation).Files(folder));
                _walked.Add(known);
            }

            return Range(known.Files, folder + Path.DirectorySeparatorChar);
        }
    }

    // The list is sorted, so what is below a folder stands together.
    private static IEnumerable<string> Range(IReadOnlyList<string> files, string prefix)
    {
        int low = 0, high = files.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(files[middle], prefix) < 0) low = middle + 1;
            else high = middle;
        }

        for (; low < files.Count && files[low].StartsWith(prefix, StringComparison.Ordinal); low++) yield return files[low];
    }
}
