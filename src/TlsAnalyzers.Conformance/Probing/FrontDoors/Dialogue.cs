namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>How TLS is begun in a protocol of lines, as data.</summary>
/// <param name="Port">Where such servers are.</param>
/// <param name="Greets">How the greeting begins.</param>
/// <param name="Introduction">What has to be said first; empty for nothing.</param>
/// <param name="Capabilities">What asks for the server's abilities; the introduction, where that tells them.</param>
/// <param name="Word">How the ability to begin TLS is called among them.</param>
/// <param name="Command">What begins TLS.</param>
/// <param name="Agrees">How the reply begins that agrees.</param>
/// <param name="Farewell">What ends the session.</param>
/// <param name="Bye">How the reply to that begins.</param>
internal sealed record Dialogue(
    int Port, string Greets, string Introduction, string Capabilities, string Word, string Command, string Agrees, string Farewell, string Bye)
{
    private static readonly Dictionary<StartTls, Dialogue> Rows = new()
    {
        [StartTls.Smtp] = new(25, "220", "EHLO tlscheck.invalid", "EHLO tlscheck.invalid", "STARTTLS", "STARTTLS", "220", "QUIT", "221")
        {
            LoginInClear = replies => replies.FirstOrDefault(line => Has(line, "AUTH")),
        },
        [StartTls.Imap] = new(143, "* OK", "", "a1 CAPABILITY", "STARTTLS", "a2 STARTTLS", "a2 OK", "a4 LOGOUT", "* BYE")
        {
            // IMAP takes passwords in clear unless it says that it does not (RFC 9051 section 6.2.3).
            LoginInClear = replies => replies.Any(line => Has(line, "LOGINDISABLED")) ? null : "no LOGINDISABLED among its capabilities",
        },
        [StartTls.Pop3] = new(110, "+OK", "", "CAPA", "STLS", "STLS", "+OK", "QUIT", "+OK")
        {
            LoginInClear = replies => replies.FirstOrDefault(line => Has(line, "USER") || Has(line, "PLAIN")),
        },
        [StartTls.Ftp] = new(21, "220", "", "FEAT", "AUTH", "AUTH TLS", "234", "QUIT", "221")
        {
            TriesLogin = "USER tlscheck",
            LoginInClear = replies => replies.FirstOrDefault(line => line.StartsWith("331", StringComparison.Ordinal) || line.StartsWith("230", StringComparison.Ordinal)),
        },
    };

    /// <summary>A login that can be begun to see whether it is refused; null where the capabilities tell.</summary>
    public string? TriesLogin { get; init; }

    /// <summary>From the replies in clear, how the server lets a client log in before TLS; null where it does not.</summary>
    public required Func<IReadOnlyList<string>, string?> LoginInClear { get; init; }

    public static Dialogue Of(StartTls kind) => Rows[kind];

    /// <summary>Whether a line of a reply names an ability, behind a code such as <c>250-</c>.</summary>
    public static bool Has(string line, string word) =>
        line.Split([' ', '-', '=', '*'], StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a reply goes on after this line: after a code and a dash, in the untagged lines of IMAP, and up to a dot in a list of POP3.
    /// </summary>
    public bool GoesOn(string line, string asked)
    {
        if (asked.Length > 2 && asked[0] == 'a' && char.IsDigit(asked[1])) return !line.StartsWith(asked[..2], StringComparison.Ordinal);
        if (asked == "CAPA") return line != "." && !line.StartsWith('-');
        if (line.Length > 3 && char.IsDigit(line[0])) return line[3] == '-';
        // Lines between the first and the last one of a reply of FTP begin with a blank.
        return line.StartsWith(' ');
    }
}
