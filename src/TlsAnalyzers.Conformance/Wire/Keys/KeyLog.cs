namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Secrets by label and client random, as browsers, OpenSSL, GnuTLS, curl and .NET log them (RFC 9850, SSLKEYLOGFILE).</summary>
internal sealed class KeyLog
{
    /// <summary>The label of the master secret of TLS 1.2 and before.</summary>
    public const string MasterSecret = "CLIENT_RANDOM";

    /// <summary>The label of the resumption master secret of TLS 1.3. No standard has one, and the usual programs log none.</summary>
    public const string ResumptionSecret = "RESUMPTION_MASTER_SECRET";

    private readonly Dictionary<(string Label, string ClientRandom), byte[]> _secrets = [];

    /// <summary>How many secrets there are.</summary>
    public int Count => _secrets.Count;

    /// <summary>Reads a log. Comments and lines of another form are passed over.</summary>
    public static KeyLog Parse(string text)
    {
        var log = new KeyLog();
        foreach (var line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is [var label, { Length: 64 } random, { Length: > 0 } secret] && IsHex(random) && IsHex(secret))
            {
                log._secrets[(label, random.ToLowerInvariant())] = Convert.FromHexString(secret);
            }
        }

        return log;
    }

    /// <summary>Logs a secret of a connection of one's own.</summary>
    public void Add(string label, ReadOnlyMemory<byte> clientRandom, byte[] secret) => _secrets[(label, Name(clientRandom))] = secret;

    /// <summary>
    /// The secret of a connection, such as <see cref="MasterSecret"/>; null when it was not logged.
    /// </summary>
    public byte[]? Find(string label, ReadOnlyMemory<byte> clientRandom) => _secrets.GetValueOrDefault((label, Name(clientRandom)));

    private static string Name(ReadOnlyMemory<byte> clientRandom) => Convert.ToHexString(clientRandom.Span).ToLowerInvariant();

    private static bool IsHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);
}
