using System.Diagnostics;

namespace TlsAnalyzers.Conformance.Clients;

/// <summary>
/// The surroundings in which a program trusts the lab: a file with the roots, the variables by which programs find such a file, and a home directory
/// with nothing in it but the settings of programs that know no variable. Deleted with the lab.
/// </summary>
internal sealed class CommandEnvironment : IDisposable
{
    // Each is read by the program named; the file replaces what the program trusts otherwise, save for Node, which adds to it.
    private static readonly string[] RootFileVariables =
    [
        "SSL_CERT_FILE",        // OpenSSL, .NET on Unix, Go
        "CURL_CA_BUNDLE",       // curl
        "REQUESTS_CA_BUNDLE",   // Python requests
        "NODE_EXTRA_CA_CERTS",  // Node.js
        "GIT_SSL_CAINFO",       // git
        "AWS_CA_BUNDLE",        // AWS tools
        "PIP_CERT",             // pip
        "CARGO_HTTP_CAINFO",    // cargo
        "DENO_CERT",            // Deno
    ];

    // The lab is on loopback, and a proxy would answer in its place.
    private static readonly string[] ProxyVariables = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("tlslab-");

    public CommandEnvironment(string rootsPem)
    {
        RootsFile = Path.Combine(_directory.FullName, "roots.pem");
        Home = _directory.CreateSubdirectory("home").FullName;
        File.WriteAllText(RootsFile, rootsPem);
        File.WriteAllText(Path.Combine(Home, ".wgetrc"), $"ca_certificate = {RootsFile}\n");
    }

    /// <summary>The lab's roots, PEM.</summary>
    public string RootsFile { get; }

    /// <summary>The home directory.</summary>
    public string Home { get; }

    public void ApplyTo(ProcessStartInfo start, bool privateHome)
    {
        foreach (var name in RootFileVariables) start.Environment[name] = RootsFile;
        // Otherwise OpenSSL and .NET add the directory of the system.
        start.Environment["SSL_CERT_DIR"] = Path.Combine(_directory.FullName, "none");
        foreach (var name in ProxyVariables)
        {
            start.Environment.Remove(name);
            start.Environment.Remove(name.ToUpperInvariant());
        }
        if (!privateHome) return;
        start.Environment["HOME"] = Home;
        start.Environment["USERPROFILE"] = Home;
        foreach (var name in new[] { "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "CURL_HOME" }) start.Environment.Remove(name);
    }

    public void Dispose()
    {
        try
        {
            _directory.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A program that outlives the lab may still write there; the directory holds no secret.
        }
    }
}
