using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Lab;

public sealed class KeyLogFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tlslab").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Lines_of_many_threads_are_whole_and_what_others_append_stays()
    {
        var file = Path.Combine(_folder, "keys");
        var log = new KeyLogFile(file);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (var line = 0; line < 100; line++) log.Add(KeyLog.MasterSecret, Random(thread, line), new byte[48]);
        })));
        await File.AppendAllTextAsync(file, "# another program\n", TestContext.Current.CancellationToken);
        log.Add("CLIENT_TRAFFIC_SECRET_0", Random(9, 9), new byte[32]);

        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(402, text.Count('\n'.Equals));
        Assert.Contains("# another program\nCLIENT_TRAFFIC_SECRET_0 0909", text, StringComparison.Ordinal);
        Assert.Equal(401, KeyLog.Parse(text).Count);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));

        static byte[] Random(int thread, int line) => [(byte)thread, (byte)line, .. new byte[30]];
    }
}
