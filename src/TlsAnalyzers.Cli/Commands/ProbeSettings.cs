using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>The options of a probe that say how it is done.</summary>
internal sealed class ProbeSettings
{
    private readonly Option<StartTls> _startTls = new("--starttls") { Description = "What is spoken before TLS", DefaultValueFactory = _ => StartTls.None };
    private readonly Option<string?> _name = new("--name") { Description = "The name to ask for and to find in the certificate, where it is not HOST", HelpName = "NAME" };
    private readonly Option<string?> _roots = new("--root") { Description = "Also trust the certificates of this file (PEM)", HelpName = "FILE" };
    private readonly Option<bool> _revocation = new("--revocation") { Description = "Ask the issuers whether certificates are revoked: connects to where the certificates say" };
    private readonly Option<bool> _intrusive = new("--intrusive") { Description = "Also look for known flaws with faulty records: renegotiation, Heartbleed, CCS injection, ROBOT, Ticketbleed, padding oracles" };
    private readonly Option<bool> _addresses = new("--all-addresses") { Description = "Probe all addresses of a name and compare how they are set up" };
    private readonly Option<int?> _silence = new("--silence") { Description = "Also say nothing on one connection for so many seconds, to see whether the server ends it", HelpName = "N" };
    private readonly Option<int> _patience = Number("--patience", 5, 1, 600, "Seconds to wait for one connection and its answer");
    private readonly Option<int> _deadline = Number("--deadline", 60, 1, 3600, "Seconds that one server may take");
    private readonly Option<int> _connections = Number("--connections", 8, 1, 256, "How many connections to one server are open at once");
    private readonly Option<int?> _rate = new("--rate") { Description = "At most so many connections to one server in a second", HelpName = "N" };

    private ProbeSettings()
    {
        _rate.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int?>() is < 1 or > 1000) given.AddError("--rate: from 1 to 1000.");
        });
        _silence.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int?>() is < 1 or > 600) given.AddError("--silence: from 1 to 600.");
        });
    }

    public static ProbeSettings AddTo(Command command)
    {
        var settings = new ProbeSettings();
        foreach (Option option in (Option[])
            [settings._startTls, settings._name, settings._roots, settings._revocation, settings._intrusive, settings._addresses, settings._silence,
                settings._patience, settings._deadline, settings._connections, settings._rate])
            command.Add(option);
        return settings;
    }

    /// <exception cref="UsageException">The file of roots cannot be read.</exception>
    public ProbeOptions Read(ParseResult parsed) => new()
    {
        StartTls = parsed.GetValue(_startTls),
        ServerName = parsed.GetValue(_name),
        Roots = parsed.GetValue(_roots) is { } file ? ReadRoots(file) : [],
        CheckRevocation = parsed.GetValue(_revocation),
        Intrusive = parsed.GetValue(_intrusive),
        AllAddresses = parsed.GetValue(_addresses),
        Silence = parsed.GetValue(_silence) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        ConnectionDeadline = TimeSpan.FromSeconds(parsed.GetValue(_patience)),
        Deadline = TimeSpan.FromSeconds(parsed.GetValue(_deadline)),
        MostConnections = parsed.GetValue(_connections),
        ConnectionsPerSecond = parsed.GetValue(_rate),
    };

    private static X509Certificate2Collection ReadRoots(string file)
    {
        var roots = new X509Certificate2Collection();
        try
        {
            roots.ImportFromPemFile(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new UsageException($"--root: cannot read '{file}': {wrong.Message}");
        }

        return roots.Count > 0 ? roots : throw new UsageException($"--root: '{file}' has no certificate in PEM.");
    }

    private static Option<int> Number(string name, int usual, int least, int most, string description)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is var value && (value < least || value > most)) given.AddError($"{name}: from {least} to {most}.");
        });
        return option;
    }
}
