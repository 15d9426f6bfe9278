using System.Runtime.InteropServices;
using System.Security.Cryptography.X509Certificates;
using System.Text;

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
    private readonly PosixSignalRegistration[] _signals;
    private int _isTakenOut;

    public UserRootStore(X509Certificate2Collection roots, string? journalDirectory = null)
    {
        _thumbprints = [.. roots.Select(root => root.Thumbprint)];
        // Before the store is touched: a journal too many does no harm, a root too many does.
        var directory = Directory.CreateDirectory(journalDirectory ?? JournalDirectory).FullName;
        _journal = new FileStream(Path.Combine(directory, Guid.NewGuid() + Extension), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        _journal.Write(Encoding.ASCII.GetBytes(string.Join('\n', _thumbprints)));
        _journal.Flush(flushToDisk: true);
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
                var thumbprints = ReadUnlocked(journal.FullName);
                // Nothing in it: its lab has not begun yet.
                if (thumbprints.Length == 0) continue;
                Remove(thumbprints);
                journal.Delete();
            }
            catch (IOException)
            {
                // A lab that lives has its journal locked; the lock ends with its process, however that ends.
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
        _journal.Dispose();
        File.Delete(_journal.Name);
    }

    private static string[] ReadUnlocked(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
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
