using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A server of Debian with a configuration of our own, on a free port of loopback.</summary>
internal sealed class RealServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string Repository = typeof(RealServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
    private static readonly string Unpacked = Path.GetFullPath(Path.Combine(Repository, "artifacts", "servers"));
    private readonly Process _process;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tls-server-");

    private RealServer(Daemon daemon, Peers peers, string settings)
    {
        (Daemon, Port, TlsPort) = (daemon, Peers.FreePort(), Peers.FreePort());
        foreach (var file in Certificates) File.Copy(peers.File(file), Path.Combine(_folder.FullName, file));
        if (daemon.Configuration.Length > 0) File.WriteAllText(Path.Combine(_folder.FullName, "server.conf"), Fill(daemon.Configuration, settings));
        var command = Fill(daemon.Command, settings);
        var (program, arguments) = (command[..command.IndexOf(' ')], command[(command.IndexOf(' ') + 1)..]);
        _process = daemon.IsOfTheMachine
            ? Peers.Start(program, arguments)
            : Peers.Start(Path.Combine(Repository, "tests", "servers", "start.sh"), $"\"{Unpacked}\" {_folder.FullName} {command}", daemon.StartsAsRoot ? ("AS_ROOT", "1") : null);
    }

    private static readonly string[] Certificates = ["rsa.pem", "ecdsa.pem"];

    public Daemon Daemon { get; }

    public int Port { get; }

    /// <summary>Where a server with two ports begins TLS at once.</summary>
    public int TlsPort { get; }

    /// <summary>Starts it and waits until it listens; the test is skipped where the program is not there.</summary>
    /// <param name="name">A name of <see cref="Daemons"/>.</param>
    /// <param name="peers">The certificates.</param>
    /// <param name="settings">What is special about this one.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task<RealServer> StartAsync(string name, Peers peers, string settings, CancellationToken cancellation)
    {
        var daemon = Daemons.Of(name);
        Assert.SkipUnless(IsThere(daemon), $"{daemon.Program} is not installed, nor unpacked by tests/servers/unpack.sh");
        Assert.SkipWhen(daemon.StartsAsRoot && Environment.UserName != "root", $"{name} starts as root only");
        var server = new RealServer(daemon, peers, settings);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (!await server.ListensAsync(patience.Token))
        {
            if (server._process.HasExited)
            {
                var code = server._process.ExitCode;
                server.Dispose();
                Assert.Fail($"{name} {settings} ended with {code}");
            }

            await Task.Delay(20, patience.Token);
        }

        return server;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Delete();
    }

    // The kernel ends the process tree of a server a moment after its root; until then files may still come.
    private void Delete()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 50)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static bool IsThere(Daemon daemon)
    {
        if (!daemon.Program.StartsWith('/')) return Peers.IsInstalled(daemon.Program) || new[] { "bin", "sbin" }.Any(folder => File.Exists(Path.Combine(Unpacked, "usr", folder, daemon.Program)));
        // A pattern has its star in place of one folder.
        var parts = daemon.Program.Split("/*/");
        return new[] { "", Unpacked }.Any(root => parts is [var file]
            ? File.Exists(root + file)
            : Directory.Exists(root + parts[0]) && Directory.EnumerateDirectories(root + parts[0]).Any(folder => File.Exists(Path.Combine(folder, parts[1]))));
    }

    private string Fill(string text, string settings) => text
        .Replace("{settings}", settings)
        .Replace("{rsa}", Path.Combine(_folder.FullName, "rsa.pem")).Replace("{ecdsa}", Path.Combine(_folder.FullName, "ecdsa.pem"))
        .Replace("{conf}", Path.Combine(_folder.FullName, "server.conf"))
        .Replace("{folder}", _folder.FullName)
        .Replace("{port}", Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Replace("{tls}", TlsPort.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Replace("{user}", Environment.UserName is "root" ? "nobody" : Environment.UserName)
        .Replace("{group}", Environment.UserName is "root" ? "nogroup" : Environment.UserName);

    private async Task<bool> ListensAsync(CancellationToken cancellation)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
