using System.CommandLine;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>The options <c>--keylog</c> and <c>--key</c>: what protected records are opened with.</summary>
internal sealed class DecodeKeys
{
    private readonly Option<string?> _log = new("--keylog")
    {
        Description = "A key log (SSLKEYLOGFILE) that one of the ends has written: opens SSL 3.0 to TLS 1.3",
        HelpName = "FILE",
    };

    private readonly Option<string?> _key = new("--key")
    {
        Description = "The server's RSA private key (PEM): opens SSL 3.0 to TLS 1.2 with suites without forward secrecy",
        HelpName = "FILE",
    };

    private DecodeKeys()
    {
    }

    public static DecodeKeys AddTo(Command command)
    {
        var keys = new DecodeKeys();
        command.Add(keys._log);
        command.Add(keys._key);
        return keys;
    }

    public bool AreGiven(ParseResult parsed) => parsed.GetValue(_log) is not null || parsed.GetValue(_key) is not null;

    /// <summary>Reads what the options name.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isWritten">The key log has been written; otherwise it may not be there yet, or have nothing in it.</param>
    /// <exception cref="UsageException">A file is not there or is not what it has to be.</exception>
    public KeyMaterial Read(ParseResult parsed, bool isWritten = true) => new(
        parsed.GetValue(_log) is not { } log ? null : isWritten || File.Exists(log) ? ReadLog(log, isWritten) : new(),
        parsed.GetValue(_key) is { } key ? ReadKey(key) : null);

    private static KeyLog ReadLog(string file, bool isWritten)
    {
        var log = KeyLog.Parse(Text("--keylog", file));
        return log.Count > 0 || !isWritten ? log : throw new UsageException($"--keylog: there is no line 'LABEL client_random secret' in '{file}'.");
    }

    private static RSA ReadKey(string file)
    {
        var text = Text("--key", file);
        var key = RSA.Create();
        try
        {
            key.ImportFromPem(text);
            return key;
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new UsageException($"--key: '{file}' holds no RSA private key that can be read: {wrong.Message}");
        }
    }

    private static string Text(string option, string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{option}: cannot read '{file}': {wrong.Message}");
        }
    }
}
