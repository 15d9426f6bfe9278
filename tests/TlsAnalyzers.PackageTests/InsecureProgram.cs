using System.Text.RegularExpressions;

namespace TlsAnalyzers.PackageTests;

/// <summary>A small program with findings of all four families. A comment at the end of a line names the rule that it breaks.</summary>
internal static class InsecureProgram
{
    public const string Source = """
        using System.Diagnostics.CodeAnalysis;
        using System.Net.Security;
        using System.Security.Authentication;

        AppContext.SetSwitch("System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport", true); // TLS4002

        using var handler = new HttpClientHandler
        {
            SslProtocols = SslProtocols.Tls | SslProtocols.Tls12, // TLS1001
            CheckCertificateRevocationList = false, // TLS2008
            ServerCertificateCustomValidationCallback = (_, _, _, _) => true, // TLS2001
        };
        using var client = new HttpClient(handler);
        Console.WriteLine(await client.GetStringAsync("http://api.contoso.com/orders")); // TLS4001

        var options = new SslClientAuthenticationOptions { AllowRenegotiation = true }; // TLS3004
        options.EncryptionPolicy = EncryptionPolicy.AllowNoEncryption; // TLS3003
        #pragma warning disable TLS1001
        options.EnabledSslProtocols = SslProtocols.Tls11; // suppressed TLS1001
        #pragma warning restore TLS1001
        Legacy.Allow(options);

        internal static class Legacy
        {
            [SuppressMessage("Security", "TLS1001:Do not enable a deprecated SslProtocols value", Justification = "The device in the cellar.")]
            public static void Allow(SslClientAuthenticationOptions options) => options.EnabledSslProtocols = SslProtocols.Tls; // suppressed TLS1001
        }

        """;

    /// <summary>What the comments say, with the severities that the rules have by default.</summary>
    public static IReadOnlyList<SarifResult> Expected { get; } =
    [
        .. Source.Split('\n')
            .Select((text, index) => (Match: Regex.Match(text, @"// (suppressed )?(TLS\d{4})$"), Line: index + 1))
            .Where(mark => mark.Match.Success)
            .Select(mark => new SarifResult(mark.Match.Groups[2].Value, mark.Line, DefaultLevel(mark.Match.Groups[2].Value), mark.Match.Groups[1].Success))
    ];

    public static IEnumerable<SarifResult> NotSuppressed => Expected.Where(result => !result.IsSuppressed);

    public static IEnumerable<string> Warnings => NotSuppressed.Where(result => result.Level == "warning").Select(result => result.Rule);

    private static string DefaultLevel(string rule) => rule is "TLS2008" or "TLS3004" ? "note" : "warning";
}
