using System.Diagnostics;
using TlsAnalyzers.Conformance.Tests.Pki;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>
/// A process that trusts a lab in the user's root store and is ended by a signal: the store is afterwards what it was before. The process runs
/// <see cref="Trusts_a_lab_until_it_is_ended"/>, with a home of its own, where .NET keeps the store in a folder.
/// </summary>
public sealed class EndedProcessTests : IDisposable
{
    private const string ReadyFile = "TLS_TESTS_READY_FILE";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tls-ended-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Store => Path.Combine(_home.FullName, ".dotnet", "corefx", "cryptography", "x509stores", "root");

    public void Dispose() => _home.Delete(recursive: true);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_process_that_is_told_to_end_takes_its_roots_out(string signal)
    {
        await RunUntilAsync(signal);

        Assert.Empty(Directory.GetFiles(Store));
        Assert.Empty(Journals());
    }

    [Fact]
    public async Task The_next_lab_takes_out_what_a_killed_process_could_not()
    {
        await RunUntilAsync("KILL");
        Assert.NotEmpty(Directory.GetFiles(Store));
        Assert.Single(Journals());

        await RunUntilAsync("TERM");

        Assert.Empty(Directory.GetFiles(Store));
        Assert.Empty(Journals());
    }

    [Fact(Explicit = true)]
    public async Task Trusts_a_lab_until_it_is_ended()
    {
        var ready = Environment.GetEnvironmentVariable(ReadyFile);
        Assert.SkipWhen(ready is null, "For the other tests of this class.");
        // Neither is disposed: nothing but the signal may take the roots out.
        var lab = await TlsLab.StartAsync(cancellation: Cancellation);
        _ = lab.TrustForCurrentUser();
        await File.WriteAllTextAsync(ready!, "", CancellationToken.None);
        await Task.Delay(Timeout.Infinite, Cancellation);
    }

    private async Task RunUntilAsync(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The signals are sent by a shell of Linux, and the folder is that of .NET on Linux.");
        var ready = Path.Combine(_home.FullName, "ready");
        File.Delete(ready);
        // A shell that starts processes in the background lets them ignore Ctrl-C, and the process that runs the tests may be one of those.
        var start = new ProcessStartInfo("env",
        [
            "--default-signal=INT,TERM", Environment.ProcessPath!, "--filter-method", $"*.{nameof(Trusts_a_lab_until_it_is_ended)}", "--explicit", "only",
        ])
        { RedirectStandardOutput = true };
        foreach (var (name, value) in new[] { ("HOME", _home.FullName), ("TMPDIR", _home.FullName), (PrivateHome.Given, "1"), (ReadyFile, ready) }) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(Cancellation);
            while (!File.Exists(ready)) await Task.Delay(20, Cancellation).WaitAsync(Patience, Cancellation);
            Assert.Equal(3, Directory.GetFiles(Store).Length);
            using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"])) await kill.WaitForExitAsync(Cancellation);
            await process.WaitForExitAsync(Cancellation).WaitAsync(Patience, Cancellation);
            await said;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private FileInfo[] Journals() =>
        new DirectoryInfo(Path.Combine(_home.FullName, ".local", "share", "TlsAnalyzers", "trusted-roots")) is { Exists: true } folder ? folder.GetFiles() : [];
}
