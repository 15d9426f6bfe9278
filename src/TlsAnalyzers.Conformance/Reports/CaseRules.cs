namespace TlsAnalyzers.Conformance.Reports;

/// <summary>Which rule of the analyzers finds the code that makes a client accept a case. Data; the first row that fits counts.</summary>
internal static class CaseRules
{
    /// <summary>The beginning of a case's id, and the rule; null where only the platform can be at fault.</summary>
    private static readonly (string Prefix, string? Rule)[] Rows =
    [
        ("ok-", null),
        ("cert-wrong-host", "TLS2002"),
        ("cert-wildcard", "TLS2002"),
        ("cert-cn-", "TLS2002"),
        ("cert-san-", "TLS2002"),
        ("cert-ip-", "TLS2002"),
        ("cert-nul-", "TLS2002"),
        ("cert-trailing-dot", "TLS2002"),
        ("cert-idn", "TLS2002"),
        ("cert-self-signed", "TLS2001"),
        ("cert-untrusted", "TLS2001"),
        ("cert-fake-same-name", "TLS2004"),
        ("cert-callback-", "TLS2004"),
        ("cert-revoked", "TLS2008"),
        ("cert-ocsp", "TLS2008"),
        ("cert-crl", "TLS2008"),
        ("cert-no-revocation", "TLS2008"),
        ("cert-staple", "TLS2008"),
        ("cert-must-staple", "TLS2008"),
        ("cert-sha1", "TLS3006"),
        ("cert-md5", "TLS3006"),
        ("cert-rsa", "TLS3005"),
        ("cert-pin-", null),
        ("cert-garbage", null),
        ("cert-empty", null),
        ("cert-key-mismatch", null),
        ("cert-", "TLS2003"),
        ("proto-", "TLS1001"),
        ("suite-null", "TLS3003"),
        ("suite-static-rsa", "TLS3002"),
        ("suite-cbc", "TLS3002"),
        ("suite-ccm8", "TLS3002"),
        ("suite-camellia", "TLS3002"),
        ("suite-aria", "TLS3002"),
        ("suite-", "TLS3001"),
        ("h2-bad-suite", "TLS3007"),
        ("alpn-", "TLS4004"),
        ("reneg-", "TLS3004"),
        ("smtp-", "TLS4006"),
        ("imap-", "TLS4006"),
        ("pop3-", "TLS4006"),
        ("ftp", "TLS4007"),
        ("ldap-", "TLS4009"),
        ("postgres-", "TLS5003"),
        ("mysql-", "TLS5003"),
        ("redirect-downgrade", "TLS4001"),
        ("plain-http", "TLS4001"),
        ("", null),
    ];

    /// <summary>The rule, or null.</summary>
    public static string? Of(LabCase row) => Rows.First(entry => row.Id.StartsWith(entry.Prefix, StringComparison.Ordinal)).Rule;
}
