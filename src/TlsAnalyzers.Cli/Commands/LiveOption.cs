using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Decoding.Live;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>The options of a connection of one's own: what to offer.</summary>
internal sealed class LiveOption
{
    private readonly Option<string[]> _versions = new("--tls") { Description = "Offer only this version: 1.2 or 1.3", HelpName = "VERSION" };
    private readonly Option<string[]> _suites = new("--suite") { Description = "Offer only these suites, by their IANA names", HelpName = "NAME" };
    private readonly Option<StartTls> _startTls = new("--starttls") { Description = "What is spoken before TLS", DefaultValueFactory = _ => StartTls.None };
    private readonly Option<string?> _name = new("--server-name") { Description = "The host to name (SNI); without it, HOST", HelpName = "NAME" };
    private readonly Option<string?> _certificate = new("--cert") { Description = "A certificate with its private key (PEM), for servers that ask for one", HelpName = "FILE" };
    private readonly Option<bool> _resume = new("--resume") { Description = "Connect twice, and resume the session of the first connection on the second" };
    private readonly Option<int> _timeout = new("--timeout") { Description = "Seconds that a connection may take", DefaultValueFactory = _ => 10, HelpName = "SECONDS" };

    private LiveOption()
    {
        _versions.AcceptOnlyFromAmong("1.2", "1.3");
        _suites.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(token => LiveOptions.AllSuites.All(suite => suite.Name != token.Value)))
                given.AddError($"--suite: '{token.Value}' is none of {string.Join(", ", LiveOptions.AllSuites)}.");
        });
        _timeout.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 600) given.AddError("--timeout: from 1 to 600 seconds.");
        });
    }

    public static LiveOption AddTo(Command command)
    {
        var live = new LiveOption();
        foreach (var option in new Option[] { live._startTls, live._versions, live._suites, live._name, live._certificate, live._resume, live._timeout }) command.Add(option);
        return live;
    }

    /// <summary>The server that is meant; null when files are.</summary>
    /// <exception cref="UsageException">Neither is.</exception>
    public DnsEndPoint? Server(string[] words) => words switch
    {
        [] => throw new UsageException("SOURCE: say HOST:PORT, a file, or --listen PORT --to HOST:PORT."),
        [var word] when !File.Exists(word) => ServerAddress.Parse(word) ?? throw new UsageException($"SOURCE: '{word}' is no file, and no HOST:PORT."),
        _ => null,
    };

    /// <exception cref="UsageException">A session is to be resumed, and there is no connection of one's own to resume it on.</exception>
    public void RefuseResume(ParseResult parsed)
    {
        if (parsed.GetValue(_resume)) throw new UsageException("--resume: say HOST:PORT, a server to connect to.");
    }

    /// <summary>How long a connection may take.</summary>
    public TimeSpan Patience(ParseResult parsed) => TimeSpan.FromSeconds(parsed.GetValue(_timeout));

    public async Task<IReadOnlyList<Transcript>> RunAsync(ParseResult parsed, DnsEndPoint server, CancellationToken cancellation)
    {
        using var certificate = parsed.GetValue(_certificate) is { } file ? Load(file) : null;
        var named = parsed.GetValue(_name) ?? (IPAddress.TryParse(server.Host, out _) ? null : server.Host);
        var options = new LiveOptions { StartTls = parsed.GetValue(_startTls), Host = named, Certificate = certificate };
        if (parsed.GetValue(_versions) is { Length: > 0 } versions) options = options with { Versions = [.. options.Versions.Where(version => versions.Any(text => version.Name().EndsWith(text, StringComparison.Ordinal)))] };
        if (parsed.GetValue(_suites) is { Length: > 0 } suites) options = options with { Suites = [.. LiveOptions.AllSuites.Where(suite => suites.Contains(suite.Name))] };
        if (!options.Suites.Any(suite => options.Versions.Contains(suite.IsTls13 ? TlsVersion.Tls13 : TlsVersion.Tls12)))
            throw new UsageException("--suite: none of these suites belongs to the version of --tls.");

        return await LiveDecoding.RunAsync(server, options, parsed.GetValue(_resume), Patience(parsed), cancellation);
    }

    private static X509Certificate2 Load(string file)
    {
        try
        {
            return X509Certificate2.CreateFromPemFile(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new UsageException($"--cert: cannot read '{file}': {wrong.Message}");
        }
    }
}
