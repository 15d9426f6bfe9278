using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Proving.Samples;

/// <summary>
/// The machine that a sample runs on: a temporary folder that is its working directory and its user's home, an environment of its own, and
/// trust in the lab. Nothing of the real user is touched, and nothing stays.
/// </summary>
internal sealed partial class SampleFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tlscheck-");
    private readonly Staging _staging;
    private readonly IReadOnlyList<string> _arguments;

    public SampleFolder(Staging staging, TlsLab lab)
    {
        _staging = staging;
        _arguments = staging.Arguments(lab);
        _folder.CreateSubdirectory("home");
        _folder.CreateSubdirectory("no-certificates");
        File.WriteAllText(PathOf("roots.pem"), staging.TrustsLab ? lab.RootsPem : "");
        File.WriteAllText(PathOf("openssl.cnf"), staging.HasOldOpenSsl ? OldOpenSsl : "");
        File.WriteAllText(PathOf("Sample.runtimeconfig.json"), RuntimeConfiguration());
        foreach (var (name, content) in staging.Files) File.WriteAllBytes(PathOf(name), content(lab));
    }

    // SECLEVEL=0 brings back what machines had some years ago. MinProtocol is what distributions set for programs that leave it to them.
    private static string OldOpenSsl => """
        openssl_conf = openssl
        [openssl]
        ssl_conf = ssl
        [ssl]
        system_default = defaults
        [defaults]
        MinProtocol = TLSv1.2
        CipherString = DEFAULT:@SECLEVEL=0
        """;

    private static string Host => Path.Combine(SampleCompiler.RuntimeFolder, "..", "..", "..", "dotnet");

    /// <summary>Compiles and starts a snippet, with the lab's addresses in place of its own.</summary>
    /// <param name="snippet">A program, or the file that one reads.</param>
    /// <param name="port">The port of the lab's server that it is to meet.</param>
    /// <exception cref="SampleException">It does not compile.</exception>
    public SampleProcess Start(string snippet, int port)
    {
        var program = snippet;
        if (_staging.File is { } file)
        {
            File.WriteAllText(PathOf(file.Name), Addressed(snippet, port));
            program = file.Program;
        }

        var assembly = PathOf("Sample.dll");
        SampleCompiler.Emit(SampleCompiler.Compile(Addressed(SampleCompiler.Continue(program, _staging.Continuation), port)), assembly);
        var start = new ProcessStartInfo(Host, ["exec", assembly, .. _arguments]) { WorkingDirectory = _folder.FullName };
        start.Environment.Clear();
        foreach (var (name, value) in Environment()) start.Environment[name] = value;
        return SampleProcess.Start(start);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<(string Name, string Value)> Environment() =>
    [
        ("HOME", PathOf("home")),
        ("TMPDIR", PathOf("home")),
        ("SSL_CERT_FILE", PathOf("roots.pem")),
        ("SSL_CERT_DIR", PathOf("no-certificates")),
        .. _staging.HasOldOpenSsl ? [("OPENSSL_CONF", PathOf("openssl.cnf"))] : Array.Empty<(string, string)>(),
        // A sample lives for a second: nothing pays off that has to be learned first.
        ("DOTNET_TieredPGO", "0"),
        ("DOTNET_EnableDiagnostics", "0"),
        .. _staging.Environment,
    ];

    private string Addressed(string source, int port)
    {
        var digits = port.ToString(CultureInfo.InvariantCulture);
        foreach (var (from, to) in _staging.Edits)
            source = source.Replace(from, to.Replace("{port}", digits, StringComparison.Ordinal), StringComparison.Ordinal);
        source = UrlHost().Replace(source, "$1localhost:" + digits);
        source = HostName().Replace(source, "\"localhost\"");
        // What serves everybody on the page serves this machine alone here.
        source = AnyAddress().Replace(source, "Listen(System.Net.IPAddress.Loopback, 0");
        return AnyHost().Replace(source, "://127.0.0.1:0");
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private static string RuntimeConfiguration() => $$"""
        {
          "runtimeOptions": {
            "tfm": "net{{System.Environment.Version.Major}}.0",
            "frameworks": [
              { "name": "Microsoft.NETCore.App", "version": "{{Path.GetFileName(SampleCompiler.RuntimeFolder)}}" },
              { "name": "Microsoft.AspNetCore.App", "version": "{{Path.GetFileName(SampleCompiler.WebFolder)}}" }
            ],
            "configProperties": { "System.Globalization.Invariant": true, "System.GC.Concurrent": false }
          }
        }
        """;

    [GeneratedRegex(@"\b((?:https?|wss?|ftp)://)[a-z0-9.-]+(?::\d+)?")]
    private static partial Regex UrlHost();

    [GeneratedRegex(@"\bListenAnyIP\(\d+")]
    private static partial Regex AnyAddress();

    [GeneratedRegex(@"://\*:\d+")]
    private static partial Regex AnyHost();

    [GeneratedRegex("\"[a-z]+\\.(?:contoso\\.com|corp\\.example)\"")]
    private static partial Regex HostName();
}
