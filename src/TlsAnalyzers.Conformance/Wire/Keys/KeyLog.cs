namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Secrets by label and client random, as browsers, OpenSSL, GnuTLS, curl and .NET log them (RFC 9850, SSLKEYLOGFILE).</summary>
internal sealed class KeyLog
{
    private readonly Dictionary<(string Label, string ClientRandom), byte[]> _secrets = [];

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

    /// <summary>
    /// The secret of a connection, such as <c>CLIENT_RANDOM</c> (the master secret of TLS 1.2); null when it was not logged.
    /// </summary>
    public byte[]? Find(string label, ReadOnlyMemory<byte> clientRandom) =>
        _secrets.GetValueOrDefault((label, Convert.ToHexString(clientRandom.Span).ToLowerInvariant()));

    private static bool IsHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);
}
