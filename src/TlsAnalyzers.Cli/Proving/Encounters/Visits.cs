using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Cli.Proving.Encounters;

/// <summary>What clients try at a sample that serves.</summary>
internal static class Visits
{
    private const string Localhost = "localhost";

    private static readonly CertificateSpec Client = Hierarchy.EcdsaLeaf with
    {
        Issuer = Hierarchy.EcdsaRoot,
        Subject = "CN=known client",
        ExtendedKeyUsages = [Oids.ClientAuthentication],
    };

    // RFC 9113 section 3.4: the preface, and an empty SETTINGS frame.
    private static readonly byte[] Http2Preface = [.. "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8, 0, 0, 0, 4, 0, 0, 0, 0, 0];

    public static ClientEncounter InClear { get; } = new("a request in clear", async (guest, cancellation) =>
    {
        var answer = await guest.SayInClearAsync(Guest.Request(Localhost), cancellation);
        return InClearIf(IsOk(answer), answer);
    });

    public static ClientEncounter OverTls { get; } = new("a request over TLS", async (guest, cancellation) =>
    {
        var answer = await guest.GetOverTlsAsync(Localhost, null, cancellation);
        return new(IsOk(answer) ? Verdicts.AnsweredOverTls : Verdicts.NoAnswerOverTls, FirstLine(answer));
    });

    public static ClientEncounter Http2InClear { get; } = new("HTTP/2 in clear", async (guest, cancellation) =>
    {
        // The fourth byte of a frame is its type, and 4 is SETTINGS.
        var answer = await guest.SayInClearAsync(Http2Preface, cancellation);
        return InClearIf(answer.Length >= 9 && answer[3] == 4, answer.Length == 0 ? "" : "a frame of HTTP/2");
    });

    public static ClientEncounter Http2OverTls { get; } = new("a client with HTTP/2 over TLS", async (guest, cancellation) =>
    {
        try
        {
            await using var tls = await guest.HandshakeAsync(SslApplicationProtocol.Http2, null, cancellation);
            return new(Verdicts.Agreed($"`{tls.NegotiatedApplicationProtocol}`"), $"{tls.SslProtocol}, {tls.NegotiatedCipherSuite}");
        }
        catch (Exception refused) when (refused is IOException or AuthenticationException)
        {
            return new(Verdicts.NoAnswerOverTls, refused.Message);
        }
    });

    public static ClientEncounter SelfSignedClient { get; } = new("a client with a self-signed certificate", (guest, cancellation) =>
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Mallory", key, HashAlgorithmName.SHA256);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return PresentAsync(guest, certificate, cancellation);
    });

    public static ClientEncounter KnownClient { get; } = new("a client with a certificate of a trusted authority", (guest, cancellation) =>
        PresentAsync(guest, guest.Lab.Context.Pki.Issue(Client).CertificateWithKey, cancellation));

    public static ClientEncounter CookieJar { get; } = new("a client that keeps cookies", async (guest, cancellation) =>
    {
        var answer = await guest.GetOverTlsAsync(Localhost, null, cancellation);
        if (Header(answer, "Set-Cookie") is not { } cookie) return new("set no cookie", FirstLine(answer));
        var jar = new CookieContainer();
        jar.SetCookies(new Uri("https://localhost/"), cookie);
        var inClear = jar.GetCookieHeader(new Uri("http://localhost/"));
        return new(inClear.Length > 0 ? Verdicts.CookieInClear : Verdicts.CookieKept, $"Set-Cookie: {cookie}");
    });

    public static ClientEncounter Browser { get; } = new("a request for `shop.contoso.com` over TLS", async (guest, cancellation) =>
    {
        var answer = await guest.GetOverTlsAsync("shop.contoso.com", null, cancellation);
        return Header(answer, "Strict-Transport-Security") is { } policy
            ? new($"sent `{policy}`", policy)
            : new("sent no HSTS", FirstLine(answer));
    });

    private static async Task<Sighting> PresentAsync(Guest guest, X509Certificate2 certificate, CancellationToken cancellation)
    {
        var answer = await guest.GetOverTlsAsync(Localhost, certificate, cancellation);
        return new(IsOk(answer) ? Verdicts.LetIn : Verdicts.TurnedAway, FirstLine(answer));
    }

    private static Sighting InClearIf(bool answered, string evidence) =>
        new(answered ? Verdicts.AnsweredInClear : Verdicts.NoAnswerInClear, FirstLine(evidence));

    private static bool IsOk(string answer) => answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal);

    private static string FirstLine(string answer) => answer.Length == 0 ? "no answer" : answer.Split('\n', 2)[0].Trim();

    private static string? Header(string answer, string name) => answer.Split("\r\n\r\n", 2)[0].Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();
}
