using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Clients;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>The user's root store is afterwards what it was before. The tests have a home of their own.</summary>
public sealed class UserRootStoreTests : IDisposable
{
    private readonly DirectoryInfo _journals = Directory.CreateTempSubdirectory("tls-journals-");

    public void Dispose() => _journals.Delete(recursive: true);

    [Fact]
    public async Task Roots_are_there_until_the_lab_is_disposed()
    {
        var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var roots = lab.Roots;
        lab.TrustForCurrentUser();
        Assert.All(roots, root => Assert.True(IsTrusted(root)));
        await lab.DisposeAsync();
        Assert.All(roots, root => Assert.False(IsTrusted(root)));
    }

    [Fact]
    public async Task Code_that_cannot_be_told_whom_to_trust_can_be_judged()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Windows and macOS ask the user.");
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var trusted = lab.TrustForCurrentUser();
        using var client = new HttpClient();
        var report = await lab.CheckAsync("cert-self-signed", url => client.GetStringAsync(url), cancellation: TestContext.Current.CancellationToken);
        report.ThrowIfNotConforming();
    }

    [Fact]
    public async Task What_a_killed_process_left_behind_is_taken_out_at_the_next_start()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var root = lab.Roots[0];
        using (var store = new X509Store(StoreName.Root, StoreLocation.CurrentUser, OpenFlags.ReadWrite)) store.Add(root);
        // A journal without a lock: its process is no more.
        var journal = Path.Combine(_journals.FullName, "left.journal");
        await File.WriteAllTextAsync(journal, root.Thumbprint, TestContext.Current.CancellationToken);

        UserRootStore.CleanUp(_journals.FullName);

        Assert.False(IsTrusted(root));
        Assert.False(File.Exists(journal));
    }

    [Fact]
    public async Task What_a_living_lab_trusts_is_left_alone()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using (new UserRootStore(lab.Roots, _journals.FullName))
        {
            UserRootStore.CleanUp(_journals.FullName);
            Assert.All(lab.Roots, root => Assert.True(IsTrusted(root)));
        }
        Assert.All(lab.Roots, root => Assert.False(IsTrusted(root)));
        Assert.Empty(_journals.GetFiles());
    }

    private static bool IsTrusted(X509Certificate2 root)
    {
        using var store = new X509Store(StoreName.Root, StoreLocation.CurrentUser, OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, root.Thumbprint, validOnly: false).Count > 0;
    }
}
