using System.Runtime.InteropServices;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Clients;

/// <summary>
/// The lab's roots in the current user's root store, for code that cannot be told what to trust. They are taken out again on dispose, on exit and on
/// Ctrl-C; and when the process is killed, at the next start of a lab, which finds them in the journal.
/// </summary>
internal sealed class UserRootStore : IDisposable
{
    private const string Extension = ".journal";
    private readonly IReadOnlyList<string> _thumbprints;
    private readonly FileStream _journal;
    private readonly string _path;
    private readonly PosixSignalRegistration[] _signals;
    private int _isTakenOut;

    public UserRootStore(X509Certificate2Collection roots, string? journalDirectory = null)
    {
        _thumbprints = [.. roots.Select(root => root.Thumbprint)];
        // Before the store is touched: a journal too many does no harm, a root too many does.
        (_journal, _path) = Write(_thumbprints, Directory.CreateDirectory(journalDirectory ?? JournalDirectory).FullName);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal =>
            PosixSignalRegistration.Create(signal, _ => TakeOut()))];
        using var store = Open();
        store.AddRange(roots);
    }

    /// <summary>Where the journals are.</summary>
    public static string JournalDirectory => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "TlsAnalyzers", "trusted-roots");

    /// <summary>Takes out what labs of processes that are no more have left behind.</summary>
    public static void CleanUp(string? journalDirectory = null)
    {
        var directory = new DirectoryInfo(journalDirectory ?? JournalDirectory);
        if (!directory.Exists) return;
        foreach (var journal in directory.GetFiles("*" + Extension))
        {
            try
            {
                // A lab that lives has its journal locked; the lock ends with its process, however that ends.
                using var file = new FileStream(journal.FullName, FileMode.Open, FileAccess.Read, FileShare.Delete);
                using var reader = new StreamReader(file);
                Remove(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
                journal.Delete();
            }
            catch (IOException)
            {
            }
        }
    }

    public void Dispose()
    {
        TakeOut();
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        foreach (var signal in _signals) signal.Dispose();
    }

    private void OnExit(object? sender, EventArgs e) => TakeOut();

    private void TakeOut()
    {
        if (Interlocked.Exchange(ref _isTakenOut, 1) == 1) return;
        Remove(_thumbprints);
        File.Delete(_path);
        _journal.Dispose();
    }

    // Complete and locked before it has the name under which it is found.
    private static (FileStream Journal, string Path) Write(IReadOnlyList<string> thumbprints, string directory)
    {
        var draft = Path.Combine(directory, Guid.NewGuid().ToString("N"));
        var journal = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
        journal.Write(System.Text.Encoding.ASCII.GetBytes(string.Join('\n', thumbprints)));
        journal.Flush(flushToDisk: true);
        File.Move(draft, draft + Extension);
        return (journal, draft + Extension);
    }

    private static void Remove(IReadOnlyList<string> thumbprints)
    {
        using var store = Open();
        foreach (var thumbprint in thumbprints)
            store.RemoveRange(store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false));
    }

    private static X509Store Open()
    {
        var store = new X509Store(StoreName.Root, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadWrite);
        return store;
    }
}
