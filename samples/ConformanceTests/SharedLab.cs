using Orders.ConformanceTests;

[assembly: AssemblyFixture(typeof(SharedLab))]

namespace Orders.ConformanceTests;

/// <summary>One lab for all tests: it starts once, and every test class that asks for it in its constructor gets it.</summary>
public sealed class SharedLab : IAsyncLifetime
{
    public TlsLab Lab { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Lab = await TlsLab.StartAsync();
        // MailKit and ClientWebSocket cannot be told whom to trust, so the lab's roots go into the store of the user, and with the lab out of it again.
        // Windows and macOS ask before they let a root in; there, the tests of these clients are skipped.
        if (OperatingSystem.IsLinux()) Lab.TrustForCurrentUser();
    }

    public ValueTask DisposeAsync() => Lab.DisposeAsync();

    /// <summary>Skips the test where the store of the user was left alone.</summary>
    public static void SkipUnlessTrusted() => Assert.SkipUnless(OperatingSystem.IsLinux(), "The user would be asked to trust the lab.");
}
